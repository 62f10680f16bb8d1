import type { MarkedToken, Token, Tokens } from "marked";
import type { Text } from "../article/article.ts";
import { plain } from "../article/text.ts";
import { wordsOfHtml } from "./html.ts";
import { type Page, textOf } from "./inline.ts";
import { newlines } from "./lines.ts";
import { deepest } from "./lists.ts";
import type { Piece, RawItem } from "./piece.ts";
import { concat } from "./spans.ts";

/** A list of Markdown, if there are words in it. */
export function itemsOf(list: Tokens.List, line: number, page: Page): Piece[] {
  const { ordered, start } = list;
  const items = rawItems(list, line, page, 1);
  const piece: Piece = {
    type: "list",
    ...(ordered && { ordered: true }),
    ...(ordered && typeof start === "number" && start !== 1 && { start }),
    items,
    line,
  };
  return items.length > 0 ? [piece] : [];
}

function rawItems(list: Tokens.List, firstLine: number, page: Page, depth: number): RawItem[] {
  const items: RawItem[] = [];
  let line = firstLine;
  for (const item of list.items) {
    items.push(...rawItem(item, line, page, depth));
    line += newlines(item.raw);
  }
  return items;
}

/** On the deepest level, the items below one follow it. */
function rawItem(item: Tokens.ListItem, firstLine: number, page: Page, depth: number): RawItem[] {
  const raw: RawItem = { text: "" };
  const below: RawItem[] = [];
  let line = firstLine;
  for (const token of item.tokens) {
    if (token.type === "list") below.push(...rawItems(token as Tokens.List, line, page, depth + 1));
    else {
      const text = wordsOf(token as MarkedToken, line, page);
      // Behind a list of its own, more words keep their place as an item.
      if (below.length > 0 && plain(text).trim()) below.push({ text });
      else raw.text = concat(raw.text, plain(raw.text) && "\n", text);
    }
    line += newlines(token.raw);
  }
  if (!plain(raw.text).trim()) return below;
  if (depth >= deepest) return [raw, ...below];
  return [below.length > 0 ? { ...raw, items: below } : raw];
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
      return wordsOfHtml(token.raw);
    case "blockquote":
      return joined(token.tokens, line, page);
    case "table": {
      const { header, rows } = token;
      return concat(...[header, ...rows].flat().flatMap(({ tokens }) => [textOf(tokens, note), "\n"]));
    }
    case "list":
      return concat(...token.items.map((item) => joined(item.tokens, line, page)));
    case "def":
      return token.tag.startsWith("^") ? token.raw : "";
    default:
      return textOf("tokens" in token && token.tokens ? token.tokens : [token], note);
  }
}

function joined(tokens: Token[], line: number, page: Page): Text {
  return concat(...tokens.flatMap((token) => [wordsOf(token as MarkedToken, line, page), "\n"]));
}
