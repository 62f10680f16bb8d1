import type { Text } from "../article/article.ts";
import { idOf } from "../article/id.ts";
import { plain } from "../article/text.ts";
import { phrasePattern, phrases } from "./language/phrases.ts";
import { isOutlookHeading } from "./outlook-headings.ts";
import type { RawBlock } from "./raw-block.ts";
import { sliceText } from "./spans.ts";

type Label = "summary" | "article" | "headline" | "byline";
/** What a story states about itself. */
type HeaderFields = { headline?: string; byline?: string; summary?: Text };
/** Headline, byline and summary at the top of a story, and the body below them. */
export type StoryHeader = HeaderFields & { body: RawBlock[] };

/** A header while it is read. */
type OpenHeader = StoryHeader & {
  fromFrontMatter: HeaderFields;
  /** Set after "Article –": everything below is body. */
  closed?: true;
};

/** What follows the word of a label: matches "Article –" and "Article:", but not "Article-based". */
const divider = "[\\s*_]*(?:[:：–—][\\s*_]*|-(?:[\\s*_]+|$))";
const labels = new Map<Label, RegExp>(
  (["summary", "article", "headline", "byline"] as const).map((label) => [label, labelPattern(label)]),
);
/** `By` or its translation, and one to five capitalised words. */
const byline =
  /^(?:By|BY|Von|Par|Por|Door)\s+((?:\p{Lu}[\p{L}\p{M}.'’-]*)(?:(?:,|\s+(?:and|und|et|y|e|en|de|der|den|von|van|da|bin|al))?\s+\p{Lu}[\p{L}\p{M}.'’-]*){0,4})$/u;
