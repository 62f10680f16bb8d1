import type { Text } from "../../article/article.ts";
import type { RawBlock } from "../raw-block.ts";
import { attribute, childrenOf, type HtmlNode, isHidden, nameOf } from "./elements.ts";
import { textOfBlocks } from "./paragraph-builder.ts";

/** The cells of a row; `head` when they name the columns. */
type Row = { cells: HtmlNode[]; head: boolean };
type TextRow = { texts: Text[]; head: boolean };

/** A larger `colspan` is reduced to this. */
const maxColspan = 20;

/** The rows of a table. Any other element in it becomes a row of its own, so that no word is lost. */
export function rowsOf(children: HtmlNode[], inHead = false): Row[] {
  return children.filter(hasContent).flatMap((child) => {
    const name = nameOf(child);
    if (["thead", "tbody", "tfoot"].includes(name)) return rowsOf(childrenOf(child), name === "thead");
    const cells = name === "tr" ? childrenOf(child).filter(hasContent) : [child];
    return [{ cells, head: inHead || cells.every((cell) => nameOf(cell) === "th") }];
  });
}

function hasContent(node: HtmlNode): boolean {
  return nameOf(node) === "#text" ? (node.nodeValue ?? "").trim() !== "" : !isHidden(node);
}

/**
 * Makes a table block, or from a layout table the blocks of its cells one after the other. A layout table has
 * one column, lists or other blocks in a cell, or rows that mostly lack cells.
 */
export function tableBlocks(rows: Row[], readCell: (cell: HtmlNode) => RawBlock[]): RawBlock[] {
  const contents = rows.map(({ cells }) => cells.map(readCell));
  const blocks = contents.flat(2);
  if (blocks.some(({ type }) => type !== "paragraph")) return blocks;
  const textRows = rows.map(({ cells, head }, row): TextRow => {
    const texts = cells.flatMap((cell, column) => [
      textOfBlocks(contents[row]?.[column] ?? []),
      ...spannedCells(cell),
    ]);
    return { texts, head };
  });
  const filled = textRows.filter(({ texts }) => texts.some((text) => text.length > 0));
  const columns = filled.reduce((most, { texts }) => Math.max(most, texts.length), 0);
  const count = filled.reduce((sum, { texts }) => sum + texts.length, 0);
  const isLayout = columns < 2 || filled.length * columns > 4 * count;
  return isLayout ? blocks : [tableBlock(filled, columns)];
}

/** Empty texts for the columns that a cell spans besides its own. */
function spannedCells(cell: HtmlNode): Text[] {
  const span = Number.parseInt(attribute(cell, "colspan"), 10);
  return Array.from({ length: Math.min(span > 1 ? span : 1, maxColspan) - 1 }, () => "");
}

function tableBlock(rows: TextRow[], columns: number): RawBlock {
  const noHead: TextRow = { texts: [], head: true };
  const [head = noHead, ...body] = rows[0]?.head ? rows : [noHead, ...rows];
  const padded = ({ texts }: TextRow): Text[] => Array.from({ length: columns }, (_, at) => texts[at] ?? "");
  return {
    type: "table",
    head: padded(head),
    rows: body.map(padded),
    align: padded(head).map(() => null),
    line: 1,
  };
}
