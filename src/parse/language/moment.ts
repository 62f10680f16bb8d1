import { isoDate } from "./dates/calendar.ts";
import { daysIn, type NamedDay } from "./dates/dates.ts";
import { parseDigits } from "./numbers.ts";
import { type TimeOfDay, timesOfDay } from "./time-of-day.ts";
import { homeOffset, offsetText, zoneOffset } from "./time-zones.ts";

/** A moment that a text states. */
export type Moment = {
  /** A date with time and zone: 2027-01-14T09:00:00+01:00. */
  stamp: string;
  /** The text names no zone: that of its language was taken, or the last one on Earth to reach this time. */
  assumed?: "language" | "last";
};

/** Days in digits alone; where day and month may be exchanged, the later of the two dates is taken. */
const dayInDigits =
  /(?<![\p{N}.:/-])(?:(?<first>\p{Nd}{1,2})(?<mark>[./-])\s?(?<second>\p{Nd}{1,2})\k<mark>\s?(?<last>\p{Nd}{4}|\p{Nd}{2})|(?<year>\p{Nd}{4})[./]\s?(?<month>\p{Nd}{1,2})[./]\s?(?<day>\p{Nd}{1,2}))(?![\p{N}]|[:/]\p{N})/gu;
/** A day that has to be over before the moment. */
const wholeDay =
  /(?<![\p{L}])(?:until after|after|(?:the )?end of|close of|through|nach dem|après le|después del)\s*$/iu;

/**
 * The latest moment that a text may mean: of several dates and times the last ones count, and where it names no zone,
 * the zone of its language, or the last one on Earth. Returns undefined where it names no day with a year.
 * @param langs the languages in which the day may be written; the first is that of the text
 */
export function latestMoment(text: string, langs: string[]): Moment | undefined {
  const days = [...langs.flatMap((lang) => daysIn(text, lang)), ...daysInDigits(text)];
  if (days.length === 0) return undefined;
  const latest = days.reduce((a, b) => (b.date > a.date ? b : a));
  const isWhole = wholeDay.test(text.slice(0, latest.start));
  const times = timesOfDay(blank(text, days));
  const moments = times.map((time) =>
    momentAt(latest.date, time.minutes, zoneBehind(text, time, times, days), langs),
  );
  const [first, ...others] =
    moments.length > 0 ? moments : [momentAt(latest.date, isWhole ? 1440 : 0, () => undefined, langs)];
  return others.reduce((a, b) => (Date.parse(b.stamp) > Date.parse(a.stamp) ? b : a), first as Moment);
}

type ZoneAt = (localTime: string) => number | undefined;

function momentAt(date: string, minutes: number, statedZone: ZoneAt, [lang = ""]: string[]): Moment {
  const local = new Date(Date.parse(`${date}T00:00:00Z`) + minutes * 60_000).toISOString().slice(0, 16);
  const stated = statedZone(local);
  if (stated !== undefined) return { stamp: `${local}:00${offsetText(stated)}` };
  const home = homeOffset(lang, local);
  const assumed = home === undefined ? "last" : "language";
  return { stamp: `${local}:00${offsetText(home ?? -12 * 60)}`, assumed };
}

/** The zone behind a time, else one anywhere else in the text. */
function zoneBehind(text: string, time: TimeOfDay, times: TimeOfDay[], days: NamedDay[]): ZoneAt {
  const next = times.find(({ start }) => start > time.start)?.start;
  const rest = blank(text, [...days, ...times]);
  return (local) => zoneOffset(rest.slice(time.end, next), local) ?? zoneOffset(rest, local);
}

/** Replaces stretches of a text with spaces. */
function blank(text: string, stretches: { start: number; end: number }[]): string {
  let rest = text;
  for (const { start, end } of stretches)
    rest = rest.slice(0, start) + " ".repeat(end - start) + rest.slice(end);
  return rest;
}

function daysInDigits(text: string): NamedDay[] {
  return [...text.matchAll(dayInDigits)].flatMap((match) => {
    const { first, second, last, year, month, day } = match.groups ?? {};
    const century = last?.length === 2 ? 2000 : 0;
    const [a, b, y] = [parseDigits(first), parseDigits(second), parseDigits(last) + century];
    const dates = year
      ? [isoDate(parseDigits(year), parseDigits(month), parseDigits(day))]
      : datesOf(a, b, y, match.groups?.mark);
    return dates.flatMap((date) =>
      date ? [{ date, start: match.index, end: match.index + match[0].length }] : [],
    );
  });
}

/** With full stops the day comes first; with a slash or hyphen either may. */
function datesOf(a: number, b: number, year: number, mark = "."): (string | undefined)[] {
  return mark === "." ? [isoDate(year, b, a)] : [isoDate(year, b, a), isoDate(year, a, b)];
}
