import type { Text } from "../../article/article.ts";
import { plain } from "../../article/text.ts";
import { isExternalUrl, safeUrl } from "../../article/url.ts";
import { withBoldHeadings } from "../bold-headings.ts";
import { quotesOf } from "../quotes.ts";
import type { RawBlock, RawItem } from "../raw-block.ts";
import { concatTexts } from "../spans.ts";
import { maxListDepth } from "../text/lists.ts";
import {
  attribute,
  childrenOf,
  type HtmlNode,
  isBlockElement,
  isHidden,
  nameOf,
  rawTextOf,
  type Style,
  styleInside,
} from "./elements.ts";
import { embedBlocks, isAnonymous, isEmbed } from "./embeds.ts";
import {
  addBlocks,
  addImage,
  addLineBreak,
  addText,
  type Builder,
  endParagraph,
  newBuilder,
  textOfBlocks,
} from "./paragraph-builder.ts";
import { rowsOf, tableBlocks } from "./table.ts";

/** Where a node stands: the number of elements and of lists around it, their style, and whether it is part of a page. */
type Context = Options & { depth: number; lists: number; style: Style; onPage: boolean };
type Options = {
  /** Keeps images of the page's own site without a description, too. */
  keepsAllImages?: boolean;
};
type ElementReader = (node: HtmlNode, context: Context) => RawBlock[];

/** Deeper elements are read as plain text. Browsers nest at most 512. */
const maxDepth = 200;

const readers = new Map<string, ElementReader>([
  ...[1, 2, 3, 4, 5, 6].map((level): [string, ElementReader] => [`h${level}`, readHeading(level)]),
  ["ul", readList],
  ["ol", readList],
  ["menu", readList],
  ["dir", readList],
  ["dl", readDefinitionList],
  ["blockquote", readQuote],
  ["figure", readFigure],
  ["pre", readCode],
  ["table", readTable],
]);

/**
 * Parses a page to raw blocks. Every visible word is kept once, in order. Scripts, frames, event handlers and styles
 * are ignored.
 * @param page a document that runs and loads nothing, or an element of one
 */
export function rawBlocksOfHtml(page: HtmlNode, options: Options = {}): RawBlock[] {
  const blocks = readChildren(page, { ...outermost, ...options, onPage: true });
  const hasHeadline = blocks.some((block) => block.type === "heading" && block.level === 1);
  const title = hasHeadline || blocks.length === 0 ? "" : titleOf(page);
  return withBoldHeadings(title ? [{ type: "heading", level: 1, text: title, line: 1 }, ...blocks] : blocks);
}

/**
 * Parses HTML inside a text of another format to raw blocks. Lines are counted from the beginning of the HTML.
 */
export function rawBlocksOfFragment(body: HtmlNode): RawBlock[] {
  return readChildren(body, { ...outermost, onPage: false });
}

/** Whether an element is read as a whole, such as a table, and not only for the text inside it. */
export function isReadWhole(node: HtmlNode): boolean {
  return readers.has(nameOf(node)) || isEmbed(node) || isHidden(node);
}

const outermost = { depth: 0, lists: 0, style: { marks: [] } };

function titleOf(page: HtmlNode): string {
  const find = (node: HtmlNode, name: string) => childrenOf(node).find((child) => nameOf(child) === name);
  const root = nameOf(page) === "#document" ? find(page, "html") : page;
  const head = root && find(root, "head");
  const title = head && find(head, "title");
  return title ? oneLine(rawTextOf(title)) : "";
}

function oneLine(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}

function readChildren(node: HtmlNode, context: Context): RawBlock[] {
  return readNodes(childrenOf(node), context);
}

function readNodes(nodes: HtmlNode[], context: Context): RawBlock[] {
  const builder = newBuilder(context.onPage);
  for (const node of nodes) readNode(node, { ...context, depth: context.depth + 1 }, builder);
  endParagraph(builder);
  return builder.blocks;
}

