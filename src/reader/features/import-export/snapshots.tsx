import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Dialog } from "../../ui/dialog.tsx";
import { dataMessages, dateAndTime } from "./messages.ts";
import { clearLibrary, restoreLibrary, snapshotsQuery } from "./snapshot-queries.ts";

/** The snapshots of the library, each with a button that restores it. */
export function Snapshots() {
  const client = useQueryClient();
  const { data: snapshots = [] } = useQuery(snapshotsQuery);
  return (
    <section aria-labelledby="snapshots">
      <h3 id="snapshots">{dataMessages.snapshots}</h3>
      <p>{dataMessages.aboutSnapshots}</p>
      {snapshots.length > 0 && (
        <ul className="snapshots">
          {snapshots.map(({ id, at, why }) => (
            <li key={id}>
              <span id={`at-${at}`}>
                {dataMessages.snapshotReasons[why]}, {dateAndTime(at)}
              </span>
              <button
                type="button"
                className="button"
                aria-describedby={`at-${at}`}
                onClick={() => void restoreLibrary(client, id)}
              >
                {dataMessages.restore}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The button that removes the whole library, after a confirmation. */
export function ClearLibrary() {
  const client = useQueryClient();
  const [isConfirming, setIsConfirming] = useState(false);
  const answer = (isSure: boolean) => {
    setIsConfirming(false);
    if (isSure) void clearLibrary(client);
  };
  return (
    <section aria-labelledby="clear">
      <h3 id="clear">{dataMessages.clear}</h3>
      <p>{dataMessages.aboutClear}</p>
      <button type="button" className="button" onClick={() => setIsConfirming(true)}>
        {dataMessages.clearButton}
      </button>
      {isConfirming && (
        <Dialog
          {...dataMessages.confirmClear}
          onConfirm={() => answer(true)}
          onCancel={() => answer(false)}
        />
      )}
    </section>
  );
}
