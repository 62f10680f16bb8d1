import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { editionQuery } from "../../edition/queries.ts";
import { links } from "../../lib/links.ts";
import { failure } from "../../store/mutate.ts";
import { showOutcome, showToast } from "../../ui/toast.tsx";
import type { Way } from "./files/export-file.ts";
import { lastExport } from "./last-export.ts";
import { dataMessages, moment } from "./messages.ts";
import { asideQuery } from "./snapshot-queries.ts";

const ways = Object.keys(dataMessages.ways) as Way[];

/** All that is kept, as files. */
export function Export() {
  const client = useQueryClient();
  const { data: aside = 0 } = useQuery(asideQuery);
  const exported = useSyncExternalStore(lastExport.subscribe, lastExport.get, () => undefined);
  const run = async (way: Way) => {
    try {
      const { exportAs } = await import("./files/export-file.ts");
      const { address } = await client.ensureQueryData(editionQuery);
      showToast(await exportAs(way, address));
      // What is damaged comes to light when everything is read.
      await client.invalidateQueries(asideQuery);
    } catch (error) {
      await showOutcome(failure(error));
    }
  };
  return (
    <section aria-labelledby="export">
      <h3 id="export">{dataMessages.out}</h3>
      <p>{exported ? dataMessages.lastExport(moment(exported)) : dataMessages.neverExported}</p>
      <dl className="ways">
        {ways.map((way) => (
          <div key={way}>
            <dt>
              <button type="button" className="button" onClick={() => void run(way)}>
                {dataMessages.ways[way].name}
              </button>
            </dt>
            <dd>{dataMessages.ways[way].text}</dd>
          </div>
        ))}
      </dl>
      {aside > 0 && <p>{dataMessages.aside(aside)}</p>}
      <p>
        <a href={links.librarySchema()}>{dataMessages.schema}</a>
      </p>
    </section>
  );
}
