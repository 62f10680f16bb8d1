import type { When } from "../../article/article.ts";
import { parseDigits } from "./numbers.ts";
import { escapeRegExp } from "./phrases.ts";

/*
 * Dates in running text. Names of months and weekdays come from Intl for the story's language; only the
 * prepositions before a date are listed here.
 */

/** Patterns for the words that introduce a date, such as "by" or "not before", by language. */
const prepositions = new Map(
  Object.entries({
    en:
      "(?:(?:(?:no|not) (?:later|earlier) than|as (?:early|late) as|on or (?:before|around|after)|(?:not )?before|by|on|in|" +
      "until|till|from|after|during|around|due(?: by| on| in)?|throughout|at|within|starting|beginning|scheduled for|set for|" +
      "planned for|expected (?:in|on|by)|for)(?: about| around)?(?: the)? ?)?(?:(?:early|mid|late|end|beginning|start|middle|close|" +
      "spring|summer|autumn|fall|winter|(?:first|second|third|fourth|last) (?:half|quarter|months|weeks|days|day))(?: of(?: the year)?|-| in)?)?",
    de: "(?:am|im|in|bis(?: zum| ende| spätestens)?|vor(?: dem)?|ab(?: dem)?|ende|anfang|mitte|gegen ende|spätestens(?: am| im)?|nach(?: dem)?|zum|seit)",
    fr: "(?:d[’']ici(?: à)?(?: la fin| fin)?(?: de)?|avant(?: le| la fin de| fin)?|le|en|à partir d[eu’'](?: le)?|jusqu[’'](?:au|en|à)|dès(?: le)?|fin|début|mi-|au plus tard(?: le| en)?|vers|pour(?: le)?|au)",
    es: "(?:antes del?|hasta(?: el)?|a partir del?|desde(?: el)?|para(?: el| finales de)?|a (?:finales|principios|mediados) de|el|en|hacia)",
    it: "(?:entro(?: il| la fine del| fine)?|prima del|dal|dopo il|fino al?|nel|il|a(?: fine)?|in|verso il|per il|per)",
    pt: "(?:até(?: ao?| o)?(?: (?:final|fim) de)?|antes de|a partir de|desde|em|no|ao?|para|por volta de)",
    nl: "(?:op|in|tegen(?: eind)?|vóór|voor|tot|vanaf|uiterlijk(?: op| in)?|eind|begin|medio|rond|na)",
    ru: "(?:в|во|к(?: концу| началу)?|до(?: конца)?|с|со|не позднее|после|на|в (?:начале|конце|середине))",
    uk: "(?:у|в|до(?: кінця)?|з|після|на|не пізніше)",
    pl: "(?:w|do(?: końca)?|od|po|przed|na|nie później niż|pod koniec)",
    sv: "(?:i|den|senast(?: den)?|före|till|från(?: och med)?|under|efter)",
    ar: "(?:في|بحلول(?: نهاية| مطلع)?|قبل(?: نهاية)?|حتى|من|منذ|بعد|خلال|يوم|اعتبارا من|اعتبارًا من|ابتداء من|بداية|نهاية)(?: عام| شهر| سنة| يوم| العام)?",
    tr: "(?:en geç)",
    he: "(?:עד(?: סוף)?|לפני|אחרי|ביום)",
    zh: "(?:在|于|到|至|自|从|截至|预计|计划于|不迟于)",
  }),
);
/** The languages in which dates are found. */
export const dateLanguages = [...prepositions.keys()];
/** Arabic has two sets of month names, which Intl provides for different countries. */
const locales = new Map([["ar", ["ar-EG", "ar-LB"]]]);
const months = [...Array(12).keys()];
/** How many characters are searched: a date after them is not the date of the item. */
const searchedLength = 1000;

type Language = {
  /** Patterns with groups `year`, `month` and `day`, from the one with most parts to the year alone. */
  forms: RegExp[];
  months: MonthName[];
  preposition: RegExp | undefined;
  /** The names of months and weekdays. */
  nameOfDay: RegExp;
};
/** A name in lower case and the number of its month; a stem may take case endings. */
type MonthName = { text: string; month: number; isStem?: true };
/** A stretch of text in the form of a date. `date` is absent where no such date exists. */
type Candidate = { start: number; end: number; date: string | undefined; yearOnly: boolean };

/** Cached by language, since the patterns are costly to build. */
const languages = new Map<string, Language>();

/**
 * Finds the first date that a text states: at its start, after a preposition such as "by" or "on", or after
 * a comma or dash. It is a day, a month or a year, and must exist. A date without a year is skipped.
 * @param since dates in running text before this one are skipped: an upcoming event is not in the past
 */
