import { messages } from "../lib/messages.ts";

/** Says that a story has changed since the reader read it. */
export function ChangedMark() {
  return (
    <>
      <span className="changed-mark">{messages.changed}</span>
      <SinceRead />
    </>
  );
}

/** What the marker says without words. */
export function SinceRead() {
  return <span className="visually-hidden"> {messages.sinceRead}</span>;
}
