import { useQueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { editionQuery } from "../../data/queries.ts";
import { links } from "../../links.ts";
import { say } from "../../ui/toast.tsx";
import { readExported, watchExported } from "./exported.ts";
import { notKept } from "./fault.ts";
import type { Way } from "./takeout.ts";
import { moment, said } from "./words.ts";

const ways = Object.keys(said.ways) as Way[];

/** All that is kept, as files. */
export function Export() {
  const client = useQueryClient();
  const exported = useSyncExternalStore(watchExported, readExported, () => undefined);
  const run = async (way: Way) => {
    try {
      const { exportAs } = await import("./takeout.ts");
      const { address } = await client.ensureQueryData(editionQuery);
      const name = await exportAs(way, address);
      say(name ? said.exported(name) : said.nothing);
    } catch (error) {
      say(notKept(error));
    }
  };
  return (
    <section aria-labelledby="export">
      <h3 id="export">{said.out}</h3>
      <p>{exported ? said.lastExport(moment(exported)) : said.neverExported}</p>
      <dl className="ways">
        {ways.map((way) => (
          <div key={way}>
            <dt>
              <button type="button" className="button" onClick={() => void run(way)}>
                {said.ways[way].name}
              </button>
            </dt>
            <dd>{said.ways[way].text}</dd>
          </div>
        ))}
      </dl>
      <p>
        <a href={links.librarySchema()}>{said.schema}</a>
      </p>
    </section>
  );
}
