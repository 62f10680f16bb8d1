import type { ItemBefore, OutlookItem, When } from "../../../article/article.ts";
import { isSameDate, isSameWording } from "../../../article/item-wording.ts";
import { type DateWording, dateInChange } from "../../article/watch/item-changes.ts";
import { subtractDays } from "../../lib/calendar-days.ts";
import { messages } from "../../lib/messages.ts";
import type { Watched } from "../../store/records.ts";
import { hasChanged } from "../../store/watched.ts";
import { upcomingMessages } from "./messages.ts";

/*
 * What has changed about an item, in words. The item itself stands beside them with its date and its status, so that
 * they are shorter than where a change is told elsewhere.
 */

const { moved, reworded, settled, withdrawn, dated, undated } = upcomingMessages.notes;

/** In days: how long a change that the edition knows of is said. */
const changeDays = 90;

/**
 * What the edition says has changed about an item.
 * @param today as YYYY-MM-DD
 */
export function editionNotes({ before, when, status }: OutlookItem, today: string): string[] {
  // A settlement says what became of an item; how its question read before is no news beside it.
  if (!before || status !== "open" || before.changed.slice(0, 10) < subtractDays(today, changeDays))
    return [];
  return [...dateNotes(before.when, when, today), ...(before.text === undefined ? [] : [reworded])];
}

/**
 * What has changed about a watched item since its reader saw it.
 * @param today as YYYY-MM-DD
 */
export function watchNotes(watched: Watched, today: string): string[] {
  const { seen, now } = watched;
  if (now === undefined || !hasChanged(watched)) return [];
  if (now === null) return [withdrawn];
  if (now.status !== seen.status && now.status !== "open") return [settled];
  return [
    ...(isSameDate(seen.when, now.when) ? [] : dateNotes(seen.when ?? null, now.when, today)),
    ...(isSameWording(seen, now) ? [] : [reworded]),
  ];
}

/** @param before undefined where the date is the same as now, null where there was none */
function dateNotes(before: ItemBefore["when"], now: When | undefined, today: string): string[] {
  if (before === undefined) return [];
  if (before === null) return now ? [dated] : [];
  const wording: DateWording = { lang: messages.lang, today };
  const date = dateInChange(before, wording);
  return [now ? moved(date) : undated(date)];
}
