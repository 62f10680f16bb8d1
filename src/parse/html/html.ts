import type { Text } from "../../article/article.ts";
import { plain } from "../../article/text.ts";
import { safeUrl } from "../../article/url.ts";
import { quotesOf } from "../quotes.ts";
import type { RawBlock, RawItem } from "../raw-block.ts";
import { concatTexts } from "../spans.ts";
import { maxListDepth } from "../text/lists.ts";
import {
  attribute,
  childrenOf,
  type HtmlNode,
  isBlock,
  isSilent,
  nameOf,
  type Style,
  styled,
  wordsOf,
} from "./elements.ts";
import {
  add,
  breakLine,
  close,
  emptyFlow,
  type Flow,
  say,
  showPicture,
  textOf,
} from "./paragraph-builder.ts";
import { gridOf, rowsOf } from "./table.ts";

/** Where one is in a page: how deep, in how many lists, in which style. */
type Place = { depth: number; lists: number; style: Style };
/** Reads an element that is more than a paragraph. */
type Reader = (node: HtmlNode, place: Place) => RawBlock[];

/** Elements within elements: what lies deeper gives its words. Browsers cut at 512. */
const deepestElement = 200;

const readers = new Map<string, Reader>([
  ...[1, 2, 3, 4, 5, 6].map((level): [string, Reader] => [`h${level}`, headingOf(level)]),
  ["ul", listOf],
  ["ol", listOf],
  ["menu", listOf],
  ["dir", listOf],
  ["dl", termsOf],
  ["blockquote", quoteOf],
  ["figure", figureOf],
  ["pre", codeOf],
  ["table", tableOf],
]);

/**
 * A parsed page to pieces. Every word for readers is there once, in its order; scripts, frames, handlers and
 * styles are not looked at, and no HTML is ever made.
 */
export function piecesOfHtml(page: HtmlNode): RawBlock[] {
  const pieces = piecesIn(page, { depth: 0, lists: 0, style: { marks: [] } });
  const title = pieces.some((piece) => piece.type === "heading" && piece.level === 1) ? "" : titleOf(page);
  return title && pieces.length > 0
    ? [{ type: "heading", level: 1, text: title, line: 1 }, ...pieces]
    : pieces;
}

/** What the page is called in the browser, where it has no headline of its own. */
function titleOf(page: HtmlNode): string {
  const find = (node: HtmlNode, name: string) => childrenOf(node).find((child) => nameOf(child) === name);
  const root = nameOf(page) === "#document" ? find(page, "html") : page;
  const head = root && find(root, "head");
  const title = head && find(head, "title");
  return title ? wordsOf(title).replace(/\s+/gu, " ").trim() : "";
}

function piecesIn(node: HtmlNode, place: Place): RawBlock[] {
  return piecesFrom(childrenOf(node), place);
}

function piecesFrom(nodes: HtmlNode[], place: Place): RawBlock[] {
  const flow = emptyFlow();
  for (const node of nodes) read(node, { ...place, depth: place.depth + 1 }, flow);
  close(flow);
  return flow.pieces;
}

function read(node: HtmlNode, place: Place, flow: Flow): void {
  if (isSilent(node)) return;
  const name = nameOf(node);
  const reader = readers.get(name);
  if (name === "#text") say(flow, node.nodeValue ?? "", place.style);
  else if (place.depth > deepestElement) say(flow, wordsOf(node), place.style);
  else if (name === "br") breakLine(flow);
  else if (name === "img") readPicture(node, place, flow);
  else if (reader) add(flow, reader(node, place));
  else readInside(node, place, flow);
}

function readInside(node: HtmlNode, place: Place, flow: Flow): void {
  const name = nameOf(node);
  const inner = { ...place, depth: place.depth + 1, style: styled(place.style, node) };
  if (isBlock(name)) close(flow);
  if (name === "q") say(flow, "“", inner.style);
  for (const child of childrenOf(node)) read(child, inner, flow);
  if (name === "q") say(flow, "”", inner.style);
  if (isBlock(name)) close(flow);
}

/** One without a description is decoration, or counts its readers. */
function readPicture(node: HtmlNode, { style }: Place, flow: Flow): void {
  const alt = attribute(node, "alt").replace(/\s+/gu, " ").trim();
  const src = safeUrl(attribute(node, "src"));
  if (alt && src !== undefined) showPicture(flow, src, alt);
  else say(flow, alt, style);
}

function headingOf(level: number): Reader {
  return (node, place) => {
    const text = plain(textIn(node, place)).replace(/\s+/gu, " ").trim();
    return text ? [{ type: "heading", level, text, line: 1 }] : [];
  };
}

function textIn(node: HtmlNode, place: Place): Text {
  return textOf(piecesIn(node, place));
}

function listOf(node: HtmlNode, place: Place): RawBlock[] {
  const items = itemsOf(node, { ...place, lists: place.lists + 1 });
  const start = Number.parseInt(attribute(node, "start"), 10);
  const ordered = nameOf(node) === "ol" && items.length > 1;
  if (items.length === 0) return [];
  const numbered = ordered && { ordered: true as const, ...(start > 1 && start < 1e9 && { start }) };
  return [{ type: "list", ...numbered, items, line: 1 }];
}

