import type { Mark, Span, Text } from "../../article/article.ts";

/** From the inside out. */
const signs: [mark: Mark, sign: string][] = [
  ["strike", "~~"],
  ["em", "*"],
  ["strong", "**"],
];
/** What would mean something anywhere. An underline within a word does not. */
const anywhere = /[\\`*[<~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?\w{1,32};)/gu;
/** What would begin a heading, a quotation or an item, or rule a line off. */
const lineStart = /^(?=#{1,6}(?:\s|$)|>|[-+](?:\s|$)|[-=:|\s]+$)/u;
const numbered = /^\d{1,9}(?=[.)](?:\s|$))/u;
const punctuation = /[\p{P}\p{S}]/u;

/**
 * A text with its marks as Markdown.
 * @param lineEnd what a line break becomes
 */
export function inlineMarkdown(text: Text, lineEnd = "\\\n"): string {
  const spans = typeof text === "string" ? [{ text }] : text;
  const words = spans.map((span, at) => written(span, spans[at - 1], spans[at + 1])).join("");
  return words.split("\n").map(line).join(lineEnd);
}

/** An address as it stands in a link: nothing in it ends the link, or reads as an entity. */
export function addressOf(href: string): string {
  return href
    .replace(/[\s<>()\\"]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0")}`)
    .replace(/&(?=#?\w+;)/gu, "&amp;");
}

function line(words: string): string {
  return words
    .trim()
    .replace(lineStart, "\\")
    .replace(numbered, (number) => `${number}\\`);
}

/** Spaces stay outside the marks, where Markdown wants them. */
function written(span: Span, before: Span | undefined, after: Span | undefined): string {
  const words = span.text.trim();
  if (words === "") return span.text;
  const from = span.text.indexOf(words);
  const lead = span.text.slice(0, from);
  const trail = span.text.slice(from + words.length);
  if (span.href !== undefined) return `${lead}[${marked(span, "[", "]")}](${addressOf(span.href)})${trail}`;
  return lead + marked(span, lead || last(before), trail || first(after)) + trail;
}

/** Marks that Markdown could not tell from plain signs where they stand are left out: the words count. */
function marked({ text, marks = [], href }: Span, before: string, after: string): string {
  const words = text.trim();
  const isCode = marks.includes("code");
  const inner = isCode ? codeOf(words) : escaped(words, href !== undefined);
  if (!opens(before, inner) || !opens(after, [...inner].at(-1) ?? "")) return inner;
  return signs.reduce((all, [mark, sign]) => (marks.includes(mark) ? sign + all + sign : all), inner);
}

/** Whether a mark between two characters is seen as one: a letter on its outer side wants a letter inside. */
function opens(outside: string, inside: string): boolean {
  return outside !== "*" && (!/[\p{L}\p{N}]/u.test(outside) || !punctuation.test([...inside][0] ?? ""));
}

function escaped(words: string, inLink: boolean): string {
  const plain = words.replace(anywhere, "\\$&");
  return inLink ? plain.replaceAll("]", "\\]") : plain;
}

function codeOf(words: string): string {
  const ticks = words.match(/`+/gu)?.reduce((most, run) => Math.max(most, run.length), 0) ?? 0;
  const fence = "`".repeat(ticks + 1);
  const room = words.startsWith("`") || words.endsWith("`") ? " " : "";
  return fence + room + words.replaceAll("\n", " ") + room + fence;
}

/** The character next to a span; a star where its own marks stand there. */
function last(span: Span | undefined): string {
  return span?.marks?.length && !/\s$/u.test(span.text)
    ? "*"
    : ([...(span?.text.slice(-2) ?? "")].at(-1) ?? "");
}

function first(span: Span | undefined): string {
  return span?.marks?.length && !/^\s/u.test(span.text)
    ? "*"
    : ([...(span?.text.slice(0, 2) ?? "")][0] ?? "");
}
