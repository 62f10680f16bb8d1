import { parseDigits } from "../numbers.ts";
import { addDays, addMonths, addYears, weekdayOf } from "./calendar.ts";
import { type Form, type Reading, type Surroundings, spaced, wordPattern } from "./form.ts";
import { weekdays } from "./names.ts";
import type { RelativeWords, Unit } from "./relative/words.ts";
import { relativeWords } from "./relative-words.ts";
import { quarter, season, seasonOf, seasonPattern } from "./stretch-forms.ts";
import { stretchWords } from "./stretch-words.ts";

type Groups = Record<string, string | undefined>;

/** Forms of dates that follow from the day of the story: "next Tuesday", "within 90 days". */
export function relativeForms(lang: string): Form[] {
  const words = relativeWords(lang);
  if (!words) return [];
  const { notAfter, notBefore } = words;
  const after = notAfter ? new RegExp(`(?<!\\p{L})(?:${notAfter})\\s{1,9}$`, "iu") : undefined;
  const guard = notBefore ? `(?!${notBefore})` : "";
  return words.phrases.flatMap(([meaning, ...templates]) =>
    templates.map(
      (template): Form => ({
        pattern: wordPattern(`(?:${filled(template, words, lang)})${guard}`, lang),
        needs: "none",
        read: (groups, at) =>
          at.published && !after?.test(at.before) && !isCapitalized(at)
            ? readRelative(meaning, groups, at.published.slice(0, 10), lang, words)
            : undefined,
      }),
    ),
  );
}

/** A word that every relative date has: a unit, a weekday, a season, or the whole phrase. */
export function relativeSign(lang: string): RegExp {
  const words = relativeWords(lang);
  if (!words) return /(?!)/u;
  const wholes = words.phrases.flatMap(([, ...templates]) => templates.filter((one) => !one.includes("{")));
  const signs = [
    alternatives(words.units),
    alternatives(words.duals),
    ...weekdayPatterns(lang, words),
    ...wholes,
  ];
  return new RegExp(spaced([...signs, seasonPattern(lang)].filter(Boolean).join("|")), "iu");
}

/** A word such as the German "Morgen" is a noun when it has a capital within a sentence. */
function isCapitalized({ words, before }: Surroundings): boolean {
  return /^\p{Lu}\p{L}+$/u.test(words) && /[\p{L}\p{N}]\s$/u.test(before);
}

function readRelative(
  meaning: string,
  groups: Groups,
  today: string,
  lang: string,
  words: RelativeWords,
): Reading | undefined {
  const [kind, fixed] = meaning.split(":");
  const unit =
    (fixed as Unit | undefined) ?? unitOf(groups.unit, words.units) ?? unitOf(groups.dual, words.duals);
  const isSeveral = words.plurals && new RegExp(`^(?:${words.plurals})$`, "iu").test(groups.unit ?? "");
  const one = isSeveral ? undefined : unit;
  const count = groups.dual ? 2 : countOf(groups.count, words.numbers);
  const seasonNumber = seasonOf(groups.season, stretchWords(lang));
  const weekday = indexOf(groups.weekday, weekdayPatterns(lang, words));
  const readings: Record<string, () => Reading | undefined> = {
    today: () => ({ date: today }),
    tomorrow: () => ({ date: addDays(today, 1) }),
    dayAfterTomorrow: () => ({ date: addDays(today, 2) }),
    onWeekday: () => ({ date: addDays(today, (weekday - weekdayOf(today) + 7) % 7) }),
    comingWeekday: () => ({ date: addDays(today, ((weekday - weekdayOf(today) + 6) % 7) + 1) }),
    weekdayOfNextWeek: () => ({ date: addDays(today, 7 - weekdayOf(today) + weekday) }),
    this: () => stretch(one, 0, today),
    next: () => stretch(one, 1, today),
    within: () => after(unit, count, today),
    throughout: () => throughout(unit, count, today),
    thisSeason: () => nextSeason(seasonNumber, today, true),
    nextSeason: () => nextSeason(seasonNumber, today, false),
  };
  const reading = readings[kind ?? ""]?.();
  return reading && { ...reading, relative: true };
}

