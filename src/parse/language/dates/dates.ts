import { escapeRegExp } from "../phrases.ts";
import { calendarForms, partsOf } from "./calendar-forms.ts";
import { type Form, mentionsIn } from "./form.ts";
import { weekdays } from "./names.ts";
import { prepositions } from "./prepositions.ts";
import { startOfStatement } from "./statement.ts";

/* Dates with a year, as front matter, datelines and embargoes have them. */

/** The languages in which dates are found. */
export const dateLanguages = [...prepositions.keys()];
/** How many characters are searched: a date after them is not the date of the item. */
export const searchedLength = 1000;

/** Cached by language, since the patterns are costly to build. */
const languages = new Map<string, { forms: Form[]; nameOfDay: RegExp }>();

/** The ISO date of a text that is nothing but a day, as in front matter: `23 November 2026`. */
export function parseDay(text: string, lang: string): string | undefined {
  const day = text.trim();
  const mentions = mentionsIn(day.slice(0, searchedLength), languageFor(lang).forms);
  const first = mentions.find(
    (mention) => mention.reading && startOfStatement(day, mention, baseOf(lang)) !== undefined,
  );
  if (!first?.reading || first.end !== day.length || first.reading.date.length !== 10) return undefined;
  return startOfStatement(day, first, baseOf(lang)) === 0 ? first.reading.date : undefined;
}

/** A day that a text names, and where. */
export type NamedDay = { date: string; start: number; end: number };

/** All days that a text names with a year, wherever they stand in it, in text order. */
export function daysIn(text: string, lang: string): NamedDay[] {
  return mentionsIn(text.slice(0, searchedLength), languageFor(lang).forms).flatMap(
    ({ reading, start, end }) => (reading?.date.length === 10 ? [{ date: reading.date, start, end }] : []),
  );
}

/** Whether a text names a month or a weekday. */
export function namesMonthOrWeekday(text: string, lang: string): boolean {
  return languageFor(lang).nameOfDay.test(text.slice(0, searchedLength));
}

/** The language of a tag such as `de-AT`. */
export function baseOf(lang: string): string {
  return lang.split("-")[0] ?? "en";
}

function languageFor(lang: string) {
  const name = baseOf(lang);
  const cached = languages.get(name);
  if (cached) return cached;
  const parts = partsOf(name);
  const names = [...parts.months.map(({ text }) => text), ...weekdays(name), ...weekdays("en")];
  const language = {
    forms: calendarForms(parts),
    nameOfDay: new RegExp(
      `(?<![\\p{L}\\p{M}])(?:${names.map(escapeRegExp).join("|")})(?![\\p{L}\\p{M}])`,
      "iu",
    ),
  };
  languages.set(name, language);
  return language;
}
