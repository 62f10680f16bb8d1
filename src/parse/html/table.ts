import type { Text } from "../../article/article.ts";
import type { RawBlock } from "../raw-block.ts";
import { attribute, childrenOf, type HtmlNode, isSilent, nameOf } from "./elements.ts";
import { textOf } from "./paragraph-builder.ts";

/** The cells of a row, and whether they name the columns. */
type Row = { cells: HtmlNode[]; head: boolean };
type Line = { texts: Text[]; head: boolean };

/** A cell that claims more columns than that is not believed. */
const widestCell = 20;

/** The rows among the parts of a table; what else stands in it is a row of its own, so that nothing is lost. */
export function rowsOf(parts: HtmlNode[], inHead = false): Row[] {
  return parts.filter(isSolid).flatMap((part) => {
    const name = nameOf(part);
    if (["thead", "tbody", "tfoot"].includes(name)) return rowsOf(childrenOf(part), name === "thead");
    const cells = name === "tr" ? childrenOf(part).filter(isSolid) : [part];
    return [{ cells, head: inHead || cells.every((cell) => nameOf(cell) === "th") }];
  });
}

function isSolid(node: HtmlNode): boolean {
  return nameOf(node) === "#text" ? (node.nodeValue ?? "").trim() !== "" : !isSilent(node);
}

/**
 * A table in rows and columns. One that is there for the look, with one column, with more than a paragraph in
 * a cell, or mostly empty, is what its cells hold, one after the other.
 */
export function gridOf(rows: Row[], piecesOf: (cell: HtmlNode) => RawBlock[]): RawBlock[] {
  const contents = rows.map(({ cells }) => cells.map(piecesOf));
  const pieces = contents.flat(2);
  if (pieces.some(({ type }) => type !== "paragraph")) return pieces;
  const lines = rows.map(({ cells, head }, at): Line => {
    const texts = cells.flatMap((cell, index) => [textOf(contents[at]?.[index] ?? []), ...spare(cell)]);
    return { texts, head };
  });
  const filled = lines.filter(({ texts }) => texts.some((text) => text.length > 0));
  const columns = filled.reduce((most, { texts }) => Math.max(most, texts.length), 0);
  const count = filled.reduce((sum, { texts }) => sum + texts.length, 0);
  return columns < 2 || filled.length * columns > 4 * count ? pieces : [tableOf(filled, columns)];
}

/** The columns that a cell takes beside its own. */
function spare(cell: HtmlNode): Text[] {
  const span = Number.parseInt(attribute(cell, "colspan"), 10);
  return Array.from({ length: Math.min(span > 1 ? span : 1, widestCell) - 1 }, () => "");
}

function tableOf(lines: Line[], columns: number): RawBlock {
  const empty: Line = { texts: [], head: true };
  const [head = empty, ...body] = lines[0]?.head ? lines : [empty, ...lines];
  const full = ({ texts }: Line): Text[] => Array.from({ length: columns }, (_, at) => texts[at] ?? "");
  return {
    type: "table",
    head: full(head),
    rows: body.map(full),
    align: full(head).map(() => null),
    line: 1,
  };
}
