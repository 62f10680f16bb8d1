import { version } from "../../article/article.ts";
import { addDays } from "../../edition/calendar-day.ts";
import type { OutlookDay, OutlookEntry, OutlookSummary, OutlookTopic } from "../../edition/edition.ts";
import { sizes } from "../../edition/paths.ts";
import type { WithoutBuild } from "./list-file.ts";
import { changeDays, type OpenEntries } from "./outlook-order.ts";

/** How many days the summary looks ahead: those on the line of the upcoming page, and 30 more for an older build. */
const daysAhead = 120;
const maxTopics = 20;
/** How many items that were settled last the upcoming page shows on top. */
const maxLatest = 5;

/**
 * Counts the outlook items of all stories. The size of the result does not grow with their number.
 * @param open in the order of their list
 * @param topics that have open items
 * @param changes newest first
 * @param today as YYYY-MM-DD
 */
export function summaryOf(
  open: OpenEntries,
  topics: OutlookTopic[],
  changes: { settled: OutlookEntry[]; changed: OutlookEntry[] },
  today: string,
): WithoutBuild<OutlookSummary> {
  const { entries, dated } = open;
  const first = addDays(today, -changeDays);
  const settledDays = changes.settled.map(({ changedOn = "" }) => changedOn).filter((day) => day >= first);
  return {
    version,
    today,
    ...countOf(entries, "open"),
    dated,
    stories: new Set(entries.map(({ story }) => story.slug)).size,
    topics: topics.slice(0, maxTopics),
    days: daysOf(open, today),
    changed: countOf(changes.changed, "count"),
    settled: {
      ...countOf(changes.settled, "count"),
      days: countDays(settledDays),
      latest: changes.settled.slice(0, maxLatest),
    },
  };
}

function countOf<Name extends string>(entries: OutlookEntry[], name: Name) {
  const count = { [name]: entries.length } as Record<Name, number>;
  return { ...count, pages: Math.ceil(entries.length / sizes.outlook) };
}

/** The days that are the date of an item, or the first day of a stretch of days; months and years are none. */
function daysOf({ entries, dated }: OpenEntries, today: string): OutlookSummary["days"] {
  const last = addDays(today, daysAhead);
  const dates = entries.slice(0, dated).map(({ when }) => when?.date ?? "");
  const pages = new Map<string, number>();
  for (const [index, date] of dates.entries())
    if (!pages.has(date)) pages.set(date, Math.floor(index / sizes.outlook) + 1);
  const days = countDays(
    dates.filter((date) => date.length === last.length && date >= today && date <= last),
  );
  return days.map((day) => ({ ...day, page: pages.get(day.date) ?? 1 }));
}

/** How often each day occurs, in the order of the days. */
function countDays(days: string[]): OutlookDay[] {
  const counts = new Map<string, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return [...counts].map(([date, count]) => ({ date, count }));
}
