import type { ItemBefore, OutlookItem, When } from "../../../article/article.ts";
import type { ItemState } from "../../../article/outlook.ts";
import { subtractDays } from "../../lib/calendar-days.ts";
import { dayAndMonth, upcomingDate } from "../../lib/dates.ts";
import { messages } from "../../lib/messages.ts";
import type { Watched } from "../../store/records.ts";
import { hasChanged } from "../../store/watched.ts";
import { upcomingMessages } from "./messages.ts";

const { moved, reworded, settled, withdrawn, dated, undated } = upcomingMessages.notes;

/** In days: how long a change that the edition knows of is said. */
const changeDays = 90;

/**
 * What the edition says has changed about an item, in words.
 * @param today as YYYY-MM-DD
 */
export function editionNotes({ before, when }: OutlookItem, today: string): string[] {
  if (!before || before.changed.slice(0, 10) < subtractDays(today, changeDays)) return [];
  return [...dateNotes(before.when, when, today), ...(before.text === undefined ? [] : [reworded])];
}

/** What has changed about a watched item since its reader saw it, in words. */
export function watchNotes(watched: Watched, today: string): string[] {
  const { seen, now } = watched;
  if (now === undefined || !hasChanged(watched)) return [];
  if (now === null) return [withdrawn];
  if (now.status !== seen.status && now.status !== "open") return [settled];
  const isMoved = JSON.stringify(seen.when) !== JSON.stringify(now.when);
  return [
    ...(isMoved ? dateNotes(seen.when ?? null, now.when, today) : []),
    ...(wordsOf(seen) === wordsOf(now) ? [] : [reworded]),
  ];
}

const wordsOf = ({ label = "", text }: ItemState) => `${label} ${text}`;

/** @param before undefined where the date is the same as now, null where there was none */
function dateNotes(before: ItemBefore["when"], now: When | undefined, today: string): string[] {
  if (before === undefined) return [];
  if (before === null) return now ? [dated] : [];
  const text = dateInNote(before, today);
  return [now ? moved(text) : undated(text)];
}

/** A day without its weekday, any other date as lists show it. */
function dateInNote(when: When, today: string): string {
  const isDay = when.date.length === today.length && !when.until && !when.named && !when.time;
  return isDay
    ? dayAndMonth(when.date, messages.lang, today)
    : upcomingDate(when, messages.lang, today, "long");
}
