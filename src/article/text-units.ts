import type { Article } from "./article.ts";
import { textRunsOf } from "./text-runs.ts";
import { type Node, nodesOf } from "./traverse.ts";

/**
 * A text of a story with the id of its block or item: what two versions of the story are compared by. A block may have
 * several, such as the cells of a table.
 */
export type TextUnit = { id: string; text: string };

/** The texts of a story below its headline, in reading order. Descriptions of images are left out: few readers see them. */
export function textUnitsOf(article: Pick<Article, "summary" | "lead" | "sections">): TextUnit[] {
  return textRunsOf(article, nodesOf(article).map(withoutDescription))
    .filter(({ text }) => text !== "")
    .map(({ block, text }) => ({ id: block, text }));
}

function withoutDescription(node: Node): Node {
  return "type" in node && node.type === "image" ? { ...node, alt: "" } : node;
}
