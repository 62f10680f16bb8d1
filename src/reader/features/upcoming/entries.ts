import type { OutlookEntry, OutlookKey } from "../../../edition/edition.ts";
import type { Watched } from "../../store/records.ts";
import { hasChanged } from "../../store/watched.ts";
import { editionNotes, watchNotes } from "./change-notes.ts";

/** An item of the upcoming page. Of a story that only the device remembers, less is known. */
export type UpcomingEntry = Omit<OutlookEntry, "story"> & {
  story: Omit<OutlookEntry["story"], "published" | "topics"> & Partial<OutlookEntry["story"]>;
  /** What has changed about it, in words. */
  notes: string[];
  /** Whether the notes say what has changed since the reader saw it. */
  isNews?: boolean;
};

/**
 * Adds to items of the edition what has changed: since the reader saw them where they are watched, else of late.
 * @param today as YYYY-MM-DD
 */
export function fromEdition(entries: OutlookEntry[], watched: Watched[], today: string): UpcomingEntry[] {
  const byKey = new Map(watched.map((record) => [record.key, record]));
  return entries.map((entry) => {
    const record = byKey.get(keyOf(entry));
    const isNews = record !== undefined && hasChanged(record);
    return { ...entry, notes: isNews ? watchNotes(record, today) : editionNotes(entry, today), isNews };
  });
}

/**
 * Watched items, as they are now; those that their story no longer has, as they were last seen.
 * @param today as YYYY-MM-DD
 */
export function fromWatched(watched: Watched[], today: string): UpcomingEntry[] {
  return watched.map((record) => {
    const { item: id, kind, story, seen, now, changedAt } = record;
    return {
      id,
      kind,
      story,
      ...(now ?? seen),
      ...(changedAt && { changedOn: changedAt.slice(0, 10) }),
      notes: watchNotes(record, today),
      isNews: hasChanged(record),
    };
  });
}

export const keyOf = ({ story, id }: Pick<UpcomingEntry, "story" | "id">): OutlookKey =>
  `${story.slug}#${id}`;
