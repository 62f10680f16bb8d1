import type { When } from "../../../article/article.ts";
import { compareDates, isPast, lastDay } from "../../../article/outlook.ts";
import { addDays } from "../../../edition/calendar-day.ts";
import type { UpcomingEntry } from "./entries.ts";

type DatedEntry = UpcomingEntry & { when: When };

/** Items of a stretch of time: a week, which begins on a Monday, a month, or a date that is longer than that. */
export type DateGroup = { week?: string; when?: When; entries: DatedEntry[] };
export type StoryGroup = { story: UpcomingEntry["story"]; entries: UpcomingEntry[] };

export type Groups = {
  settled: UpcomingEntry[];
  /** One group where there are few dates. */
  dated: DateGroup[];
  undated: StoryGroup[];
  past: DatedEntry[];
};

/** With more dates than these, items are grouped by week, and by month. */
const most = { together: 12, byWeek: 40 };

/**
 * Arranges items for the upcoming page.
 * @param dated how many dates the list has, on all its pages
 * @param today as YYYY-MM-DD
 */
export function groupEntries(entries: UpcomingEntry[], dated: number, today: string): Groups {
  const open = entries.filter(({ status }) => status === "open");
  const withDate = open.filter((entry): entry is DatedEntry => entry.when !== undefined);
  withDate.sort((a, b) => compareDates(a.when, b.when));
  return {
    settled: entries.filter(({ status }) => status !== "open").sort(compareSettled),
    dated: groupByDate(
      withDate.filter(({ when }) => !isPast(when, today)),
      dated,
      today,
    ),
    undated: groupByStory(open.filter(({ when }) => !when)),
    past: withDate.filter(({ when }) => isPast(when, today)).reverse(),
  };
}

/** When a settled item was settled: a day, a month or a year, as stated; else the day on which that was noticed. */
export function settledDate({ settlement, changedOn }: UpcomingEntry): string | undefined {
  return settlement?.date ?? changedOn;
}

/** The latest first; a month or a year counts as its last day. */
function compareSettled(a: UpcomingEntry, b: UpcomingEntry): number {
  const dayOf = (entry: UpcomingEntry) => lastDay(settledDate(entry) ?? "");
  return dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0;
}

function groupByDate(entries: DatedEntry[], dated: number, today: string): DateGroup[] {
  if (dated <= most.together) return entries.length > 0 ? [{ entries }] : [];
  const stretchOf = dated <= most.byWeek ? weekOf : monthOf;
  const groups = new Map<string, DateGroup>();
  for (const entry of entries) {
    const stretch = stretchOf(entry.when, today);
    const key = stretch.week ?? `${stretch.when.date} ${stretch.when.until}`;
    const group = groups.get(key);
    if (group) group.entries.push(entry);
    else groups.set(key, { ...stretch, entries: [entry] });
  }
  return [...groups.values()];
}

type Stretch = { week: string; when?: never } | { week?: never; when: When };

/** The week of a day; of a stretch that has begun, this week. */
function weekOf(when: When, today: string): Stretch {
  const { date, named } = when;
  if (named) return monthOf(when, today);
  return date.length < today.length ? { when } : { week: mondayOf(date < today ? today : date) };
}

/** The month in which a date begins; of a stretch that has begun, this month. */
function monthOf(when: When, today: string): Stretch {
  const month = (when.date < today ? today : when.date).slice(0, 7);
  return when.date.length < month.length ? { when } : { when: { date: month, text: "" } };
}

/** The Monday of the week of a day. */
export function mondayOf(day: string): string {
  return addDays(day, -((new Date(day).getUTCDay() + 6) % 7));
}

function groupByStory(entries: UpcomingEntry[]): StoryGroup[] {
  const groups = new Map<string, StoryGroup>();
  for (const entry of entries) {
    const group = groups.get(entry.story.slug);
    if (group) group.entries.push(entry);
    else groups.set(entry.story.slug, { story: entry.story, entries: [entry] });
  }
  return [...groups.values()];
}
