import type { Token, Tokens } from "marked";
import type { Text } from "../../article/article.ts";
import { endsSentence, endsWithColon } from "../../article/sentences.ts";
import { plain } from "../../article/text.ts";
import { textOfBlocks } from "../html/paragraph-builder.ts";
import type { RawBlock, RawItem } from "../raw-block.ts";
import { concatTexts, lineBreak } from "../spans.ts";
import { countNewlines } from "../text/lines.ts";
import { maxListDepth } from "../text/lists.ts";
import type { BlockContext } from "./block-context.ts";
import { htmlBlocks } from "./html-blocks.ts";
import { textOf } from "./inline.ts";
import type { StoryToken } from "./tokens.ts";

/** Where a list stands: its line in the file, and its depth counted from 1. */
type Place = { line: number; depth: number; context: BlockContext };

/**
 * A Markdown list as raw blocks: none when it is empty, and paragraphs when its numbers are part of the
 * text, as in "1. Januar 2027".
 * @param announced whether a lead-in precedes the list: then a single item is a list, too
 */
export function listBlocks(
  list: Tokens.List,
  line: number,
  context: BlockContext,
  announced: boolean,
): RawBlock[] {
  const { ordered, start } = list;
  const isText =
    ordered && (hasDates(list) || !isCounted(list) || (!announced && (isSentence(list) || isLone(list))));
  const items = rawItems(list, isText, { line, depth: 1, context });
  if (isText && (list.loose || items.length === 1)) return items.flatMap((item) => paragraphsOf(item, line));
  const block: RawBlock = {
    type: "list",
    ...(ordered && !isText && { ordered: true }),
    ...(ordered && !isText && typeof start === "number" && start !== 1 && { start }),
    items,
    line,
  };
  return items.length > 0 ? [block] : [];
}

/** A single item that is a sentence is no list: "10. Juni ist ein Tag." */
function isSentence({ items }: Tokens.List): boolean {
  const text = items[0]?.text ?? "";
  return items.length === 1 && (endsSentence(text) || endsWithColon(text.trimEnd()));
}

/** A single item with another number than 1 counts nothing: "1986. A great year". */
function isLone({ items, start }: Tokens.List): boolean {
  return items.length === 1 && typeof start === "number" && start > 1;
}

/** Whether the numbers are days, as in "1. Januar 2027". Numbers that count up from one never are. */
function hasDates(list: Tokens.List): boolean {
  const numbers = list.items.map(numberOf);
  const countsUp = numbers.length > 1 && numbers.every((number, index) => number === index + 1);
  return !countsUp && list.items.some(({ text }) => /^[\p{L}\p{M}]{3}\S*\s\p{Nd}{4}(?!\p{N})/u.test(text));
}

/** Whether the numbers go up by one, or are all the same: Markdown counts from the first, whatever follows. */
function isCounted({ items, loose }: Tokens.List): boolean {
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

/** @param keepNumbers whether the numbers of the items are part of their text */
function rawItems(list: Tokens.List, keepNumbers: boolean, place: Place): RawItem[] {
  const items: RawItem[] = [];
  let { line } = place;
  for (const item of list.items) {
    items.push(...rawItem(item, keepNumbers ? `${markerOf(item)} ` : "", { ...place, line }));
    line += countNewlines(item.raw);
  }
  return items;
}

/** An item with those nested in it; on the last level the nested ones follow it. */
function rawItem(item: Tokens.ListItem, marker: string, place: Place): RawItem[] {
  const raw: RawItem = { text: marker };
  const nested: RawItem[] = [];
  let { line } = place;
  let gap: string = "";
  for (const token of item.tokens) {
    const isFirst = nested.length === 0 && plain(raw.text) === marker;
    if (token.type === "list")
      nested.push(...nestedItems(token as Tokens.List, raw, isFirst, { ...place, line }));
    else {
      const text = itemText(token as StoryToken, { ...place, line });
      // Text after a nested list becomes a nested item, so that the order stays.
      if (nested.length > 0 && plain(text).trim()) nested.push({ text });
      else raw.text = concatTexts(raw.text, isFirst ? "" : gap, text);
    }
    gap = token.type === "checkbox" ? "" : lineBreak;
    line += countNewlines(token.raw);
  }
  if (!plain(raw.text).trim()) return nested;
  if (place.depth >= maxListDepth) return [raw, ...nested];
  return [nested.length > 0 ? { ...raw, items: nested } : raw];
}

/** The items of a nested list. Marked also reads "- 1. Januar 2027" as one: its text is added to the item `above`. */
function nestedItems(list: Tokens.List, above: RawItem, isFirst: boolean, place: Place): RawItem[] {
  const isSingle = list.ordered && list.items.length === 1;
  const keepNumbers = list.ordered && (isSingle || hasDates(list) || !isCounted(list));
  const items = rawItems(list, keepNumbers, { ...place, depth: place.depth + 1 });
  const [first, ...others] = items;
  if (!isFirst || !isSingle || !first) return items;
  above.text = concatTexts(above.text, first.text);
  return [...(first.items ?? []), ...others];
}

/** The text of a token in an item. Items hold only text, so other blocks are reduced to their words. */
function itemText(token: StoryToken, place: Place): Text {
  const inline = place.context.at(place.line);
  switch (token.type) {
    case "space":
    case "hr":
      return "";
    case "code":
      return [{ text: token.text, marks: ["code"] }];
    case "html":
      return textOfBlocks(htmlBlocks([token as Token], 0, place.line, place.context, new Map()).blocks);
    case "table": {
      const { header, rows } = token as Tokens.Table;
      const cells = [header, ...rows].flat();
      return concatTexts(...cells.flatMap(({ tokens }) => [textOf(tokens, inline), lineBreak]));
    }
    case "list":
      return concatTexts(...(token as Tokens.List).items.map((item) => joinTexts(item.tokens, place)));
    case "blockquote":
    case "def":
    case "note":
    case "verse":
    case "callout":
    case "captioned":
    case "definitions":
      return textOfBlocks(place.context.read([token as Token], place.line));
    default:
      return textOf("tokens" in token && token.tokens ? token.tokens : [token as Token], inline);
  }
}

function joinTexts(tokens: Token[], place: Place): Text {
  return concatTexts(...tokens.flatMap((token) => [itemText(token as StoryToken, place), lineBreak]));
}
