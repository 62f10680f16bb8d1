/*
 * Dates as words. They are plain dates, so the time zone is UTC whatever the device says, and the language
 * is the edition's: what the press writes is what the browser would write.
 */

/** A date or a time stamp -> "Monday 23 November 2026". */
export function longDate(iso: string, lang: string): string {
  return format(iso.slice(0, 10), lang, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
}

/** A time stamp -> its clock time as the author's place had it; a date -> "23 November 2026". */
export function updateTime(iso: string, published: string, lang: string): string {
  const [date = iso, time] = iso.split("T");
  if (time && published.startsWith(date)) return time.slice(0, 5);
  return format(date, lang, { day: "numeric", month: "long", year: "numeric" });
}

/** "23 November 2026", for lists that go back in time. */
export function plainDate(iso: string, lang: string): string {
  return format(iso.slice(0, 10), lang, { day: "numeric", month: "long", year: "numeric" });
}

/** A day, a month or a year -> "10 Dec 2026", "Mar 2027" or "2027". */
export function plainDay(date: string, lang: string): string {
  const [, month, day] = date.split("-");
  const parts = { ...(month && { month: "short" as const }), ...(day && { day: "numeric" as const }) };
  return format(date, lang, { year: "numeric", ...parts });
}

/**
 * A day, a month or a year to come.
 * @param now the date of the edition: a day in its year is written without the year
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

/** "19 November", with the year where it is not that of today. */
export function dayAndMonth(day: string, lang: string, today: string): string {
  const isThisYear = day.slice(0, 4) === today.slice(0, 4);
  return format(day, lang, { day: "numeric", month: "long", ...(!isThisYear && { year: "numeric" }) });
}

/** Made once: making one takes longer than a hundred dates. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function format(date: string, lang: string, options: Intl.DateTimeFormatOptions): string {
  const text = formatterOf(localeOf(lang), options).format(new Date(date));
  // British dates have a comma behind the weekday in some versions of the data and none in others.
  return localeOf(lang).startsWith("en") ? text.replace(/^(\p{L}+),/u, "$1") : text;
}

function formatterOf(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(locale, { ...options, timeZone: "UTC" });
  formatters.set(key, made);
  return made;
}

/** English without a country is that of the design: the day stands before the month. */
function localeOf(lang: string): string {
  return lang === "en" ? "en-GB" : lang;
}
