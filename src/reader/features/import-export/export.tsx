import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { editionQuery } from "../../edition/queries.ts";
import { links } from "../../lib/links.ts";
import { faultText } from "../../store/mutate-with-undo.ts";
import { say } from "../../ui/toast.tsx";
import type { Way } from "./files/export-file.ts";
import { readExported, watchExported } from "./last-export.ts";
import { dataWords, moment } from "./messages.ts";
import { asideQuery } from "./snapshot-queries.ts";

const ways = Object.keys(dataWords.ways) as Way[];

/** All that is kept, as files. */
export function Export() {
  const client = useQueryClient();
  const { data: aside = 0 } = useQuery(asideQuery);
  const exported = useSyncExternalStore(watchExported, readExported, () => undefined);
  const run = async (way: Way) => {
    try {
      const { exportAs } = await import("./files/export-file.ts");
      const { address } = await client.ensureQueryData(editionQuery);
      say(await exportAs(way, address));
      // What is damaged comes to light when everything is read.
      await client.invalidateQueries(asideQuery);
    } catch (error) {
      say(faultText(error));
    }
  };
  return (
    <section aria-labelledby="export">
      <h3 id="export">{dataWords.out}</h3>
      <p>{exported ? dataWords.lastExport(moment(exported)) : dataWords.neverExported}</p>
      <dl className="ways">
        {ways.map((way) => (
          <div key={way}>
            <dt>
              <button type="button" className="button" onClick={() => void run(way)}>
                {dataWords.ways[way].name}
              </button>
            </dt>
            <dd>{dataWords.ways[way].text}</dd>
          </div>
        ))}
      </dl>
      {aside > 0 && <p>{dataWords.aside(aside)}</p>}
      <p>
        <a href={links.librarySchema()}>{dataWords.schema}</a>
      </p>
    </section>
  );
}
