import { slugOf } from "../../article/slug.ts";
import { canonicalLanguageTag } from "../language/language.ts";
import type { Position } from "../problem.ts";
import type { Warn } from "../raw-block.ts";
import { type Entry, type Locale, normalizeKey, type Source, textOf, type Value } from "./entry.ts";
import { type FieldName, type FrontMatterFields, setField, statesNothing } from "./fields.ts";
import { keysOf } from "./keys.ts";
import { readingOf } from "./list-entries.ts";
import { isFlag, ruleOf } from "./release-rules.ts";
import { parseStatedDate } from "./stated-date.ts";

export type Collected = {
  fields: FrontMatterFields;
  /** Where each stated field stands in the file. */
  positions: Map<string, Position>;
};
type Context = { locale: Locale; byKey: Map<string, Entry>; source: Source; warn: Warn };

/**
 * Sets each field from its entries. When several entries belong to one field, the key that comes first in keys.ts
 * decides; topics are merged from all of them.
 * @param source in which the entries stand
 * @param locale that of the edition, in whose language dates are written where the story states none
 */
export function collectFields(entries: Entry[], source: Source, locale: Locale, warn: Warn): Collected {
  const byKey = new Map(entries.toReversed().map((entry) => [normalizeKey(entry.key), entry]));
  const lang = canonicalLanguageTag(textOf(byKey.get("lang")?.value) ?? "") ?? locale.lang;
  const context = { locale: { ...locale, lang }, byKey, source, warn };
  const collected: Collected = { fields: {}, positions: new Map() };
  for (const [name, keys] of keysOf) {
    const candidates = keys.flatMap((key) => byKey.get(key) ?? []);
    if (name === "topics") collectTopics(candidates, collected, context);
    else candidates.some((entry) => setFrom(entry, name, collected, context));
  }
  return collected;
}

/** Keywords are written for search engines, and are topics only where nothing else is. */
function collectTopics(entries: Entry[], collected: Collected, context: Context): void {
  const topics = new Map<string, string>();
  for (const entry of entries) {
    if (normalizeKey(entry.key) === "keywords" && topics.size > 0) break;
    if (!setFrom(entry, "topics", collected, context)) continue;
    for (const topic of collected.fields.topics ?? []) {
      const slug = slugOf(topic);
      if (!topics.has(slug)) topics.set(slug, topic);
    }
  }
  if (topics.size > 0) collected.fields.topics = [...topics.values()];
}

/** Sets a field from an entry. Returns whether it is set. */
function setFrom(entry: Entry, name: FieldName, collected: Collected, context: Context): boolean {
  const { value, line, column } = entry;
  if (value === undefined || statesNothing(name, value)) return false;
  const key = normalizeKey(entry.key);
  const sibling = (other: string) => context.byKey.get(other)?.value;
  const { isReported, ...list } = readingOf(entry, context.source, context.warn);
  const expected = setField(collected.fields, name, value, { key, locale: context.locale, sibling, list });
  if (expected === undefined) collected.positions.set(name, { line, column });
  else if (!isReported() && isMistake(key, name, value, context.locale)) {
    const reason = isAmbiguousDate(value, context.locale)
      ? "a date whose day and month cannot be told apart"
      : "an invalid value";
    context.warn(
      line,
      column,
      `the field \`${entry.key}\` has ${reason}`,
      `it is ignored; write ${expected}`,
    );
  }
  return expected === undefined;
}

/** Other tools have structures and addresses under keys that we have texts under; those are no mistakes. */
function isMistake(key: string, name: FieldName, value: Value, locale: Locale): boolean {
  if (name === "slug" || name === "image" || value instanceof Map) return key === name;
  // The conditions of the release speak for `published: no`, and for a date that is not understood.
  return (
    name !== "published" ||
    !(isFlag(value) || (ruleOf(key)?.(value, locale) ?? "free") !== "free") ||
    isAmbiguousDate(value, locale)
  );
}

function isAmbiguousDate(value: Value, locale: Locale): boolean {
  return parseStatedDate(textOf(value) ?? "", locale)?.later !== undefined;
}
