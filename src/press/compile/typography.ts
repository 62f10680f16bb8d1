import type { Article, Text } from "../../article/article.ts";

/**
 * Sets straight quotes, apostrophes, double hyphens and three dots as a typesetter would. Done by the
 * press and not by the parser, so that an article says exactly what its author wrote; ids do not change.
 */
export function setTypography(article: Article): Article {
  const marks = quotes.get(article.lang.split("-")[0] ?? "");
  return walk(article, (text) => setText(text, marks)) as Article;
}

/** Opening and closing, double and single. Other languages keep the quotation marks that they came with. */
const quotes = new Map([
  ["en", "“”‘’"],
  ["de", "„“‚‘"],
  ["es", "“”‘’"],
  ["nl", "“”‘’"],
  ["pt", "“”‘’"],
]);

/** The fields that hold an author's words; addresses, ids and code are left alone. */
const words = new Set([
  "text",
  "label",
  "heading",
  "headline",
  "kicker",
  "summary",
  "leadIn",
  "cite",
  "caption",
  "alt",
  "head",
  "rows",
]);

function walk(value: unknown, set: (text: Text) => Text, key = ""): unknown {
  if (isText(value, key)) return set(value);
  if (Array.isArray(value)) return value.map((entry) => walk(entry, set, key));
  if (typeof value !== "object" || value === null) return value;
  if ("type" in value && value.type === "code") return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, walk(entry, set, name)]));
}

function isText(value: unknown, key: string): value is Text {
  if (!words.has(key)) return false;
  if (typeof value === "string") return true;
  return (
    Array.isArray(value) &&
    value.length > 0 &&
    value.every((span) => typeof span === "object" && "text" in span && !("id" in span))
  );
}

function setText(text: Text, marks: string | undefined): Text {
  if (typeof text === "string") return setString(text, marks, "");
  let before = "";
  return text.map((span) => {
    const set = span.marks?.includes("code") ? span.text : setString(span.text, marks, before);
    before = set.at(-1) ?? before;
    return { ...span, text: set };
  });
}

/** An address is no prose: what is in it stays as it is. */
const address = /\b(?:https?:\/\/|www\.|mailto:)\S+/gu;

function setString(text: string, marks: string | undefined, before: string): string {
  let end = 0;
  let set = "";
  for (const match of [...text.matchAll(address), undefined]) {
    const prose = text.slice(end, match?.index);
    set += setProse(prose, marks, set.at(-1) ?? before) + (match?.[0] ?? "");
    end = match ? match.index + match[0].length : text.length;
  }
  return set;
}

function setProse(text: string, marks: string | undefined, before: string): string {
  const set = setPrimes(text)
    .replace(/(?<=[\p{L}\p{N}])'(?=\p{L})/gu, "’")
    .replace(/(?<!-)--(?!-)/gu, "–")
    .replace(/(?<!\.)\.\.\.(?!\.)/gu, "…");
  return marks ? setQuotes(set, marks, before) : set;
}

/** Feet and inches behind a figure, unless the mark ends a quotation. */
function setPrimes(text: string): string {
  let open = false;
  return text.replace(/(?<=\d)'(?=\d)/gu, "′").replace(/"/gu, (mark, at: number, all: string) => {
    if (!open && /\d/u.test(all[at - 1] ?? "")) return "″";
    open = !open;
    return mark;
  });
}

function setQuotes(text: string, marks: string, before: string): string {
  return text.replace(/["']/gu, (quote, at: number) => {
    const previous = at === 0 ? before : (text[at - 1] ?? "");
    const opens = previous === "" || /[\s([{–—„“‚‘"'/-]/u.test(previous);
    const single = quote === "'";
    // The years: '68 takes an apostrophe.
    if (single && opens && /^'\d\d(?!\d)/u.test(text.slice(at, at + 4))) return "’";
    if (single && !opens)
      return marks === "„“‚‘" && /\p{L}/u.test(text[at + 1] ?? "") ? "’" : (marks[3] ?? quote);
    return marks[(single ? 2 : 0) + (opens ? 0 : 1)] ?? quote;
  });
}
