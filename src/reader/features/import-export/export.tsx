import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useSyncExternalStore } from "react";
import { editionQuery } from "../../edition/queries.ts";
import { links } from "../../lib/links.ts";
import { failure } from "../../store/mutate.ts";
import { showOutcome, showToast } from "../../ui/toast.tsx";
import type { ExportFormat } from "./files/export-file.ts";
import { lastExport } from "./last-export.ts";
import { dataMessages, dateAndTime } from "./messages.ts";
import { damagedCountQuery } from "./snapshot-queries.ts";

const formats = Object.keys(dataMessages.formats) as ExportFormat[];

/** Buttons that download the library in different formats. */
export function Export() {
  const client = useQueryClient();
  const { data: damagedCount = 0 } = useQuery(damagedCountQuery);
  const exportedAt = useSyncExternalStore(lastExport.subscribe, lastExport.get, () => undefined);
  const run = async (format: ExportFormat) => {
    try {
      const { exportFile } = await import("./files/export-file.ts");
      const { address } = await client.ensureQueryData(editionQuery);
      showToast(await exportFile(format, address));
      // Reading the whole library may have found damaged records.
      await client.invalidateQueries(damagedCountQuery);
    } catch (error) {
      await showOutcome(failure(error));
    }
  };
  return (
    <section aria-labelledby="export">
      <h3 id="export">{dataMessages.export}</h3>
      <p>{exportedAt ? dataMessages.lastExport(dateAndTime(exportedAt)) : dataMessages.neverExported}</p>
      <dl className="export-formats">
        {formats.map((format) => (
          <div key={format}>
            <dt>
              <button type="button" className="button" onClick={() => void run(format)}>
                {dataMessages.formats[format].name}
              </button>
            </dt>
            <dd>{dataMessages.formats[format].text}</dd>
          </div>
        ))}
      </dl>
      {damagedCount > 0 && <p>{dataMessages.unreadable(damagedCount)}</p>}
      <p>
        <a href={links.librarySchema()}>{dataMessages.schema}</a>
      </p>
    </section>
  );
}
