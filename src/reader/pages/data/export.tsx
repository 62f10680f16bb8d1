import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { faultText } from "../../data/keep.ts";
import { editionQuery } from "../../data/queries.ts";
import { links } from "../../links.ts";
import { say } from "../../ui/toast.tsx";
import { dataWords, moment } from "../../words/data.ts";
import { readExported, watchExported } from "./exported.ts";
import type { Way } from "./takeout.ts";
import { asideQuery } from "./whole.ts";

const ways = Object.keys(dataWords.ways) as Way[];

/** All that is kept, as files. */
export function Export() {
  const client = useQueryClient();
  const { data: aside = 0 } = useQuery(asideQuery);
  const exported = useSyncExternalStore(watchExported, readExported, () => undefined);
  const run = async (way: Way) => {
    try {
      const { exportAs } = await import("./takeout.ts");
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
