import type { MarkedToken, Token, Tokens } from "marked";
import type { Text } from "../../article/article.ts";
import { plain } from "../../article/text.ts";
import { announces, ended } from "../language/sentences.ts";
import type { RawBlock, RawItem } from "../raw-block.ts";
import { concatTexts } from "../spans.ts";
import { newlines } from "../text/lines.ts";
import { maxListDepth } from "../text/lists.ts";
import { noteHtml, type Page, textOf } from "./inline.ts";
import { wordsOfHtml } from "./markup.ts";

/** A list of Markdown, if there are words in it; where its numbers are words, they are kept as such. */
export function itemsOf(list: Tokens.List, line: number, page: Page, announced: boolean): RawBlock[] {
  const { ordered, start } = list;
  const worded = ordered && (isDated(list) || !counts(list) || (!announced && isSentence(list)));
  const items = rawItems(list, worded, line, page, 1);
  if (worded && (list.loose || items.length === 1)) return items.flatMap((item) => paragraphsOf(item, line));
  const piece: RawBlock = {
    type: "list",
    ...(ordered && !worded && { ordered: true }),
    ...(ordered && !worded && typeof start === "number" && start !== 1 && { start }),
    items,
    line,
  };
  return items.length > 0 ? [piece] : [];
}

/** "10. Juni ist ein Tag.": one sentence alone is no list. */
function isSentence({ items }: Tokens.List): boolean {
  const text = items[0]?.text ?? "";
  return items.length === 1 && (ended(text) || announces(text.trimEnd()));
}

/** "1. Januar 2027": the number is a day. Where all count up from one, they count. */
function isDated(list: Tokens.List): boolean {
  const numbers = list.items.map(numberOf);
  const up = numbers.length > 1 && numbers.every((number, index) => number === index + 1);
  return !up && list.items.some(({ text }) => /^[\p{L}\p{M}]{3}\S*\s\p{Nd}{4}(?!\p{N})/u.test(text));
}

/** Whether the numbers go up by one, or are left to Markdown: it counts from the first, whatever follows. */
function counts({ items, loose }: Tokens.List): boolean {
  const numbers = items.map(numberOf);
  const [first = 1] = numbers;
  if (first <= 1 && new Set(numbers).size === 1) return true;
  return numbers.every((number, index) => {
    const expected = (numbers[index - 1] ?? first - 1) + 1;
    return number === expected || (first <= 1 && !loose && number < expected);
  });
}

function numberOf(item: Tokens.ListItem): number {
  return Number.parseInt(markerOf(item), 10);
}

function markerOf({ raw }: Tokens.ListItem): string {
  return /^\s*(\d{1,9}[.)])/u.exec(raw)?.[1] ?? "";
}

function paragraphsOf({ text, items }: RawItem, line: number): RawBlock[] {
  return [{ type: "paragraph", text, line }, ...(items ? [{ type: "list" as const, items, line }] : [])];
}

function rawItems(
  list: Tokens.List,
  worded: boolean,
  firstLine: number,
  page: Page,
  depth: number,
): RawItem[] {
  const items: RawItem[] = [];
  let line = firstLine;
  for (const item of list.items) {
    items.push(...rawItem(item, worded ? `${markerOf(item)} ` : "", line, page, depth));
    line += newlines(item.raw);
  }
  return items;
}

/** On the deepest level, the items below one follow it. */
function rawItem(
  item: Tokens.ListItem,
  marker: string,
  firstLine: number,
  page: Page,
  depth: number,
): RawItem[] {
  const raw: RawItem = { text: marker };
  const below: RawItem[] = [];
  let line = firstLine;
  for (const token of item.tokens) {
    const isFirst = below.length === 0 && plain(raw.text) === marker;
    if (token.type === "list")
      below.push(...listBelow(token as Tokens.List, raw, isFirst, line, page, depth));
    else {
      const text = wordsOf(token as MarkedToken, line, page);
      // Behind a list of its own, more words keep their place as an item.
      if (below.length > 0 && plain(text).trim()) below.push({ text });
      else raw.text = concatTexts(raw.text, isFirst ? "" : "\n", text);
    }
    line += newlines(token.raw);
  }
  if (!plain(raw.text).trim()) return below;
  if (depth >= maxListDepth) return [raw, ...below];
  return [below.length > 0 ? { ...raw, items: below } : raw];
}

/** The items below one. Of "- 1. Januar 2027", Marked makes a list within the item: its words are the item's. */
function listBelow(
  list: Tokens.List,
  raw: RawItem,
  isFirst: boolean,
  line: number,
  page: Page,
  depth: number,
): RawItem[] {
  const isOne = list.ordered && list.items.length === 1;
  const worded = list.ordered && (isOne || isDated(list) || !counts(list));
  const items = rawItems(list, worded, line, page, depth + 1);
  const [first, ...others] = items;
  if (!isFirst || !isOne || !first) return items;
  raw.text = concatTexts(raw.text, first.text);
  return [...(first.items ?? []), ...others];
}

/** An item holds text: other blocks in it give their words. */
function wordsOf(token: MarkedToken, line: number, page: Page): Text {
  const note = page.noteAt(line);
  switch (token.type) {
    case "space":
    case "hr":
      return "";
    case "code":
      return [{ text: token.text, marks: ["code"] }];
    case "html":
      noteHtml(token.raw, note);
      return wordsOfHtml(token.raw);
    case "blockquote":
      return joined(token.tokens, line, page);
    case "table": {
      const { header, rows } = token;
      return concatTexts(...[header, ...rows].flat().flatMap(({ tokens }) => [textOf(tokens, note), "\n"]));
    }
    case "list":
      return concatTexts(...token.items.map((item) => joined(item.tokens, line, page)));
    case "def":
      return token.tag.startsWith("^") ? token.raw : "";
    default:
      return textOf("tokens" in token && token.tokens ? token.tokens : [token], note);
  }
}

function joined(tokens: Token[], line: number, page: Page): Text {
  return concatTexts(...tokens.flatMap((token) => [wordsOf(token as MarkedToken, line, page), "\n"]));
}