export function findDate(text: string, lang: string, since = ""): When | undefined {
  const searched = text.slice(0, searchedLength);
  if (!/\p{Nd}{4}/u.test(searched)) return undefined;
  const language = languageFor(lang);
  for (const { start, end, date, yearOnly } of candidates(searched, language)) {
    if (date === undefined) continue;
    const from = startOfStatement(searched, { start, end, yearOnly }, language);
    if (from === undefined || (searched.slice(0, from).trim() && date < since.slice(0, date.length)))
      continue;
    return { date, text: searched.slice(from, end).trim() };
  }
  return undefined;
}

/** The ISO date of a text that is nothing but a day, as in front matter: `23 November 2026`. */
export function parseDay(text: string, lang: string): string | undefined {
  const found = findDate(text.trim(), lang);
  return found?.text === text.trim() && found.date.length === 10 ? found.date : undefined;
}

/** A day that a text names, and where. */
export type NamedDay = { date: string; start: number; end: number };

/** All days that a text names with a year, wherever they stand in it, in text order. */
export function daysIn(text: string, lang: string): NamedDay[] {
  return candidates(text.slice(0, searchedLength), languageFor(lang)).flatMap(({ date, start, end }) =>
    date?.length === 10 ? [{ date, start, end }] : [],
  );
}

/** Whether a text names a month or a weekday. */
export function namesMonthOrWeekday(text: string, lang: string): boolean {
  return languageFor(lang).nameOfDay.test(text.slice(0, searchedLength));
}

