import { isoDate } from "../language/dates/calendar.ts";
import { dateLanguages, parseDay } from "../language/dates/dates.ts";
import { parseDigits } from "../language/numbers.ts";
import type { Locale } from "./entry.ts";
import { splitTime } from "./time.ts";

/** A date that front matter states. */
export type StatedDate = {
  /** A day such as 2026-11-23, or a date with time and zone. */
  date: string;
  /** The later reading of a date such as 02/11/2026, whose day and month cannot be told apart. */
  later?: string;
  /** It has a time, but no zone; that of the locale was taken. */
  zoneless?: true;
};

const longestDate = 100;
/** Years outside of these are those of another calendar, or no years at all. */
const years = [1600, 2300] as const;

/**
 * Parses the date forms that publishing tools write: ISO 8601, RFC 2822, seconds and milliseconds since 1970, numbers
 * with slashes, and words of the languages that dates in stories are found in.
 * @param locale the language in which the date may be written, and whose order of day and month counts; and the zone of
 * a time that names none
 */
export function parseStatedDate(text: string, { lang, zone }: Locale): StatedDate | undefined {
  if (text.length > longestDate) return undefined;
  if (/^\d{10}(?:\d{3})?$/u.test(text.trim())) return { date: dateSince1970(text.trim()) };
  const { day, stamp, zoneless } = splitTime(tidy(text), zone);
  const dates = daysOf(day, lang).map((date) => stamp?.(date) ?? date);
  const [date, later] = dates;
  if (date === undefined || dates.includes("")) return undefined;
  return { date, ...(later !== undefined && { later }), ...(zoneless && { zoneless }) };
}

/** Of seconds or milliseconds. */
function dateSince1970(digits: string): string {
  return new Date(Number(digits.padEnd(13, "0"))).toISOString().replace(/\.\d+/u, "");
}

function tidy(text: string): string {
  return text
    .trim()
    .replace(/^["'“”„«‘]+|(?<!["'“”»’,;])["'“”»’,;]+$/gu, "")
    .replace(/\p{Nd}/gu, (digit) => String(parseDigits(digit)))
    .replace(/[\s\u00a0\u202f]+/gu, " ")
    .replace(/^(\d{4})(\d{2})(\d{2})(?:T?(\d{2})(\d{2})(\d{2})?(?!\d))?/u, (_, year, month, day, ...time) => {
      const clock = time
        .slice(0, 3)
        .filter((part) => typeof part === "string")
        .join(":");
      return `${year}-${month}-${day}${clock && `T${clock}`}`;
    });
}

/** The ISO dates that a text may mean, at most two, the earlier first. */
function daysOf(text: string, lang: string): string[] {
  const [, year, month, day] = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})\.?$/u.exec(text)?.toSpliced(2, 1) ?? [];
  const numbers = /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4})\.?$/u.exec(text);
  const days = year
    ? [isoDate(Number(year), Number(month), Number(day))]
    : numbers
      ? daysOfNumbers(numbers, lang)
      : [dayInWords(text, lang)];
  return days.flatMap((one) => (one && isPlausible(one) ? [one] : [])).sort();
}

function isPlausible(date: string): boolean {
  const year = Number(date.slice(0, 4));
  return year >= years[0] && year <= years[1];
}

/** Between dots the day is first. Between slashes and hyphens that depends on the language; `en` alone does not say. */
function daysOfNumbers([, first, mark, second, year]: string[], lang: string): (string | undefined)[] {
  const dayFirst = isoDate(Number(year), Number(second), Number(first));
  const monthFirst = isoDate(Number(year), Number(first), Number(second));
  const order = mark === "." ? "day" : firstPart(lang);
  if (dayFirst === monthFirst || !monthFirst || (order === "day" && dayFirst)) return [dayFirst];
  if (!dayFirst || order === "month") return [monthFirst];
  return [dayFirst, monthFirst];
}

function firstPart(lang: string): string | undefined {
  if (lang === "en") return undefined;
  const parts = new Intl.DateTimeFormat(`${lang}-u-ca-gregory`).formatToParts(0);
  return parts.find(({ type }) => type !== "literal")?.type;
}

/** As programs write it: `Mon, 2 Nov 2026`. */
const weekday = /^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]*|\p{L}{2,4}[.,]+)\s+(?=\S)/iu;

/** A day in the given language or in English, else in another one. */
function dayInWords(text: string, lang: string): string | undefined {
  const words = text.replace(weekday, "").replace(/(?<=\d)-(?=\p{L})|(?<=\p{L})-(?=\d)/gu, " ");
  for (const language of [lang, ...dateLanguages]) {
    const day = parseDay(words, language);
    if (day !== undefined) return day;
  }
  return undefined;
}
