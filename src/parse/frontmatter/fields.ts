import type { Article } from "../../article/article.ts";
import { isSlug, slugOf } from "../../article/slug.ts";
import { canonicalLanguageTag } from "../language/language.ts";
import { decodeEntities } from "../text/entities.ts";
import { bylineOf } from "./byline.ts";
import { correctionsOf } from "./corrections.ts";
import { type FieldContext, itemsOf, propertyOf, textOf, type Value } from "./entry.ts";
import { factsOf, sourcesOf } from "./facts.ts";
import { imageOf } from "./image.ts";
import { parseStatedDate } from "./stated-date.ts";

type Stated = Pick<
  Article,
  | "headline"
  | "kicker"
  | "summary"
  | "byline"
  | "published"
  | "updated"
  | "topics"
  | "facts"
  | "image"
  | "lang"
  | "slug"
  | "sources"
  | "corrections"
>;
export type FieldName = keyof Stated;
/** What the front matter of a story states. */
export type FrontMatterFields = { [Name in FieldName]?: NonNullable<Stated[Name]> };
type Field<T> = {
  /** The value as it goes into the article, or undefined where it is invalid. */
  parse: (value: Value, context: FieldContext) => T | undefined;
  /** What a valid value is; completes a remedy that begins with "write". */
  expected: string;
  /** Tools write `false` for "none", and `true` for "as usual", which state nothing. */
  switchable?: true;
};

const textField = {
  // Exports of WordPress have character references in titles.
  parse: (value: Value) => decodeEntities(textOf(value) ?? "") || undefined,
  expected: "a text",
};
const dateField = {
  parse: dateOf,
  expected: "a date, as in 2026-11-23",
};

/** All fields of front matter. A new field is one line here, one in keys.ts and one in the type Article. */
const fields: { [Name in FieldName]-?: Field<NonNullable<Stated[Name]>> } = {
  headline: textField,
  kicker: textField,
  summary: { ...textField, switchable: true },
  byline: { parse: bylineOf, expected: "a name, or a list of names", switchable: true },
  published: { ...dateField, switchable: true },
  updated: { ...dateField, switchable: true },
  topics: { parse: topicsOf, expected: "a list, or words separated by commas", switchable: true },
  facts: { parse: factsOf, expected: "labels with their texts, as in `- Where: Moscow`", switchable: true },
  image: { parse: imageOf, expected: "an address, or src and alt", switchable: true },
  lang: {
    parse: (value) =>
      canonicalLanguageTag(
        (textOf(value) ?? "").replace(/_|\.utf-?8$/giu, (mark) => (mark === "_" ? "-" : "")),
      ),
    expected: "a language tag, as in en or pt-BR",
  },
  slug: { parse: slugFrom, expected: "lower-case letters, digits and hyphens, as in india-moscow" },
  sources: { parse: sourcesOf, expected: "a list of texts or addresses", switchable: true },
  corrections: {
    parse: correctionsOf,
    expected: "dates with texts, as in `- 2026-11-24: An earlier version gave the wrong length`",
    switchable: true,
  },
};
/** The names of all fields, for messages and for keys that are misspelt. */
export const fieldNames = Object.keys(fields) as FieldName[];

/** Eleventy and Quarto take such a date from the file or from Git. */
const dateOfTool = /^(?:git )?(?:last[ -]modified|created)$/iu;

/** Whether a value states nothing about a field, as in `image: false`. */
export function statesNothing(name: FieldName, value: Value | undefined): boolean {
  if (value === undefined || (typeof value !== "string" && itemsOf(value).length === 0)) return true;
  if (typeof value === "string" && dateOfTool.test(value)) return name === "published" || name === "updated";
  return fields[name].switchable === true && (value === "false" || value === "true");
}

/** Sets a field. Returns undefined, or what a valid value would be where this one is invalid. */
export function setField(
  into: FrontMatterFields,
  name: FieldName,
  value: Value,
  context: FieldContext,
): string | undefined {
  const parsed = fields[name].parse(value, context);
  if (parsed === undefined) return fields[name].expected;
  Object.assign(into, { [name]: parsed });
  return undefined;
}

/** Parses a date. An ambiguous one, such as 02/11/2026 without a language that decides, gives undefined. */
function dateOf(value: Value, { locale }: FieldContext): string | undefined {
  const { date, later } = parseStatedDate(textOf(value) ?? "", locale) ?? {};
  return later === undefined ? date : undefined;
}

/** Names of topics, from a list, a text with separators, or maps with a name; a key of a map is a name, too. */
function topicsOf(value: Value): string[] | undefined {
  const names = itemsOf(value).map((item) => {
    if (typeof item === "string") return Array.isArray(value) ? item : item.split(/[,،，、;]/u);
    const name = textOf(propertyOf(item, "name", "title", "label", "term", "slug"));
    // Tags of Ghost that begin with # are for the newsroom only.
    return name?.startsWith("#") ? [] : name;
  });
  if (names.includes(undefined)) return undefined;
  const topics = names
    .flat()
    .flatMap((name) => textOf(name?.trim().replace(/^#(?=[\p{L}\p{N}])/u, "")) ?? []);
  return topics.length > 0 ? [...new Set(topics)] : undefined;
}

/** A slug, or that of the last part of a path; a path with placeholders states none. */
function slugFrom(value: Value, { key }: FieldContext): string | undefined {
  const text = textOf(value) ?? "";
  if (key === "slug" && isSlug(text)) return text;
  const path = /^\/?(?:[^/\s:?#{}[\]<>]+\/)*([^/\s:?#{}[\]<>]+?)(?:\/(?:index)?)?(?:\.html?|\/)?$/u.exec(
    text,
  );
  const slug = slugOf(path?.[1] ?? "");
  const isPath = text.includes("/") && !text.includes("..");
  if (key !== "slug" && !isPath) return undefined;
  return slug && (isPath || slug === text.toLowerCase().replace(/_/gu, "-")) ? slug : undefined;
}
