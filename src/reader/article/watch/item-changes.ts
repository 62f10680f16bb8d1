import type { When } from "../../../article/article.ts";
import { isSameDate, isSameWording } from "../../../article/item-wording.ts";
import type { ItemState } from "../../../article/outlook.ts";
import { dateInPhrase } from "../../lib/dates.ts";
import { messages } from "../../lib/messages.ts";
import { itemChangeMessages } from "./messages.ts";

/** The language of dates, and today as YYYY-MM-DD. */
export type DateWording = { lang: string; today: string };

/**
 * What has changed about an item, in words.
 * @param before the item as the reader last saw it
 * @param now null when its story no longer has it
 */
export function itemChanges(before: ItemState, now: ItemState | null, wording: DateWording): string[] {
  if (now === null) return [itemChangeMessages.withdrawn];
  // That a settled item has other words than the question had goes without saying.
  if (now.status !== before.status && now.status !== "open") return [messages.statuses[now.status]];
  const changes = [
    ...(now.status === before.status ? [] : [itemChangeMessages.openAgain]),
    ...(isSameDate(before.when, now.when) ? [] : dateChange(before.when, now.when, wording)),
    ...(isSameWording(before, now) ? [] : [itemChangeMessages.reworded]),
  ];
  return changes.length > 0 ? changes : [itemChangeMessages.back];
}

function dateChange(before: When | undefined, now: When | undefined, { lang, today }: DateWording): string[] {
  const from = before && dateInPhrase(before, lang, today);
  const to = now && dateInPhrase(now, lang, today);
  if (from && to) return [itemChangeMessages.moved(from, to)];
  if (from) return [itemChangeMessages.undated(from)];
  return to ? [itemChangeMessages.dated(to)] : [];
}
