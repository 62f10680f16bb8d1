import type { Warn } from "../raw-block.ts";

/** The row below the head of a table, also within a quotation. */
const delimiterRow = /^[\s>|:-]*$/u;
/** The cells that a table may have for each of its characters; a table without empty cells has fewer than one. */
const maxCells = 10;

/**
 * Escapes tables whose rows have far fewer cells than their head, so that they stay text. Marked fills each row up
 * with empty cells: below a head of 5,000 columns, a few kilobytes of short rows become millions of cells.
 * @param lines the lines of a body
 * @param firstLine the number of the first one in its file
 */
export function escapeWideTables(lines: string[], firstLine: number, warn: Warn): string[] {
  let start = 0;
  return blocksOf(lines).flatMap((block) => {
    const line = firstLine + start;
    start += block.length;
    if (!isMostlyPadding(block)) return block;
    const remedy = "it is kept as text; remove columns that have no cells below them";
    warn(line, 1, "the head of a table is far wider than its rows", remedy);
    return block.map((text) => (delimiterRow.test(text) ? text.replace(/[|:-]/u, "\\$&") : text));
  });
}

/** Divides lines after each blank one: a table ends there. */
function blocksOf(lines: string[]): string[][] {
  const blocks: string[][] = [[]];
  for (const line of lines) {
    blocks.at(-1)?.push(line);
    if (line.trim() === "") blocks.push([]);
  }
  return blocks;
}

function isMostlyPadding(block: string[]): boolean {
  const delimiters = block.filter((line) => delimiterRow.test(line));
  const columns = delimiters.reduce((most, line) => Math.max(most, line.split("|").length - 1), 0);
  const characters = block.reduce((sum, line) => sum + line.length, 0);
  return columns * block.length > maxCells * characters;
}
