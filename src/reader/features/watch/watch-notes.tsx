import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { WatchNotesProps } from "../../article/lazy-features.ts";
import { itemChanges } from "../../article/watch/item-changes.ts";
import { useWhenRead } from "../../article/watch/use-when-read.ts";
import { WatchButton } from "../../article/watch-button.tsx";
import { editionQuery } from "../../edition/queries.ts";
import { today } from "../../lib/calendar-days.ts";
import { focus } from "../../lib/focus.ts";
import { messages } from "../../lib/messages.ts";
import type { Watched } from "../../store/records.ts";
import { useRecords } from "../../store/records-query.ts";
import { markSeen } from "../../store/watch/mark-seen.ts";
import { hasChanged } from "../../store/watched.ts";
import { showOutcome } from "../../ui/toast.tsx";
import { watchMessages } from "./messages.ts";
import "./watch-notes.css";

/** Says how watched items have changed since the reader last saw them. */
export function WatchNotes({ story, item }: WatchNotesProps) {
  const watched = useRecords("watched").filter((record) => record.story.slug === story);
  if (item === undefined) return <WithdrawnItems watched={watched.filter(({ now }) => now === null)} />;
  const record = watched.find((one) => one.item === item);
  return record && <ItemNote record={record} />;
}

/** The watched items that a story no longer has, until the reader has seen that they are gone. */
function WithdrawnItems({ watched }: { watched: Watched[] }) {
  const [shown, setShown] = useState<string[]>([]);
  const added = watched.filter((record) => hasChanged(record) && !shown.includes(record.key));
  if (added.length > 0) setShown([...shown, ...added.map(({ key }) => key)]);
  const listed = watched.filter(({ key }) => shown.includes(key));
  if (listed.length === 0) return null;
  return (
    <section className="withdrawn-items" aria-labelledby="withdrawn_items" lang={messages.lang}>
      <h3 id="withdrawn_items">{watchMessages.noLongerHere}</h3>
      <ul>
        {listed.map((record) => (
          <li key={record.key}>
            <p lang={record.story.lang} dir={record.story.dir}>
              {record.seen.text}
            </p>
            <ItemNote record={record} />
            <WatchButton item={{ ...record, ...record.seen, id: record.item }} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How an item has changed. The note stays until the reader leaves the page, or presses "Seen". */
function ItemNote({ record }: { record: Watched }) {
  const client = useQueryClient();
  const { data: edition } = useQuery({ ...editionQuery, enabled: false });
  const [noted, setNoted] = useState<Watched>();
  const [cleared, setCleared] = useState<Watched>();
  const note = useRef<HTMLParagraphElement>(null);
  const isNew = hasChanged(record);
  if (isNew && noted !== record) setNoted(record);
  useWhenRead(note, isNew, () => void markSeen(client, record.key));
  if (noted?.now === undefined || noted === cleared) return null;
  const changes = itemChanges(noted.seen, noted.now, {
    lang: edition?.language ?? messages.lang,
    today: today(),
  });
  const clear = () => {
    focus(note.current?.closest("li"));
    setCleared(noted);
    void markSeen(client, record.key).then(
      (outcome) => outcome && showOutcome(outcome, watchMessages.markedSeen),
    );
  };
  return (
    <p ref={note} className="watch-note" lang={messages.lang}>
      <mark>{changes.join(". ")}</mark>
      <button type="button" onClick={clear}>
        {watchMessages.seen}
      </button>
    </p>
  );
}
