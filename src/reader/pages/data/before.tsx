import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { Dialog } from "../../ui/dialog.tsx";
import { beforeQuery, removeLibrary, restoreLibrary } from "./whole.ts";
import { moment, said } from "./words.ts";

/** Copies of the library that were kept before it changed as a whole. */
export function CopiesFromBefore() {
  const client = useQueryClient();
  const { data: copies = [] } = useQuery(beforeQuery);
  return (
    <section aria-labelledby="before">
      <h3 id="before">{said.snapshots}</h3>
      <p>{said.about}</p>
      {copies.length > 0 && (
        <ul className="copies">
          {copies.map(({ id, at, why }) => (
            <li key={id}>
              <span id={`at-${at}`}>
                {said.before[why]}, {moment(at)}
              </span>
              <button
                type="button"
                className="button"
                aria-describedby={`at-${at}`}
                onClick={() => void restoreLibrary(client, id)}
              >
                {said.restore}
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
      <h3 id="remove">{said.clear}</h3>
      <p>{said.clearing}</p>
      <button type="button" className="button" onClick={() => setAsked(true)}>
        {said.clearButton}
      </button>
      {asked && <Dialog {...said.sure} onYes={() => answer(true)} onNo={() => answer(false)} />}
    </section>
  );
}
