import { parseDigits } from "../numbers.ts";
import { addMonths } from "./calendar.ts";
import { type Form, type Reading, wordPattern } from "./form.ts";
import { type StretchWords, stretchWords } from "./stretch-words.ts";

type Groups = Record<string, string | undefined>;

/** Forms of quarters, halves, seasons and decades with a year. */
export function stretchForms(lang: string): Form[] {
  const words = stretchWords(lang);
  const form = (template: string | undefined, read: (groups: Groups) => Reading | undefined): Form[] =>
    template ? [{ pattern: wordPattern(filled(template, words), lang), read }] : [];
  const quarterOf = (groups: Groups) => quarter(yearOf(groups), ordinalOf(groups.n, words));
  const halfOf = (groups: Groups) =>
    half(yearOf(groups), groups.first ? 1 : ordinalOf(groups.n ?? "2", words));
  return [
    ...form(words.decade, (groups) => decade(yearOf(groups))),
    ...form(words.quarter, quarterOf),
    ...form("[QT](?<n>[1-4])[\\s/-]?(?:of )?{year}|(?<m>[1-4])Q[\\s/-]?{again}", (groups) =>
      quarter(yearOf(groups), Number(groups.n ?? groups.m)),
    ),
    ...form("{digits4}[\\s/-]?[QT](?<n>[1-4])(?!\\p{N})", (groups) =>
      quarter(yearOf(groups), Number(groups.n)),
    ),
    ...form(words.half, halfOf),
    ...form("[HS](?<n>[12])[\\s/-]?(?:of )?{year}", (groups) => half(yearOf(groups), Number(groups.n))),
    ...form(words.season, (groups) => season(yearOf(groups), seasonOf(groups.season, words), groups.last)),
  ];
}

/** The pattern of the seasons of a language, or undefined. */
export function seasonPattern(lang: string): string | undefined {
  const { seasons } = stretchWords(lang);
  return seasons && `(?<season>${seasons.join("|")})`;
}

/** The number of a season, from 0 for spring, in the words of a language. */
export function seasonOf(text: string | undefined, { seasons = [] }: StretchWords): number {
  return indexOf(text, seasons);
}

/** A season of the northern half of the Earth, from 0 for spring; winter begins in December of the year. */
export function season(year: number, number: number, last?: string): Reading | undefined {
  if (number < 0) return undefined;
  // "Winter 2026/27" is one winter; "spring 2026/27" is no season.
  if (last && (number !== 3 || (year + 1 - parseDigits(last)) % 100 !== 0)) return undefined;
  return { ...months(year, 3 + number * 3, 3), named: "season" };
}

/** A quarter of a year, from 1. */
export function quarter(year: number, number: number): Reading | undefined {
  return number < 1 || number > 4 ? undefined : { ...months(year, number * 3 - 2, 3), named: "quarter" };
}

function half(year: number, number: number): Reading | undefined {
  // The last half is the second one.
  const which = number === 4 ? 2 : number;
  return which < 1 || which > 2 ? undefined : { ...months(year, which * 6 - 5, 6), named: "half" };
}

function decade(year: number): Reading | undefined {
  if (year % 10 !== 0 || year < 1000) return undefined;
  return { date: `${year}`, until: `${year + 9}`, named: "decade" };
}

function months(year: number, first: number, count: number): Reading {
  const date = `${year}-${`${first}`.padStart(2, "0")}`;
  return { date, until: addMonths(date, count - 1) };
}

function yearOf({ year, again }: Groups): number {
  return parseDigits(year ?? again);
}

function ordinalOf(text: string | undefined, { ordinals = [] }: StretchWords): number {
  return /^[1-4]$/u.test(text ?? "") ? Number(text) : indexOf(text, ordinals) + 1;
}

function indexOf(text = "", patterns: string[]): number {
  return patterns.findIndex((pattern) => new RegExp(`^(?:${pattern})$`, "iu").test(text));
}

function filled(template: string, { ordinals = [], seasons = [] }: StretchWords): string {
  return template
    .replace("{n}", `(?<n>${ordinals.join("|")})`)
    .replace("{season}", `(?<season>${seasons.join("|")})`)
    .replace("{years}", "(?<year>\\p{Nd}{4})(?:\\s?[/–-]\\s?(?<last>\\p{Nd}{4}|\\p{Nd}{2}))?(?!\\p{N})")
    .replace("{year}", "(?<year>\\p{Nd}{4})(?!\\p{N})")
    .replace("{again}", "(?<again>\\p{Nd}{4})(?!\\p{N})")
    .replace("{digits}", "(?<year>\\p{Nd}{4})")
    .replace("{digits4}", "(?<year>\\p{Nd}{4})");
}