/** What stands in a list without being an item, as some programs write it, is one. */
function itemsOf(list: HtmlNode, place: Place): RawItem[] {
  return childrenOf(list).flatMap((child) => {
    const isItem = isBlock(nameOf(child)) && !readers.has(nameOf(child));
    return itemsFrom(isItem ? piecesIn(child, place) : piecesFrom([child], place), place);
  });
}

/** The words before the first list within an item are its own; what follows lies below it. */
function itemsFrom(pieces: RawBlock[], { lists }: Place): RawItem[] {
  const first = pieces.findIndex(({ type }) => type === "list");
  const own = first < 0 ? pieces : pieces.slice(0, first);
  const below = pieces
    .slice(own.length)
    .flatMap((piece) => (piece.type === "list" ? piece.items : [{ text: textOf([piece]) }]));
  const text = textOf(own);
  if (!plain(text).trim()) return below;
  if (below.length === 0 || lists >= maxListDepth) return [{ text }, ...below];
  return [{ text, items: below }];
}

/** Terms and what they mean: a list of labelled items. */
function termsOf(node: HtmlNode, place: Place): RawBlock[] {
  const items: RawItem[] = [];
  let term = "";
  const end = () => {
    if (term) items.push({ text: term });
    term = "";
  };
  for (const child of childrenOf(node).flatMap((one) => (nameOf(one) === "div" ? childrenOf(one) : [one]))) {
    const isTerm = nameOf(child) === "dt";
    const text = isTerm || nameOf(child) === "dd" ? textIn(child, place) : textOf(piecesFrom([child], place));
    if (!plain(text).trim()) continue;
    if (isTerm) {
      end();
      term = plain(text);
    } else {
      items.push({ text: term ? concatTexts(/[:：]$/u.test(term) ? `${term} ` : `${term}: `, text) : text });
      term = "";
    }
  }
  end();
  return items.length > 0 ? [{ type: "list", items, line: 1 }] : [];
}

/** A quotation; its last part may name the source. */
function quoteOf(node: HtmlNode, place: Place): RawBlock[] {
  const children = childrenOf(node).filter((child) => nameOf(child) !== "#text" || child.nodeValue?.trim());
  const last = children.at(-1);
  const names =
    last !== undefined && children.length > 1 && ["footer", "cite", "figcaption"].includes(nameOf(last));
  const quotes = quotesOf(piecesFrom(names ? children.slice(0, -1) : children, place));
  return names ? withSource(quotes, textIn(last, place)) : quotes;
}

/** The last paragraph of a quotation says where it comes from; where that is said already, words stay words. */
function withSource(pieces: RawBlock[], words: Text): RawBlock[] {
  const last = pieces.at(-1);
  const source = plain(words).replace(/^\s*(?:—|–|--|―)\s*/u, "");
  if (!source.trim()) return pieces;
  if (last?.type === "quote" && last.cite === undefined && source.length < 200)
    return [...pieces.slice(0, -1), { ...last, cite: source }];
  return [...pieces, { type: "paragraph", text: words, line: 1 }];
}

/** A picture, a quotation, or anything else with words below it. */
function figureOf(node: HtmlNode, place: Place): RawBlock[] {
  const isCaption = (child: HtmlNode) => nameOf(child) === "figcaption";
  const children = childrenOf(node);
  const pieces = piecesFrom(
    children.filter((child) => !isCaption(child)),
    place,
  );
  const caption = textOf(piecesFrom(children.filter(isCaption), place));
  const only = pieces.length === 1 ? pieces[0] : undefined;
  if (!plain(caption).trim()) return pieces;
  if (only?.type === "image") return [{ ...only, caption }];
  return pieces.at(-1)?.type === "quote"
    ? withSource(pieces, caption)
    : [...pieces, { type: "paragraph", text: caption, line: 1 }];
}

function codeOf(node: HtmlNode): RawBlock[] {
  const text = wordsOf(node, "\n").replace(/^\n+|\s+$/gu, "");
  const inner = childrenOf(node).find((child) => nameOf(child) === "code");
  const classes = `${attribute(node, "class")} ${inner ? attribute(inner, "class") : ""}`;
  const language = /\blang(?:uage)?-([\w+#-]+)/u.exec(classes)?.[1];
  return text.trim() ? [{ type: "code", text, ...(language && { language }), line: 1 }] : [];
}

/** A table of words; one that only arranges a page gives what it holds. */
function tableOf(node: HtmlNode, place: Place): RawBlock[] {
  const caption = (child: HtmlNode) => nameOf(child) === "caption";
  const rows = rowsOf(childrenOf(node).filter((child) => !caption(child)));
  return [
    ...piecesFrom(childrenOf(node).filter(caption), place),
    ...gridOf(rows, (cell) => piecesFrom([cell], place)),
  ];
}