/** This or the next week, weekend, month, quarter or year. */
function stretch(unit: Unit | undefined, ahead: number, today: string): Reading | undefined {
  const monday = addDays(today, ahead * 7 - weekdayOf(today));
  switch (unit) {
    case "week":
      return days(ahead > 0 ? monday : today, addDays(monday, 6));
    case "weekend":
      return days(addDays(monday, 5), addDays(monday, 6));
    case "month":
      return { date: addMonths(today, ahead) };
    case "quarter": {
      const month = addMonths(today, ahead * 3);
      return quarter(Number(month.slice(0, 4)), Math.ceil(Number(month.slice(5)) / 3));
    }
    case "year":
      return { date: addYears(today, ahead) };
    default:
      return undefined;
  }
}

function days(date: string, until: string): Reading {
  return date < until ? { date, until } : { date };
}

/** The date after a number of days, weeks, months or years: only as exact as its unit. */
function after(unit: Unit | undefined, count: number, today: string): Reading | undefined {
  if (count < 1) return undefined;
  if (unit === "day" || unit === "week") return { date: addDays(today, count * (unit === "week" ? 7 : 1)) };
  if (unit === "month") return { date: addMonths(today, count) };
  return unit === "year" ? { date: addYears(today, count) } : undefined;
}

function throughout(unit: Unit | undefined, count: number, today: string): Reading | undefined {
  const end = after(unit, count, today)?.date;
  return end === undefined ? undefined : { date: today.slice(0, end.length), until: end };
}

/** "This" season is the one that is not over; the "next" one is clear only when that of this year has begun. */
function nextSeason(number: number, today: string, isThis: boolean): Reading | undefined {
  const year = Number(today.slice(0, 4));
  const ofYears = [year - 1, year, year + 1].flatMap((one) => season(one, number) ?? []);
  const coming = ofYears.find(({ date, until = date }) => (isThis ? until : date) >= today.slice(0, 7));
  if (!isThis && coming?.date.startsWith(`${year}`)) return undefined;
  return coming;
}

function unitOf(text: string | undefined, units: RelativeWords["units"] = {}): Unit | undefined {
  if (text === undefined) return undefined;
  return (Object.keys(units) as Unit[]).find((unit) => new RegExp(`^(?:${units[unit]})$`, "iu").test(text));
}

function countOf(text: string | undefined, numbers = ""): number {
  if (text === undefined) return 1;
  if (/^\p{Nd}/u.test(text)) return parseDigits(text);
  const index = numbersOf(numbers).findIndex(({ pattern }) =>
    new RegExp(`^(?:${pattern})$`, "iu").test(text),
  );
  return numbersOf(numbers)[index]?.value ?? 0;
}

function numbersOf(numbers: string): { pattern: string; value: number }[] {
  return numbers
    .split(" ")
    .filter(Boolean)
    .map((word, index) => {
      const [pattern = "", value] = word.split("=");
      return { pattern, value: value ? Number(value) : index + 1 };
    });
}

function weekdayPatterns(lang: string, words: RelativeWords): string[] {
  return words.weekdays ?? weekdays(lang);
}

function indexOf(text: string | undefined, patterns: string[]): number {
  return patterns.findIndex((pattern) => new RegExp(`^(?:${pattern})$`, "iu").test(text ?? ""));
}

function filled(template: string, words: RelativeWords, lang: string): string {
  const numbers = numbersOf(words.numbers ?? "").map(({ pattern }) => pattern);
  return template
    .replaceAll("{weekday}", `(?<weekday>${weekdayPatterns(lang, words).join("|")})`)
    .replaceAll("{season}", seasonPattern(lang) ?? "(?!)")
    .replaceAll("{unit}", `(?<unit>${alternatives(words.units)})`)
    .replaceAll("{dual}", `(?<dual>${alternatives(words.duals)})`)
    .replaceAll("{count}", `(?<count>${["\\p{Nd}{1,3}", ...numbers].join("|")})`);
}

function alternatives(units: RelativeWords["units"] = {}): string {
  return Object.values(units).join("|");
}
