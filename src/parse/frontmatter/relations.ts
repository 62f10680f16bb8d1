import { isoDate } from "../language/dates/calendar.ts";
import { findDate } from "../language/dates/find-date.ts";
import { statusNamed } from "../language/statuses.ts";
import type { Position } from "../problem.ts";
import type { Warn } from "../raw-block.ts";
import type { Reference, Relations, Settling } from "../relations.ts";
import { type Entry, itemsOf, normalizeKey, propertyOf, type Source, textOf, type Value } from "./entry.ts";

type Context = {
  lang: string;
  /** Where a name stands in the file. */
  positionOf: (name: string) => Position;
};
type Relation<T> = {
  /** Normalized keys; the first counts most. */
  keys: string[];
  /** The value as the story has it, or undefined where it is invalid. */
  parse: (value: Value, context: Context) => T | undefined;
  /** What a valid value is; completes a remedy that begins with "write". */
  expected: string;
};

/** What front matter states about other stories and earlier versions, which is no part of the article as it is written. */
const relations: { [Name in keyof Relations]-?: Relation<NonNullable<Relations[Name]>> } = {
  follows: {
    keys: ["follows", "continues", "followupto", "followupof"],
    parse: referencesOf,
    expected: "the slug or the file of another story, or a list of them",
  },
  series: {
    keys: ["series", "seriesname", "seriestitle"],
    parse: seriesOf,
    expected: "the name of one series",
  },
  settles: {
    keys: ["settles"],
    parse: settlingsOf,
    expected:
      "`slug#item`, or a list of them, or of maps such as `{ item: slug#item, status: did not happen, date: 2026-12-01 }`",
  },
  earlier: {
    keys: ["earlier", "earlierversion", "earlierversions", "previousversion", "previousversions"],
    parse: referencesOf,
    expected: "the path of a file with an earlier version, or a list of them, oldest first",
  },
  withoutHistory: {
    keys: ["history"],
    parse: (value) => (/^(?:false|no|off)$/iu.test(textOf(value) ?? "") ? true : undefined),
    expected: "`false`, so that readers see no earlier versions, or take the line out",
  },
};
/** The names of relations, for messages and for keys that are misspelt. */
export const relationNames = Object.values(relations).flatMap(({ keys: [name = ""] }) => name);
const relationKeys = new Set(Object.values(relations).flatMap(({ keys }) => keys));

/** Whether a normalized key is that of a relation. */
export function isRelationKey(key: string): boolean {
  return relationKeys.has(key);
}

/**
 * What the entries of front matter state about other stories. A value that is invalid is reported and ignored.
 * @param lang that of the story
 */
export function relationsOf(
  entries: Entry[],
  source: Source,
  lang: string,
  warn: Warn,
): Relations | undefined {
  const found: Relations = {};
  for (const [name, { keys, parse, expected }] of Object.entries(relations)) {
    const [entry] = keys.flatMap(
      (key) => entries.find((one) => normalizeKey(one.key) === key && states(key, one.value)) ?? [],
    );
    if (entry?.value === undefined) continue;
    const positionOf = (name: string) => positionIn(source, entry, name);
    const value = parse(entry.value, { lang, positionOf });
    if (value !== undefined) Object.assign(found, { [name]: value });
    else
      warn(
        entry.line,
        entry.column,
        `the field \`${entry.key}\` has an invalid value`,
        `it is ignored; write ${expected}`,
      );
  }
  return Object.keys(found).length > 0 ? found : undefined;
}

/** Whether a value states something: tools write `false` for "none", and an empty list. */
function states(key: string, value: Value | undefined): boolean {
  if (typeof value !== "string") return itemsOf(value).length > 0;
  return key === "history" ? !/^(?:true|yes|on)$/iu.test(value) : !/^(?:false|true)$/u.test(value);
}

/** Where a name stands, on the line of its key or below it; the key itself where the name is written in another way. */
function positionIn({ text, linesAbove }: Source, { line, column }: Position, name: string): Position {
  const lines = text.split("\n");
  const first = line - linesAbove - 1;
  const below = lines.findIndex((words, index) => index >= first && words.includes(name));
  if (below < 0) return { line, column };
  return { line: below + linesAbove + 1, column: (lines[below] ?? "").indexOf(name) + 1 };
}

function referencesOf(value: Value, { positionOf }: Context): Reference[] | undefined {
  const names = itemsOf(value).map((one) =>
    typeof one === "string" ? textOf(one) : textOf(propertyOf(one, "slug", "path", "file")),
  );
  const references = names.flatMap((name) => (name === undefined ? [] : [{ name, ...positionOf(name) }]));
  return references.length > 0 && references.length === names.length ? references : undefined;
}

/** A name, a list of one as in Hugo, or a map with a name. */
function seriesOf(value: Value, { positionOf }: Context): Reference | undefined {
  const [one, other] = itemsOf(value);
  if (one === undefined || other !== undefined) return undefined;
  const name = textOf(typeof one === "string" ? one : propertyOf(one, "name", "title"));
  return name === undefined ? undefined : { name, ...positionOf(name) };
}

function settlingsOf(value: Value, context: Context): Settling[] | undefined {
  const all = itemsOf(value);
  const settlings = all.flatMap((one) => settlingOf(one, context) ?? []);
  return settlings.length > 0 && settlings.length === all.length ? settlings : undefined;
}

function settlingOf(value: string | Map<string, Value>, { lang, positionOf }: Context): Settling | undefined {
  const stated = (key: string) => (value instanceof Map ? textOf(propertyOf(value, key)) : undefined);
  const key = typeof value === "string" ? value.trim() : (stated("item") ?? "");
  const { name, item } = /^(?<name>[^#]+)#(?<item>.+)$/su.exec(key)?.groups ?? {};
  const [words, day] = [stated("status"), stated("date")];
  const status = words === undefined ? "happened" : statusNamed(words, lang);
  const date = day === undefined ? undefined : dateOf(day, lang);
  if (!name || !item || !status || (day !== undefined && date === undefined)) return undefined;
  return { name: name.trim(), item: item.trim(), status, ...(date && { date }), ...positionOf(key) };
}

/** A day, a month or a year, in figures or in words. */
function dateOf(text: string, lang: string): string | undefined {
  const figures = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/u.exec(text)?.slice(1);
  if (!figures) return findDate(text, lang)?.date;
  const [year = 0, month, day] = figures.flatMap((part) => (part === undefined ? [] : [Number(part)]));
  return isoDate(year, month, day);
}