function readNode(node: HtmlNode, context: Context, builder: Builder): void {
  if (isHidden(node)) return;
  const name = nameOf(node);
  const reader = readers.get(name);
  if (node.blocks) addBlocks(builder, node.blocks);
  else if (name === "#text") addText(builder, node.nodeValue ?? "", context.style);
  else if (context.depth > maxDepth) readDeep(node, context, builder);
  else if (name === "br") addLineBreak(builder);
  else if (isEmbed(node)) readEmbed(node, context, builder);
  else if (name === "img") readImage(node, context, builder);
  else if (reader) addBlocks(builder, reader(node, context));
  else readInside(node, context, builder);
}

/** Reads the texts and blocks inside a node without its structure, and without recursion. */
function readDeep(root: HtmlNode, { style }: Context, builder: Builder): void {
  const stack = [root];
  for (let node = stack.pop(); node; node = stack.pop()) {
    if (isHidden(node)) continue;
    if (node.blocks) addBlocks(builder, node.blocks);
    if (isBlockElement(nameOf(node)) || nameOf(node) === "br") addText(builder, " ", style);
    addText(builder, node.nodeValue ?? "", style);
    for (let at = node.childNodes.length - 1; at >= 0; at--) stack.push(node.childNodes[at] as HtmlNode);
  }
}

function readInside(node: HtmlNode, context: Context, builder: Builder): void {
  const name = nameOf(node);
  const inner = { ...context, depth: context.depth + 1, style: styleInside(node, context.style) };
  if (isBlockElement(name)) endParagraph(builder);
  if (name === "q") addText(builder, "“", inner.style);
  for (const child of childrenOf(node)) readNode(child, inner, builder);
  if (name === "q") addText(builder, "”", inner.style);
  if (isBlockElement(name)) endParagraph(builder);
}

/** An image without a description on a page is decoration or a tracking pixel, and is left out. */
function readImage(node: HtmlNode, { style, onPage, keepsAllImages }: Context, builder: Builder): void {
  const alt = oneLine(attribute(node, "alt"));
  const src = pictureAddress(node);
  const isKept = alt || !onPage || (keepsAllImages && src !== undefined && !isExternalUrl(src));
  if (isKept && src !== undefined) addImage(builder, { src, line: node.line ?? 1 }, alt);
  else addText(builder, alt, style);
}

/** The address of an image. Pages that load images late have an empty one in its place. */
export function pictureAddress(node: HtmlNode): string | undefined {
  const names = ["src", "data-src", "data-lazy-src", "data-original"];
  return names.map((name) => safeUrl(attribute(node, name))).find((src) => src !== undefined);
}

/** On a page, frames of unknown sites without a title are mostly advertisements. */
function readEmbed(node: HtmlNode, { onPage }: Context, builder: Builder): void {
  const blocks = embedBlocks(node);
  if (blocks.length > 0 && !(onPage && isAnonymous(node))) addBlocks(builder, blocks);
}

function readHeading(level: number): ElementReader {
  return (node, context) => {
    const text = oneLine(plain(readText(node, context)));
    return text ? [{ type: "heading", level, text, line: 1 }] : [];
  };
}

function readText(node: HtmlNode, context: Context): Text {
  return textOfBlocks(readChildren(node, context));
}

function readList(node: HtmlNode, context: Context): RawBlock[] {
  const items = readItems(node, { ...context, lists: context.lists + 1 });
  if (items.length === 0) return [];
  const start = Number.parseInt(attribute(node, "start"), 10);
  const ordered = nameOf(node) === "ol" && items.length > 1;
  const numbers = ordered && { ordered: true as const, ...(start > 1 && start < 1e9 && { start }) };
  return [{ type: "list", ...numbers, items, line: 1 }];
}

/** Some programs put lists and text into a list without an `<li>`: each is read as an item. */
function readItems(list: HtmlNode, context: Context): RawItem[] {
  return childrenOf(list).flatMap((child) => {
    const isItem = isBlockElement(nameOf(child)) && !readers.has(nameOf(child));
    return itemsOf(isItem ? readChildren(child, context) : readNodes([child], context), context);
  });
}