/** The ISO date of a day, month or year, or undefined where it does not exist. */
export function isoDate(year: number, month?: number, day?: number): string | undefined {
  if (year < 1000 || year > 9999) return undefined;
  if (month === undefined) return `${year}`;
  if (month < 1 || month > 12) return undefined;
  const date = `${year}-${`${month}`.padStart(2, "0")}`;
  if (day === undefined) return date;
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${date}-${`${day}`.padStart(2, "0")}`;
}

/** Everything in the form of a date, in text order. Where two candidates overlap, the one with more parts is kept. */
function candidates(text: string, { forms, months }: Language): Candidate[] {
  const found: Candidate[] = [];
  for (const [index, form] of forms.entries()) {
    for (const match of text.matchAll(form)) {
      const { year, month, day } = match.groups ?? {};
      const end = match.index + match[0].length;
      if (found.some((other) => match.index < other.end && end > other.start)) continue;
      const date = isoDate(parseDigits(year), monthOf(month, months), day ? parseDigits(day) : undefined);
      found.push({ start: match.index, end, date, yearOnly: index === forms.length - 1 });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** The number of a month from digits or a name. */
function monthOf(text: string | undefined, months: MonthName[]): number | undefined {
  if (text === undefined) return undefined;
  if (/^\p{Nd}/u.test(text)) return parseDigits(text);
  return months.find((name) => text.toLowerCase().startsWith(name.text))?.month;
}

/** The offset of the words that state a date, or undefined where the text only mentions the date in passing. */
function startOfStatement(
  text: string,
  { start, end, yearOnly }: Omit<Candidate, "date">,
  { preposition }: Language,
): number | undefined {
  const before = text.slice(Math.max(0, start - 60), start);
  const words = preposition?.exec(before)?.[1];
  if (words && yearOnly && !isLikelyYear(text.slice(start), words)) return undefined;
  if (words) return start - words.length;
  if (yearOnly) return text.trim().length === end - start ? start : undefined;
  if (!preposition || /(?:^|[,،，;:(（[–—-])\s*$/u.test(before)) return start;
  return undefined;
}

/** Tells a year from a quantity after a word such as "by": it is between 1900 and 2199, and has no "the" before it. */
function isLikelyYear(number: string, words: string): boolean {
  return /^(?:19|20|21)/u.test(number) && !/\bthe\s$/iu.test(words);
}

function languageFor(lang: string): Language {
  const name = lang.split("-")[0] ?? "en";
  const cached = languages.get(name);
  if (cached) return cached;
  const months = monthNames(name);
  const language = {
    forms: formsOf(name, months),
    months,
    preposition: prepositionOf(name),
    nameOfDay: nameOfDay(name, months),
  };
  languages.set(name, language);
  return language;
}

function prepositionOf(name: string): RegExp | undefined {
  const words = prepositions.get(name);
  if (!words) return undefined;
  const gap = name === "zh" ? "" : "[\\s-]\\s{0,9}";
  return new RegExp(`(?:^|[\\s(\\[“"«,;:–—]${name === "zh" ? "|" : ""})((?:${words})${gap})$`, "iu");
}

function nameOfDay(name: string, months: MonthName[]): RegExp {
  const names = [...months.map(({ text }) => text), ...weekdays(name), ...weekdays("en")];
  return new RegExp(`(?<![\\p{L}\\p{M}])(?:${names.map(escapeRegExp).join("|")})(?![\\p{L}\\p{M}])`, "iu");
}

function formsOf(name: string, months: MonthName[]): RegExp[] {
  const monthNames = months.map(({ text, isStem }) => escapeRegExp(text) + (isStem ? "\\p{L}{0,3}" : ""));
  const month = `(?<month>${monthNames.join("|")})(?![\\p{L}\\p{M}])\\.?`;
  const weekday = `(?:(?:${weekdays(name).map(escapeRegExp).join("|")}),?\\s+(?:the\\s+|den\\s+)?)?`;
  // In English "1. March 2027" is the first item of a list, not a day.
  const stop = name === "en" ? "" : "|\\.";
  const day = `(?<day>\\p{Nd}{1,2})(?:st|nd|rd|th|er|ª|º${stop})?`;
  const range = `(?:\\s*(?:[-–—/]|(?:to|and|until|bis|und|au|et|al|y|e|до|по|и)\\s)\\s*\\p{Nd}{1,2}(?:st|nd|rd|th|\\.)?)?`;
  const year =
    "(?<year>\\p{Nd}{4})(?![\\p{L}\\p{N}])(?:\\s(?:года|году|год|г\\.|року|році|рік|roku|рік)(?!\\p{L}))?";
  // Hebrew writes "in" and "of" as a letter before the name.
  const of = name === "he" ? "[בל]?" : "(?:(?:of|de|del|di|da)\\s+)?";
  const unit = "\\s?[%°€$£]|[.,:]\\p{Nd}|-|\\s(?:[kKMGT]?[mWg]|hours|people|countries|cities)(?!\\p{L})";
  return [
    "(?<year>\\p{Nd}{4})-(?<month>\\p{Nd}{2})-(?<day>\\p{Nd}{2})(?![\\p{N}-])",
    "(?<year>\\p{Nd}{4})\\s?[年년]\\s?(?<month>\\p{Nd}{1,2})\\s?[月월](?:\\s?(?<day>\\p{Nd}{1,2})\\s?[日號号일])?",
    `${weekday}${day}${range}\\s+${of}${month},?\\s+${of}${year}`,
    `${weekday}${month}\\s+${day}${range},?\\s+${year}`,
    `(?<day>\\p{Nd}{1,2})\\.(?<month>\\p{Nd}{1,2})\\.${year}`,
    `${day}(?<mark>[-/])${month}\\k<mark>${year}`,
    `${month},?\\s+${of}${year}`,
    "(?<year>\\p{Nd}{4})\\s?[年년]",
    `${year}(?!${unit})`,
  ].map((form) => new RegExp(`(?<![\\p{L}\\p{N}\\p{Pd}/.])${form}`, "giu"));
}

/** Names of months in a language and in English, the longest first. */
function monthNames(name: string): MonthName[] {
  const names: MonthName[] = [];
  for (const locale of [...(locales.get(name) ?? [name]), "en"]) {
    for (const month of months) {
      const [alone, within, short, shortWithin] = spellings(locale, month);
      for (const text of [alone, within, short, shortWithin])
        if (text) names.push({ text, month: month + 1 });
      const stem = commonStart(alone ?? "", within ?? "");
      if (alone !== within && stem.length >= 3) names.push({ text: stem, month: month + 1, isStem: true });
    }
  }
  names.push({ text: "sept", month: 9 });
  return names.sort((a, b) => b.text.length - a.text.length);
}

/** The names of a month: long and short, on its own and within a date, where some languages inflect it. */
function spellings(locale: string, month: number): string[] {
  const date = new Date(Date.UTC(2026, month, 10));
  const styles = [
    { month: "long" },
    { month: "long", day: "numeric" },
    { month: "short" },
    { month: "short", day: "numeric" },
  ] as const;
  return styles.map((style) => {
    const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { ...style, timeZone: "UTC" });
    const text = format.formatToParts(date).find(({ type }) => type === "month")?.value ?? "";
    return /\p{Nd}/u.test(text) ? "" : text.toLowerCase().replace(/\.$/u, "");
  });
}

function weekdays(name: string): string[] {
  const format = new Intl.DateTimeFormat(`${name}-u-ca-gregory`, { weekday: "long", timeZone: "UTC" });
  return [1, 2, 3, 4, 5, 6, 7].map((day) => format.format(new Date(Date.UTC(2026, 5, day))));
}

function commonStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return a.slice(0, length);
}
