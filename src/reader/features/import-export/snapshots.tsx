import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Dialog } from "../../ui/dialog.tsx";
import { dataMessages, moment } from "./messages.ts";
import { beforeQuery, removeLibrary, restoreLibrary } from "./snapshot-queries.ts";

/** Copies of the library that were kept before it changed as a whole. */
export function CopiesFromBefore() {
  const client = useQueryClient();
  const { data: copies = [] } = useQuery(beforeQuery);
  return (
    <section aria-labelledby="before">
      <h3 id="before">{dataMessages.snapshots}</h3>
      <p>{dataMessages.about}</p>
      {copies.length > 0 && (
        <ul className="copies">
          {copies.map(({ id, at, why }) => (
            <li key={id}>
              <span id={`at-${at}`}>
                {dataMessages.before[why]}, {moment(at)}
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

/** The way to an empty library. */
export function Removal() {
  const client = useQueryClient();
  const [asked, setAsked] = useState(false);
  const answer = (isSure: boolean) => {
    setAsked(false);
    if (isSure) void removeLibrary(client);
  };
  return (
    <section aria-labelledby="remove">
      <h3 id="remove">{dataMessages.clear}</h3>
      <p>{dataMessages.clearing}</p>
      <button type="button" className="button" onClick={() => setAsked(true)}>
        {dataMessages.clearButton}
      </button>
      {asked && <Dialog {...dataMessages.sure} onYes={() => answer(true)} onNo={() => answer(false)} />}
    </section>
  );
}
