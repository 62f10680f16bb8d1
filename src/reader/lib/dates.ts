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
 * "23 November 2026".
 */
export function updateTime(iso: string, published: string, lang: string): string {
  const [date = iso, time] = iso.split("T");
  if (time && published.startsWith(date)) return time.slice(0, 5);
  return format(date, lang, { day: "numeric", month: "long", year: "numeric" });
}

/** "23 November 2026". @param iso a date or a time stamp */
export function plainDate(iso: string, lang: string): string {
  return format(iso.slice(0, 10), lang, { day: "numeric", month: "long", year: "numeric" });
}

/** "10 Dec 2026", "Mar 2027" or "2027". @param date a day, a month or a year: "2026-12-10", "2027-03", "2027" */
export function shortDate(date: string, lang: string): string {
  const [, month, day] = date.split("-");
  const parts = { ...(month && { month: "short" as const }), ...(day && { day: "numeric" as const }) };
  return format(date, lang, { year: "numeric", ...parts });
}

/**
 * A date in the future, as "Thursday 10 December", "March 2027" or "2027".
 * @param date a day, a month or a year
 * @param now the date of the edition: days of the same year are written without the year
 */
export function upcomingDate(date: string, lang: string, now: string, style: "long" | "short"): string {
  const [year, month, day] = date.split("-");
  if (!month) return format(date, lang, { year: "numeric" });
  if (!day) return format(date, lang, { month: style, year: "numeric" });
  const thisYear = year === now.slice(0, 4);
  return format(date, lang, {
    // A weekday and a year together do not fit the date column of the upcoming page.
    ...((thisYear || style === "long") && { weekday: style }),
    day: "numeric",
    month: style,
    ...(!thisYear && { year: "numeric" }),
  });
}

/** "Saturday". */
export function weekday(day: string, lang: string): string {
  return format(day, lang, { weekday: "long" });
}

/** "19 November", with the year when it is not the present one. */
export function dayAndMonth(day: string, lang: string, today: string): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  return format(day, lang, { day: "numeric", month: "long", ...(!isThisYear && { year: "numeric" }) });
}

/** Formatters by locale and options: creating one takes longer than formatting a hundred dates. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function format(date: string, lang: string, options: Intl.DateTimeFormatOptions): string {
  const text = formatterOf(localeOf(lang), options).format(new Date(date));
  // Whether British dates have a comma after the weekday depends on the version of the locale data (CLDR).
  return localeOf(lang).startsWith("en") ? text.replace(/^(\p{L}+),/u, "$1") : text;
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
