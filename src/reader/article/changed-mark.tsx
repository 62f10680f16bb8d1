import { messages } from "../lib/messages.ts";

/** Says that a story has changed since the reader read it. */
export function ChangedMark() {
  return (
    <>
      <b className="changed-mark">{messages.changed}</b>
      <SinceRead />
    </>
  );
}

/** What the marker says without words. */
export function SinceRead() {
  return <span className="visually-hidden"> {messages.sinceRead}</span>;
}
