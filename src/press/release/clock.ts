import { calendarDay } from "../../edition/calendar-day.ts";

/** The time by which a build decides what is published. */
export type Clock = {
  /** In milliseconds since 1970. */
  now: number;
  /** The zone in which a day without a time begins at midnight. */
  zone: "local" | "UTC";
};

/**
 * The present in the local time zone, or the moment in UTC that SOURCE_DATE_EPOCH names
 * (https://reproducible-builds.org/specs/source-date-epoch/).
 * @throws when SOURCE_DATE_EPOCH is not a number
 */
export function readClock(): Clock {
  const { SOURCE_DATE_EPOCH: epoch } = process.env;
  if (!epoch) return { now: Date.now(), zone: "local" };
  const now = Number(epoch) * 1000;
  if (Number.isNaN(new Date(now).getTime()))
    throw new Error(`SOURCE_DATE_EPOCH takes a number of seconds since 1970, not ${epoch}`);
  return { now, zone: "UTC" };
}

/** The day of a moment, as YYYY-MM-DD. */
export function dayAt(moment: number, { zone }: Pick<Clock, "zone">): string {
  const date = new Date(moment);
  return zone === "UTC" ? date.toISOString().slice(0, 10) : calendarDay(date);
}

/**
 * The moment that an ISO date names: a day begins at midnight, a date with a time has a zone of its own. NaN where it
 * names none.
 */
export function momentOf(date: string, { zone }: Pick<Clock, "zone">): number {
  const isDay = /^\d{4}-\d{2}-\d{2}$/u.test(date);
  return Date.parse(isDay ? `${date}T00:00${zone === "UTC" ? "Z" : ""}` : date);
}

/** A moment in ISO 8601 and UTC, as in 2027-01-14T00:01:00Z; a part of a second counts as a whole one. */
export function isoAt(moment: number): string {
  return new Date(Math.ceil(moment / 1000) * 1000).toISOString().replace(".000", "");
}