const strayPunctuation = /([.!?…。।॥؟۔！？]["'”’»)\]）」』]*)[\s,;،؛，；]+$/u;

const longestByline = 120;
const longestHeadline = 300;
/** The number of paragraphs at the top in which every line may begin with a label, not only the first line. */
const headerParagraphs = 5;

/** Whether a line begins with one of these labels. */
export function startsWithLabel(text: string, names: Label[]): boolean {
  return names.some((name) => labels.get(name)?.test(text.slice(0, 80)));
}

/** Whether a line is unmistakably a byline. */
export function isByline(text: string): boolean {
  return text.length < longestByline && byline.test(text);
}

/**
 * Reads headline, byline and summary from the top of a story, in any order.
 * @param fromFrontMatter a field that is stated there is read here only when the words are the same; otherwise the
 * words stay in the body
 */
export function readStoryHeader(rawBlocks: RawBlock[], fromFrontMatter: HeaderFields): StoryHeader {
  const header: OpenHeader = { fromFrontMatter, body: rawBlocks.flatMap(splitAtLabels) };
  while (!header.closed && readers.some((read) => read(header)));
  return header;
}

/** Each moves one field from the top of the body into the header, or returns false when there is none. */
const readers: ((header: OpenHeader) => boolean)[] = [
  readSummary,
  readArticleLabel,
  readByline,
  readHeadline,
];

function readSummary(header: OpenHeader): boolean {
  const [first, next, after] = header.body;
  if (header.summary !== undefined || !first) return false;
  const rest = first.type === "paragraph" ? textAfterLabel(first.text, "summary") : undefined;
  if (rest !== undefined && plain(rest).trim())
    return move(header, 1, { summary: withoutStrayPunctuation(rest) });
  if (rest === undefined && !isLabelHeading(first, "summary")) return false;
  const isParagraph = next?.type === "paragraph" && textAfterLabel(next.text, "article") === undefined;
  // A short summary may have the shape of a heading.
  const isHeading = next?.type === "heading" && after !== undefined && isArticleLabel(after);
  return (isParagraph || isHeading) && move(header, 2, { summary: withoutStrayPunctuation(next.text) });
}

/** "Article –" closes the header. It stands directly below the summary, or first. */
function readArticleLabel(header: OpenHeader): boolean {
  const [first, ...others] = header.body;
  if (!first || !isArticleLabel(first)) return false;
  const rest = first.type === "paragraph" ? (textAfterLabel(first.text, "article") ?? "") : "";
  const line = plain(rest).startsWith("\n") ? first.line + 1 : first.line;
  header.body = plain(rest).trim() ? [{ type: "paragraph", text: rest, line }, ...others] : others;
  header.closed = true;
  return true;
}

function readByline(header: OpenHeader): boolean {
  const first = header.body[0];
  if (header.byline !== undefined || first?.type !== "paragraph") return false;
  const words = plain(first.text).trim();
  const names = byline.exec(words.slice(0, longestByline))?.[1];
  if (names) return move(header, 1, { byline: names });
  const rest = plain(textAfterLabel(first.text, "byline") ?? "").trim();
  return rest !== "" && rest.length < longestByline && move(header, 1, { byline: rest });
}

function readHeadline(header: OpenHeader): boolean {
  const [first, next] = header.body;
  if (header.headline !== undefined || !first || !next) return false;
  if (first.type === "paragraph") {
    const rest = plain(textAfterLabel(first.text, "headline") ?? "").trim();
    return rest !== "" && rest.length < longestHeadline && move(header, 1, { headline: rest });
  }
  const isFirst = header.summary === undefined && first.type === "heading" && first.level === 1;
  return isFirst && !isOutlookHeading(first.text) && move(header, 1, { headline: first.text });
}

/** Removes blocks from the top of the body and sets the fields read from them. */
function move(header: OpenHeader, count: number, fields: HeaderFields): boolean {
  for (const name of ["headline", "byline", "summary"] as const) {
    const [stated, read] = [header.fromFrontMatter[name], fields[name]];
    if (stated !== undefined && read !== undefined && idOf(plain(stated)) !== idOf(plain(read))) return false;
  }
  Object.assign(header, fields);
  header.body = header.body.slice(count);
  return true;
}

function isArticleLabel(raw: RawBlock): boolean {
  if (raw.type === "paragraph") return textAfterLabel(raw.text, "article") !== undefined;
  return isLabelHeading(raw, "article");
}

/** Whether a block is a heading of nothing but a label, such as "Summary". */
function isLabelHeading(raw: RawBlock, name: Label): boolean {
  if (raw.type !== "heading") return false;
  return phrases(name).includes(raw.text.toLowerCase().replace(/(?<!\s)\s*[:：]$/u, ""));
}

function textAfterLabel(text: Text, name: Label): Text | undefined {
  const match = labels.get(name)?.exec(plain(text).slice(0, 80));
  return match ? sliceText(text, match[0].length) : undefined;
}

/** Splits a paragraph before each line that begins with a label: Markdown makes adjacent lines one paragraph. */
function splitAtLabels(raw: RawBlock, index: number): RawBlock[] {
  if (raw.type !== "paragraph" || index >= headerParagraphs) return [raw];
  const words = plain(raw.text);
  const parts: RawBlock[] = [];
  let from = 0;
  let line = raw.line;
  for (let end = words.indexOf("\n"); end >= 0; end = words.indexOf("\n", end + 1)) {
    if (!startsWithLabel(words.slice(end + 1, end + 81), ["article", "summary", "byline"])) continue;
    parts.push({ type: "paragraph", text: sliceText(raw.text, from, end), line });
    line = raw.line + words.slice(0, end + 1).split("\n").length - 1;
    from = end + 1;
  }
  return [...parts, { type: "paragraph", text: sliceText(raw.text, from), line }];
}

/** Removes punctuation after the last full stop: some wire copy has a comma there, as in "One sentence.,". */
function withoutStrayPunctuation(text: Text): Text {
  const words = plain(text).trimEnd();
  const match = strayPunctuation.exec(words.slice(-40));
  return match?.[1] ? sliceText(text, 0, words.length - match[0].length + match[1].length) : text;
}

function labelPattern(name: Label): RegExp {
  return new RegExp(`^[\\s*_]*(?:${phrases(name).map(phrasePattern).join("|")})${divider}`, "iu");
}
