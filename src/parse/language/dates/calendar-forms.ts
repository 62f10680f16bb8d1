import { parseDigits } from "../numbers.ts";
import { escapeRegExp } from "../phrases.ts";
import { isoDate } from "./calendar.ts";
import { type Form, isUnspaced, type Reading } from "./form.ts";
import { type MonthName, monthNames, weekdays } from "./names.ts";

/** The patterns that forms with a month are made of. Each group of a pattern may be given another name. */
export type Parts = {
  months: MonthName[];
  month: (group: string) => string;
  day: (group: string) => string;
  weekday: string;
  year: string;
  of: string;
  /** What may not stand before a form. */
  edge: string;
};

/** The parts of dates in a language. */
export function partsOf(lang: string): Parts {
  const months = monthNames(lang);
  const names = months.map(({ text, isStem }) => escapeRegExp(text) + (isStem ? "\\p{L}{0,3}" : ""));
  // In English "1. March 2027" is the first item of a list, not a day.
  const stop = lang === "en" ? "" : "|\\.";
  // Arabic writes "and" as a letter before the number.
  const joined = lang === "ar" ? "(?!و)" : "";
  return {
    months,
    month: (group) => `(?<${group}>${names.join("|")})(?![\\p{L}\\p{M}])\\.?`,
    day: (group) => `(?<${group}>\\p{Nd}{1,2})(?:st|nd|rd|th|er|ª|º${stop})?`,
    weekday: `(?:(?:${weekdays(lang).map(escapeRegExp).join("|")}),?\\s+(?:the\\s+|den\\s+)?)?`,
    year: "(?<year>\\p{Nd}{4})(?![\\p{L}\\p{N}])(?:\\s(?:года|году|год|г\\.|року|році|рік|roku|рік)(?!\\p{L}))?",
    // Hebrew writes "in" and "of" as a letter before the name.
    of: lang === "he" ? "[בל]?" : "(?:(?:of|de|del|di|da)\\s+)?",
    // A date may follow the dash of "mid-December" and of "2027–2029".
    edge: `(?<!${joined}[${isUnspaced(lang) ? "" : "\\p{L}"}\\p{N}/.])(?<!(?<!\\p{Nd}{4}|(?<!\\p{L})(?:mid|mi))\\p{Pd})`,
  };
}

/** Forms with a year, from the one with most parts to the year alone. */
export function calendarForms(parts: Parts): Form[] {
  const { month, day, weekday, year, of } = parts;
  const [aMonth, aDay] = [month("month"), day("day")];
  const range = `(?:\\s*(?<link>[-–—/]|(?:to|and|until|bis|und|au|et|al|y|e|до|по|и)\\s)\\s*(?<last>\\p{Nd}{1,2})(?:st|nd|rd|th|\\.)?)?`;
  const unit =
    "\\s?[%°€$£]|[.,:]\\p{Nd}|-(?!\\p{Nd}{4}(?!\\p{Nd}))|\\s(?:[kKMGT]?[mWg]|hours|people|countries|cities)(?!\\p{L})";
  const forms = [
    "(?<year>\\p{Nd}{4})-(?<month>\\p{Nd}{2})-(?<day>\\p{Nd}{2})(?![\\p{N}-])",
    "(?<year>\\p{Nd}{4})\\s?[年년]\\s?(?<month>\\p{Nd}{1,2})\\s?[月월](?:\\s?(?<day>\\p{Nd}{1,2})\\s?[日號号일])?",
    `${weekday}${aDay}${range}\\s+${of}${aMonth},?\\s+${of}${year}`,
    `${weekday}${aMonth}\\s+${aDay}${range},?\\s+${year}`,
    `(?<day>\\p{Nd}{1,2})\\.(?<month>\\p{Nd}{1,2})\\.${year}`,
    `${aDay}(?<mark>[-/])${aMonth}\\k<mark>${year}`,
    `${aMonth},?\\s+${of}${year}`,
    "(?<year>\\p{Nd}{4})\\s?[年년]",
    `${year}(?!${unit})`,
  ];
  return forms.map((form, index) => ({
    pattern: new RegExp(parts.edge + form, "giu"),
    ...(index === forms.length - 1 && { needs: "preposition" }),
    read: (groups) => readDate(groups, parts),
  }));
}

function readDate(
  { year, month, day, last }: Record<string, string | undefined>,
  { months }: Parts,
): Reading | undefined {
  const dateOf = (day: string | undefined) =>
    isoDate(parseDigits(year), monthOf(month, months), day ? parseDigits(day) : undefined);
  const date = dateOf(day);
  const until = last && dateOf(last);
  return date === undefined ? undefined : { date, ...(until && until > date && { until }) };
}

/** The number of a month from digits or a name. */
export function monthOf(text: string | undefined, months: MonthName[]): number | undefined {
  if (text === undefined) return undefined;
  if (/^\p{Nd}/u.test(text)) return parseDigits(text);
  return months.find((name) => text.toLowerCase().startsWith(name.text))?.month;
}