/** The text before the first list within an item is its own; what follows becomes nested items. */
function itemsOf(blocks: RawBlock[], { lists }: Context): RawItem[] {
  const firstList = blocks.findIndex(({ type }) => type === "list");
  const own = firstList < 0 ? blocks : blocks.slice(0, firstList);
  const nested = blocks
    .slice(own.length)
    .flatMap((block) => (block.type === "list" ? block.items : [{ text: textOfBlocks([block]) }]));
  const text = textOfBlocks(own);
  if (!plain(text).trim()) return nested;
  if (nested.length === 0 || lists >= maxListDepth) return [{ text }, ...nested];
  return [{ text, items: nested }];
}

/** A definition list becomes a list of labelled items: "Term: definition". */
function readDefinitionList(node: HtmlNode, context: Context): RawBlock[] {
  const items: RawItem[] = [];
  let term = "";
  const endTerm = () => {
    if (term) items.push({ text: term });
    term = "";
  };
  for (const child of childrenOf(node).flatMap((one) => (nameOf(one) === "div" ? childrenOf(one) : [one]))) {
    const isTerm = nameOf(child) === "dt";
    const text =
      isTerm || nameOf(child) === "dd" ? readText(child, context) : textOfBlocks(readNodes([child], context));
    if (!plain(text).trim()) continue;
    if (isTerm) {
      endTerm();
      term = plain(text);
    } else {
      items.push({ text: term ? concatTexts(/[:：]$/u.test(term) ? `${term} ` : `${term}: `, text) : text });
      term = "";
    }
  }
  endTerm();
  return items.length > 0 ? [{ type: "list", items, line: 1 }] : [];
}

/** A quotation; a `<footer>`, `<cite>` or `<figcaption>` at its end names the source. */
function readQuote(node: HtmlNode, context: Context): RawBlock[] {
  const children = childrenOf(node).filter((child) => nameOf(child) !== "#text" || child.nodeValue?.trim());
  const last = children.at(-1);
  const hasSource =
    last !== undefined && children.length > 1 && ["footer", "cite", "figcaption"].includes(nameOf(last));
  const quotes = quotesOf(readNodes(hasSource ? children.slice(0, -1) : children, context));
  return hasSource ? withSource(quotes, readText(last, context)) : quotes;
}

/** Gives the last quotation its source. A second or a very long source becomes a paragraph. */
function withSource(blocks: RawBlock[], text: Text): RawBlock[] {
  const last = blocks.at(-1);
  const cite = plain(text).replace(/^\s*(?:—|–|--|―)\s*/u, "");
  if (!cite.trim()) return blocks;
  if (last?.type === "quote" && last.cite === undefined && cite.length < 200)
    return [...blocks.slice(0, -1), { ...last, cite }];
  return [...blocks, { type: "paragraph", text, line: 1 }];
}

/** A figure: an image, a quotation or other content, with its caption. */
function readFigure(node: HtmlNode, context: Context): RawBlock[] {
  const isCaption = (child: HtmlNode) => nameOf(child) === "figcaption";
  const children = childrenOf(node);
  const content = children.filter((child) => !isCaption(child));
  const blocks = readNodes(content, context);
  const text = textOfBlocks(readNodes(children.filter(isCaption), context));
  const only = blocks.length === 1 ? blocks[0] : undefined;
  if (!plain(text).trim()) return blocks;
  if (only?.type === "image") return [{ ...only, caption: text }];
  if (blocks.at(-1)?.type === "quote") return withSource(blocks, text);
  return [...blocks, { type: "paragraph", text, line: 1 }];
}

function readCode(node: HtmlNode): RawBlock[] {
  const text = rawTextOf(node, "\n").replace(/^\n+/u, "").trimEnd();
  const inner = childrenOf(node).find((child) => nameOf(child) === "code");
  const classes = `${attribute(node, "class")} ${inner ? attribute(inner, "class") : ""}`;
  const language = /\blang(?:uage)?-([\w+#-]+)/u.exec(classes)?.[1];
  return text.trim() ? [{ type: "code", text, ...(language && { language }), line: 1 }] : [];
}

function readTable(node: HtmlNode, context: Context): RawBlock[] {
  const isCaption = (child: HtmlNode) => nameOf(child) === "caption";
  const rows = rowsOf(childrenOf(node).filter((child) => !isCaption(child)));
  return [
    ...readNodes(childrenOf(node).filter(isCaption), context),
    ...tableBlocks(rows, (cell) => readNodes([cell], context)),
  ];
}
