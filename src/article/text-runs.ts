import type { Article } from "./article.ts";
import { headId } from "./id.ts";
import { plain } from "./text.ts";
import { type Node, nodesOf, textsOf } from "./traverse.ts";

/** A run of plain text with the id of its block; a block may have several, such as the cells of a table. */
export type TextRun = { block: string; text: string };

/**
 * A quotation from an article as the library stores it: the quoted words and up to 32 characters on both
 * sides, as in https://www.w3.org/TR/annotation-model/#text-quote-selector, with the id of their block.
 */
export type TextQuote = { block: string; exact: string; prefix: string; suffix: string };

/** A range of text: the index of its run, and the offsets of its start and end in the run's text. */
export type TextPosition = { run: number; start: number; end: number };

/**
 * The running text of an article in reading order.
 * @param nodes by default all that are no headings
 */
export function textRunsOf(
  article: Pick<Article, "summary" | "lead" | "sections">,
  nodes = nodesOf(article).filter((node) => !("heading" in node)),
): TextRun[] {
  const { summary } = article;
  return [
    ...(summary === undefined ? [] : [{ block: headId, text: plain(summary) }]),
    ...nodes.flatMap(textRunsOfNode),
  ];
}

/** The text runs of a node, without those of its children. */
export function textRunsOfNode(node: Node): TextRun[] {
  if (!("id" in node)) return [];
  const { id } = node;
  const texts = textsOf(node).map(plain);
  // What stands before the text of an item is one run with it: a highlight may cross from one to the other.
  const runs = "label" in node || "settlement" in node ? [texts.join(": ")] : texts;
  return runs.map((text) => ({ block: id, text }));
}
