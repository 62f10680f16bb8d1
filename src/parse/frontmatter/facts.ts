import type { Fact, Source } from "../../article/article.ts";
import { safeUrl } from "../../article/url.ts";
import { propertyOf, textOf, type Value } from "./entry.ts";

/** Labels with their texts, from a map or a list. */
export function factsOf(value: Value): Fact[] | undefined {
  const pairs = value instanceof Map ? [...value] : Array.isArray(value) ? value.map(pairOf) : [];
  const facts = pairs.map((pair) => ({ label: textOf(pair?.[0]) ?? "", text: textOf(pair?.[1]) ?? "" }));
  return facts.length > 0 && facts.every(({ label, text }) => label && text) ? facts : undefined;
}

/** Label and text from `{ label, text }`, a map of one key, or `"Label: text"`. */
function pairOf(value: Value): (Value | undefined)[] | undefined {
  if (typeof value === "string") return /^([^:：]+)[:：](.+)$/su.exec(value)?.slice(1);
  if (!(value instanceof Map)) return undefined;
  if (value.has("label")) return [value.get("label"), value.get("text")];
  return value.size === 1 ? [...value][0] : undefined;
}

/** Texts, addresses, and maps of both. */
export function sourcesOf(value: Value): Source[] | undefined {
  const all = Array.isArray(value) ? value : [value];
  const sources = all.map(sourceOf);
  return sources.every((source) => source !== undefined) && sources.length > 0 ? sources : undefined;
}

function sourceOf(value: Value): Source | undefined {
  if (value instanceof Map) {
    const address = textOf(propertyOf(value, "href", "url"));
    const text = textOf(propertyOf(value, "text", "name", "title")) ?? address;
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
