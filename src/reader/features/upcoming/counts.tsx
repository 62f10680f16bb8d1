import { calendarDay } from "../../../edition/calendar-day.ts";
import type { OutlookSummary } from "../../../edition/edition.ts";
import { relativeDay, today } from "../../lib/calendar-days.ts";
import { upcomingMessages } from "./messages.ts";

type Props = {
  summary: OutlookSummary;
  /** The number of watched items. */
  watched: number;
  /** Undefined at the first visit, and in prerendered pages. */
  lastVisit: string | undefined;
};

/** The counts in one sentence or two, and what only the device knows in another. */
export function Counts({ summary: { open, stories, dated, settled }, watched, lastVisit }: Props) {
  const since = lastVisit === undefined ? undefined : calendarDay(new Date(lastVisit));
  const fresh = settled.days.filter(({ date }) => since !== undefined && date >= since);
  const settledSince = fresh.reduce((sum, { count }) => sum + count, 0);
  return (
    <p>
      <b>{upcomingMessages.open(open)}</b>
      {open > 0 && upcomingMessages.fromStories(stories) + upcomingMessages.dated(dated)}
      {open === 0 && "."}
      {upcomingMessages.ofReader(watched, settledSince, since ? sinceDay(since) : "")}
    </p>
  );
}

/** "since Saturday"; "today" for today. */
export function sinceDay(day: string): string {
  const now = today();
  return day === now ? upcomingMessages.sinceToday : upcomingMessages.since(relativeDay(day, now));
}
