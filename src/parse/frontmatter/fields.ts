import type { Article, Fact, Illustration, Source } from "../../article/article.ts";
import { isSlug } from "../../article/slug.ts";
import { safeUrl } from "../../article/url.ts";
import { isoDate, parseDay } from "../language/dates.ts";
import { canonicalLanguageTag } from "../language/language.ts";

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
>;
type FieldName = keyof Stated;
/** What the front matter of a story states. */
export type FrontMatterFields = { [Name in FieldName]?: NonNullable<Stated[Name]> };
type Field<Value> = {
  /** The value as it goes into the article, or undefined where it is invalid. */
  parse: (value: unknown, lang: string) => Value | undefined;
  /** What a valid value is; completes a remedy that begins with "write". */
  expected: string;
};

const textField = { parse: textOf, expected: "a text" };
const dateField = { parse: dateOf, expected: "a date, as in 2026-11-23" };

/** All fields of front matter. A new field is one line here and one in the type Article. */
const fields: { [Name in FieldName]-?: Field<NonNullable<Stated[Name]>> } = {
  headline: textField,
  kicker: textField,
  summary: textField,
  byline: { parse: (value) => listOf(value)?.join(", "), expected: "a name, or a list of names" },
  published: dateField,
  updated: dateField,
  topics: {
    parse: (value) => listOf(value, /[,،，、;]/u),
    expected: "a list, or words separated by commas",
  },
  facts: { parse: factsOf, expected: "labels with their texts, as in `- Where: Moscow`" },
  image: { parse: imageOf, expected: "an address, or src and alt" },
  lang: {
    parse: (value) => canonicalLanguageTag(textOf(value) ?? ""),
    expected: "a language tag, as in en or pt-BR",
  },
  slug: {
    parse: (value) => (isSlug(textOf(value) ?? "") ? textOf(value) : undefined),
    expected: "lower-case letters, digits and hyphens, as in india-moscow",
  },
  sources: { parse: sourcesOf, expected: "a list of texts or addresses" },
};
export const fieldNames = Object.keys(fields) as FieldName[];
/** Names of the same fields in other systems. */
const aliases = new Map<string, FieldName>([
  ["title", "headline"],
  ["date", "published"],
  ["modified", "updated"],
  ["author", "byline"],
  ["authors", "byline"],
  ["tags", "topics"],
  ["categories", "topics"],
  ["description", "summary"],
  ["standfirst", "summary"],
  ["language", "lang"],
]);

/** The field that a name in front matter stands for, if any. */
export function fieldNamed(name: string): FieldName | undefined {
  return fieldNames.find((field) => field === name) ?? aliases.get(name);
}

/** Sets a field. Returns undefined, or what a valid value would be where this one is invalid. */
export function setField(
  into: FrontMatterFields,
  name: FieldName,
  value: unknown,
  lang: string,
): string | undefined {
  const parsed = fields[name].parse(value, lang);
  if (parsed === undefined) return fields[name].expected;
  Object.assign(into, { [name]: parsed });
  return undefined;
}

function textOf(value: unknown): string | undefined {
  const text = typeof value === "string" ? value.trim() : "";
  return text === "" ? undefined : text;
}

function listOf(value: unknown, separator?: RegExp): string[] | undefined {
  const all = typeof value === "string" ? (separator ? value.split(separator) : [value]) : value;
  if (!Array.isArray(all) || all.some((one) => typeof one !== "string")) return undefined;
  const texts = all.flatMap((one) => textOf(one) ?? []);
  return texts.length > 0 ? [...new Set(texts)] : undefined;
}

function dateOf(value: unknown, lang: string): string | undefined {
  const text = textOf(value) ?? "";
  const match =
    /^(\d{4})-(\d{1,2})-(\d{1,2})(?:(?:T|\s+)(\d{2}:\d{2})(:\d{2})?(?:\.\d+)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/iu.exec(
      text,
    );
  if (!match) return parseDay(text, lang);
  const [, year, month, day, time, seconds = ":00", zone = "Z"] = match;
  const date = isoDate(Number(year), Number(month), Number(day));
  if (date === undefined || time === undefined) return date;
  const stamp = `${date}T${time}${seconds}${zone.toUpperCase().replace(/(\d{2}):?(\d{2})$/u, "$1:$2")}`;
  return Number.isNaN(Date.parse(stamp)) ? undefined : stamp;
}

function factsOf(value: unknown): Fact[] | undefined {
  const pairs = value instanceof Map ? [...value] : Array.isArray(value) ? value.map(pairOf) : [];
  const facts = pairs.map((pair) => ({ label: textOf(pair?.[0]) ?? "", text: textOf(pair?.[1]) ?? "" }));
  return facts.length > 0 && facts.every(({ label, text }) => label && text) ? facts : undefined;
}

/** Label and text from `{ label, text }`, a map of one key, or `"Label: text"`. */
function pairOf(value: unknown): unknown[] | undefined {
  if (typeof value === "string") return /^([^:：]+)[:：](.+)$/su.exec(value)?.slice(1);
  if (!(value instanceof Map)) return undefined;
  if (value.has("label")) return [value.get("label"), value.get("text")];
  return value.size === 1 ? [...value][0] : undefined;
}

/** A credit is appended to the caption. */
function imageOf(value: unknown): Illustration | undefined {
  const map = value instanceof Map ? value : new Map([["src", value]]);
  const src = safeUrl(textOf(map.get("src")) ?? "");
  const caption = ["caption", "credit"].flatMap((name) => textOf(map.get(name)) ?? []).join(" ");
  if (src === undefined) return undefined;
  return { src, alt: textOf(map.get("alt")) ?? "", ...(caption && { caption }) };
}

function sourcesOf(value: unknown): Source[] | undefined {
  const all = Array.isArray(value) ? value : [value];
  const sources = all.map(sourceOf);
  return sources.every((source) => source !== undefined) && sources.length > 0 ? sources : undefined;
}

function sourceOf(value: unknown): Source | undefined {
  if (value instanceof Map) {
    const address = textOf(value.get("href") ?? value.get("url"));
    const text = textOf(value.get("text") ?? value.get("name") ?? value.get("title")) ?? address;
    return text === undefined ? undefined : withLink(text, address);
  }
  const text = textOf(value);
  if (text === undefined) return undefined;
  return withLink(text, /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]/iu.exec(text)?.[0]);
}

function withLink(text: string, address = ""): Source {
  const href = safeUrl(address);
  return href === undefined ? { text } : { text, href };
}
