import type { Article, Fact, Illustration, Source } from "../../article/article.ts";
import { isSlug } from "../../article/slug.ts";
import { safeUrl } from "../../article/url.ts";
import { isoDate, readDay } from "../language/dates.ts";
import { canonical } from "../language/language.ts";

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
/** What front matter says of a story. */
export type Matter = { [Key in keyof Stated]?: NonNullable<Stated[Key]> };
/** Reads a value, or returns nothing where it is not what the key wants. */
type Key<Value> = { read: (value: unknown, lang: string) => Value | undefined; wants: string };

const aText = { read: textOf, wants: "a text" };
const aDate = { read: dateOf, wants: "a date, as in 2026-11-23" };

/** What a story may say of itself. A new key is one line here and one in the article. */
const keys: { [Name in keyof Stated]-?: Key<NonNullable<Stated[Name]>> } = {
  headline: aText,
  kicker: aText,
  summary: aText,
  byline: { read: (value) => listOf(value)?.join(", "), wants: "a name, or a list of names" },
  published: aDate,
  updated: aDate,
  topics: { read: (value) => listOf(value, /[,،，、;]/u), wants: "a list, or words divided by commas" },
  facts: { read: factsOf, wants: "labels with their texts, as in `- Where: Moscow`" },
  image: { read: imageOf, wants: "an address, or src and alt" },
  lang: { read: (value) => canonical(textOf(value) ?? ""), wants: "a language tag, as in en or pt-BR" },
  slug: {
    read: (value) => (isSlug(textOf(value) ?? "") ? textOf(value) : undefined),
    wants: "lower-case letters, digits and hyphens, as in india-moscow",
  },
  sources: { read: sourcesOf, wants: "a list of texts or addresses" },
};
export const keyNames = Object.keys(keys) as (keyof Stated)[];
/** Names that other systems give to the same things. */
const otherNames = new Map<string, keyof Stated>([
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

/** The key that a name in front matter stands for. */
export function keyOf(name: string): keyof Stated | undefined {
  return keyNames.find((key) => key === name) ?? otherNames.get(name);
}

/** Reads one value into the matter; returns what the key wants where the value is not that. */
export function readKey(matter: Matter, key: keyof Stated, value: unknown, lang: string): string | undefined {
  const read = keys[key].read(value, lang);
  if (read === undefined) return keys[key].wants;
  Object.assign(matter, { [key]: read });
  return undefined;
}

function textOf(value: unknown): string | undefined {
  const text = typeof value === "string" ? value.trim() : "";
  return text === "" ? undefined : text;
}

function listOf(value: unknown, divider?: RegExp): string[] | undefined {
  const all = typeof value === "string" ? (divider ? value.split(divider) : [value]) : value;
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
  if (!match) return readDay(text, lang);
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

/** `{ label, text }`, a map of one key, or `Label: text` in quotation marks. */
function pairOf(value: unknown): unknown[] | undefined {
  if (typeof value === "string") return /^([^:：]+)[:：](.+)$/su.exec(value)?.slice(1);
  if (!(value instanceof Map)) return undefined;
  return value.has("label")
    ? [value.get("label"), value.get("text")]
    : value.size === 1
      ? [...value][0]
      : undefined;
}

/** The credit stands behind the caption, as a part of it. */
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
    return text === undefined ? undefined : withAddress(text, address);
  }
  const text = textOf(value);
  return text === undefined
    ? undefined
    : withAddress(text, /https?:\/\/[^\s<>"]+[^\s<>".,;:!?)\]]/iu.exec(text)?.[0]);
}

function withAddress(text: string, address = ""): Source {
  const href = safeUrl(address);
  return href === undefined ? { text } : { text, href };
}
