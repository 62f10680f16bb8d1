import type { Warn } from "../raw-block.ts";
import type { Reference, Relations } from "../relations.ts";
import {
  type Entry,
  itemsOf,
  type ListContext,
  normalizeKey,
  propertyOf,
  type Source,
  textOf,
  type Value,
} from "./entry.ts";
import { readingOf } from "./list-entries.ts";
import { settlingsOf } from "./settlings.ts";

type Context = ListContext & { lang: string };
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
    const { isReported, ...context } = readingOf(entry, source, warn);
    const value = parse(entry.value, { lang, ...context });
    if (value !== undefined) Object.assign(found, { [name]: value });
    else if (!isReported())
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
