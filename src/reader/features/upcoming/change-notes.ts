import type { OutlookItem } from "../../../article/article.ts";
import { isSameDate, isSameWording } from "../../../article/item-wording.ts";
import { changeOf, dateChange } from "../../article/item-change.tsx";
import { subtractDays } from "../../lib/calendar-days.ts";
import { messages } from "../../lib/messages.ts";
import type { Watched } from "../../store/records.ts";
import { hasChanged } from "../../store/watched.ts";
import { upcomingMessages } from "./messages.ts";

/*
 * What has changed about an item, in words. The item itself stands beside them with its date and its status, so that
 * they are shorter than where a change is told elsewhere.
 */

const { settled, openAgain, withdrawn, back } = upcomingMessages.notes;

/** In days: how long a change that the edition knows of is said. */
const changeDays = 90;

/**
 * What the edition says has changed about an item.
 * @param today as YYYY-MM-DD
 */
export function editionNotes(item: OutlookItem, today: string): string[] {
  const { before, status } = item;
  // A settlement says what became of an item; how its question read before is no news beside it.
  if (!before || status !== "open" || before.changed.slice(0, 10) < subtractDays(today, changeDays))
    return [];
  return changeOf(item, today);
}

/**
 * What has changed about a watched item since its reader saw it: at least one note where it has, since a change counts
 * as seen when its notes were.
 * @param today as YYYY-MM-DD
 */
export function watchNotes(watched: Watched, today: string): string[] {
  const { seen, now } = watched;
  if (now === undefined || !hasChanged(watched)) return [];
  if (now === null) return [withdrawn];
  if (now.status !== seen.status && now.status !== "open") return [settled];
  const notes = [
    ...(now.status === seen.status ? [] : [openAgain]),
    ...(isSameDate(seen.when, now.when) ? [] : dateChange(seen.when ?? null, now.when, today)),
    ...(isSameWording(seen, now) ? [] : [messages.changes.reworded]),
  ];
  return notes.length > 0 ? notes : [back];
}
