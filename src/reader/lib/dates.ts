import type { When } from "../../article/article.ts";

/*
 * Formats dates in the language of the edition. They are calendar dates, formatted in UTC in every time zone: the
 * press writes what the browser renders, or hydration would fail.
 */

/** "Monday 23 November 2026". @param iso a date or a time stamp */
export function longDate(iso: string, lang: string): string {
  return format(iso.slice(0, 10), lang, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
}

/**
 * When a story was updated: on the day of publication the clock time of the time stamp, as written there; else
 * "23 Nov", with the year when it is not that of the publication.
 */
export function updateTime(iso: string, published: string, lang: string): string {
  const [date = iso, time] = iso.split("T");
  if (time && published.startsWith(date)) return time.slice(0, 5);
  return dayAndMonth(date, lang, published, "short");
}

/** "23 November 2026", "November 2026" or "2026". @param iso a day, a month, a year or a time stamp */
export function plainDate(iso: string, lang: string): string {
  const [, month, day] = iso.split("-");
  const parts = { ...(month && { month: "long" as const }), ...(day && { day: "numeric" as const }) };
  return format(iso.slice(0, 10), lang, { year: "numeric", ...parts });
}

/**
 * The date of an upcoming item: "Thursday 10 December", "1–3 December", "March 2027" or "2027", with its time. A quarter
 * and the like is in the author's words, unless these only make sense on the day of the story.
 * @param now the date of the edition: days of the same year are written without the year; "" writes all years
 */
export function upcomingDate(when: When, lang: string, now: string, style: "long" | "short"): string {
  if (isInWords(when)) return when.text;
  const { date, until = date, time, zone } = when;
  const [, month, day] = date.split("-");
  const isThisYear = [date, until].every((one) => one.slice(0, 4) === now.slice(0, 4));
  const text = formatRange(date, until, lang, {
    // A weekday and a year together do not fit the date column of the upcoming page.
    ...(day && until === date && (isThisYear || style === "long") && { weekday: style }),
    ...(day && { day: "numeric" }),
    ...(month && { month: style }),
    ...(!(day && isThisYear) && { year: "numeric" }),
  });
  return time ? `${text}, ${time}${zone ? ` ${zoneName(zone)}` : ""}` : text;
}

/** The language of what `upcomingDate` returns where it is that of the story, for the `lang` attribute. */
export function languageOfDate(when: When, storyLang: string): string | undefined {
  return isInWords(when) ? storyLang : undefined;
}

function isInWords({ named, relative }: When): boolean {
  return named !== undefined && !relative;
}

/** "UTC+1" for "+01:00". */
function zoneName(zone: string): string {
  return `UTC${zone.replace(/^Z$|:00$/u, "").replace(/(?<=^[+-])0/u, "")}`;
}

/** "Saturday". */
export function weekday(day: string, lang: string): string {
  return format(day, lang, { weekday: "long" });
}

/** "19 November", with the year when it is not the present one. */
export function dayAndMonth(
  day: string,
  lang: string,
  today: string,
  month: "long" | "short" = "long",
): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  return format(day, lang, { day: "numeric", month, ...(!isThisYear && { year: "numeric" }) });
}

/** A date in a phrase: a day without its weekday, any other date as lists show it. `today` "" writes all years. */
export function dateInPhrase(when: When, lang: string, today: string): string {
  const isDay = /^\d+-\d+-\d+$/u.test(when.date) && !when.until && !when.named && !when.time;
  return isDay ? dayAndMonth(when.date, lang, today) : upcomingDate(when, lang, today, "long");
}

/** Formatters by locale and options: creating one takes longer than formatting a hundred dates. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function format(date: string, lang: string, options: Intl.DateTimeFormatOptions): string {
  const text = formatterOf(localeOf(lang), options).format(new Date(date));
  // Whether British dates have a comma after the weekday depends on the version of the locale data (CLDR).
  return localeOf(lang).startsWith("en") ? text.replace(/^(\p{L}+),/u, "$1") : text;
}

function formatRange(from: string, until: string, lang: string, options: Intl.DateTimeFormatOptions): string {
  if (from === until) return format(from, lang, options);
  const text = formatterOf(localeOf(lang), options).formatRange(new Date(from), new Date(until));
  // Between numbers the locale data has thin spaces around the dash; the design has none.
  return text.replace(/^(\d+)\s–\s(?=\d)/u, "$1–");
}

function formatterOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  formatters.set(key, formatter);
  return formatter;
}

/** English without a region is formatted as British: the design has the day before the month. */
function localeOf(lang: string): string {
  return lang === "en" ? "en-GB" : lang;
}
