import type { When } from "../../article/article.ts";
import { compareDates, isPast } from "../../article/outlook.ts";
import { addDays } from "../../edition/calendar-day.ts";
import type { OutlookEntry } from "../../edition/edition.ts";
import type { ListedStory } from "./list-file.ts";

/** In days: how long a change of an item is listed as one of late. */
export const changeDays = 90;

type DatedEntry = OutlookEntry & { when: When };

/** The open items of all stories, in the order of their list. */
export type OpenEntries = { entries: OutlookEntry[]; dated: number };

/**
 * Sorts open items: those with a date to come by date, those without a date, then those whose date has passed, the
 * latest first.
 * @param entries in the order of their stories, newest first
 * @param today as YYYY-MM-DD
 */
export function sortOpen(entries: OutlookEntry[], today: string): OpenEntries {
  const open = entries.filter(({ status }) => status === "open");
  const withDate = open.filter((entry): entry is DatedEntry => entry.when !== undefined);
  withDate.sort((a, b) => compareDates(a.when, b.when));
  const dated = withDate.filter(({ when }) => !isPast(when, today));
  const past = withDate.filter(({ when }) => isPast(when, today)).reverse();
  return { entries: [...dated, ...open.filter(({ when }) => !when), ...past], dated: dated.length };
}

/**
 * The items that were settled, and those that changed in the last 90 days, settled ones among them; both newest first.
 * @param stories newest first
 * @param today as YYYY-MM-DD
 */
export function sortChanges(
  stories: ListedStory[],
  today: string,
): { settled: OutlookEntry[]; changed: OutlookEntry[] } {
  const published = new Map(stories.map(({ card }) => [card.slug, card.published]));
  const withDay = ({ card, entries }: ListedStory) =>
    entries.flatMap((entry) => {
      const changedOn = changeOf(entry, card.updated ?? card.published, published);
      return changedOn ? [{ ...entry, changedOn: earlier(lastDayOf(changedOn), today) }] : [];
    });
  const all = stories.flatMap(withDay).sort((a, b) => compareText(b.changedOn, a.changedOn));
  const first = addDays(today, -changeDays);
  return {
    settled: all.filter(({ status }) => status !== "open"),
    changed: all.filter(({ changedOn }) => changedOn >= first),
  };
}

/** When an item was settled: as stated, else by the story that settles it, else by its own; or else when it changed. */
function changeOf(
  { status, settlement, before }: OutlookEntry,
  latest: string,
  published: Map<string, string>,
): string | undefined {
  if (status === "open") return before?.changed;
  return settlement?.date ?? published.get(settlement?.story?.slug ?? "") ?? latest;
}

const lastDayOf = (date: string) => (date + "YYYY-12-31".slice(date.length)).slice(0, 10);
const earlier = (a: string, b: string) => (a < b ? a : b);
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
