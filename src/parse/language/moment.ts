import { daysIn, isoDate, type NamedDay } from "./dates.ts";
import { parseDigits } from "./numbers.ts";
import { homeOffset, zoneOffset } from "./time-zones.ts";

/** A moment that a text states. */
export type Moment = {
  /** A date with time and zone: 2027-01-14T09:00:00+01:00. */
  stamp: string;
  /** The text names no zone: that of its language was taken, or the last one on Earth to reach this time. */
  assumed?: "language" | "last";
};
type TimeOfDay = { minutes: number; start: number; end: number };

/** Days in digits alone; where day and month may be exchanged, the later of the two dates is taken. */
const dayInDigits =
  /(?<![\p{N}.:/-])(?:(?<first>\p{Nd}{1,2})(?<mark>[./-])\s?(?<second>\p{Nd}{1,2})\k<mark>\s?(?<last>\p{Nd}{4}|\p{Nd}{2})|(?<year>\p{Nd}{4})[./]\s?(?<month>\p{Nd}{1,2})[./]\s?(?<day>\p{Nd}{1,2}))(?![\p{N}]|[:/]\p{N})/gu;
const morning = "a\\.?\\s?m\\.?(?!\\p{L})|午前|上午|凌晨|早上|오전|새벽|सुबह";
const evening =
  "p\\.?\\s?m\\.?(?!\\p{L})|午後|下午|傍晚|오후|저녁|(?:in the )?(?:afternoon|evening)|nachmittags|abends|de l['’]après-midi|" +
  "du soir|de la tarde|da tarde|del pomeriggio|di sera|['’]s middags|['’]s avonds|дня|вечера|вечора|مساءً?|بعد الظهر|दोपहर|शाम";
const night = "晚上|夜|밤|at night|nachts|de la noche|da noite|रात";
const hourWords =
  "(?:uhr|uur|heures?|horas?|hrs?|hours|h|klo|kl|ore|ora|óra|hod|godz|saat|час(?:ов|а)?|год(?:ин[аи]?)?|o[’']clock|baje|बजे)(?![\\p{L}])|" +
  // "3時間" is a length of time.
  "(?:時|时|點|点|시)(?![間间鐘钟간])";
/** `9 a.m.`, `09:00`, `9.30pm`, `9h30`, `9 Uhr`, `0900 GMT`, `午前9時`. */
const timeOfDay = new RegExp(
  `(?:(?<before>${morning}|${evening}|${night})\\s*)?(?<![\\p{N}.:])(?:(?<hour>\\p{Nd}{1,2})(?:\\s?[:.h]\\s?(?<minute>[0-5]\\p{Nd})(?::[0-5]\\p{Nd}(?:\\.\\p{Nd}+)?)?|(?=\\s?(?:${hourWords}|(?:${morning}|${evening}|${night})(?!\\p{L}))))|(?<=(?<!\\p{L})(?:at|à|T|ore|klo?\\.?|las|às|um)\\s?)(?<alone>\\p{Nd}{1,2})|(?<military>[012]\\p{Nd}[0-5]\\p{Nd})(?=\\s?(?:h|hrs?|hours|gmt|utc|z|cet|cest|bst|[ecmp][sd]?t)(?!\\p{L})))(?![\\p{N}])\\s*(?:(?:${hourWords})\\s?(?:(?<late>[0-5]\\p{Nd}|半|반)\\s?分?)?)?\\s*(?<after>${morning}|${evening}|${night})?`,
  "giu",
);
const noon =
  /(?<![\p{L}])(?:noon|midday|mittags?|midi|mediodía|mezzogiorno|meio-dia|正午|полдень)(?!\p{L})/giu;
/** Midnight is that at the end of the day, the later one. */
const midnight =
  /(?<![\p{L}])(?:midnight|mitternacht|minuit|medianoche|mezzanotte|meia-noite|middernacht|полночь)(?!\p{L})/giu;
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

/** The offset of a zone, in minutes ahead of UTC, as ISO 8601 writes it. */
export function offsetText(minutes: number): string {
  if (minutes === 0) return "Z";
  const two = (number: number) => `${Math.floor(number)}`.padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
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

function timesOfDay(text: string): TimeOfDay[] {
  const times: TimeOfDay[] = [];
  for (const match of text.matchAll(timeOfDay)) {
    const minutes = minutesOf(match.groups ?? {});
    if (minutes !== undefined)
      times.push({ minutes, start: match.index, end: match.index + match[0].length });
  }
  for (const [words, minutes] of [
    [noon, 720],
    [midnight, 1440],
  ] as const)
    for (const match of text.matchAll(words))
      times.push({ minutes, start: match.index, end: match.index + match[0].length });
  return times.sort((a, b) => a.start - b.start);
}

const isEvening = new RegExp(`^(?:${evening}|${night})$`, "iu");
const isNight = new RegExp(`^(?:${night})$`, "iu");
const isMorning = new RegExp(`^(?:${morning})$`, "iu");

function minutesOf(groups: Record<string, string | undefined>): number | undefined {
  const { hour, minute, alone, military, late, before = "", after = "" } = groups;
  const whole = military ? Math.floor(parseDigits(military) / 100) : parseDigits(hour ?? alone);
  const minutes = military
    ? parseDigits(military) % 100
    : /^[半반]$/u.test(late ?? "")
      ? 30
      : parseDigits(minute ?? late);
  const half = [before, after].find((text) => isEvening.test(text.trim()) || isMorning.test(text.trim()));
  if (half && isNight.test(half.trim()) && (whole === 12 || whole < 5))
    return (whole % 12) * 60 + minutes + 1440;
  const hours = half && whole <= 12 ? (whole % 12) + (isEvening.test(half.trim()) ? 12 : 0) : whole;
  return hours > 24 ? undefined : hours * 60 + minutes;
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
