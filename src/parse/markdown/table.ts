import { Tokenizer, type Tokens } from "marked";
import type { Align, Text } from "../../article/article.ts";
import type { RawBlock } from "../raw-block.ts";
import { type Note, textOf } from "./inline.ts";

/** Marked drops the cells of a row that has more than the head; here the last one takes them in. */
export class Tables extends Tokenizer {
  override table(src: string): Tokens.Table | undefined {
    const table = super.table(src);
    for (const { row, rest } of table ? overfull(table) : []) {
      const last = row.at(-1);
      if (!last) continue;
      last.text = rest;
      last.tokens = this.lexer.inline(rest);
    }
    return table;
  }
}

const sides = new Map<string | null, Align>([
  ["left", "start"],
  ["center", "center"],
  ["right", "end"],
]);

export function tableOf(table: Tokens.Table, line: number, note: Note): RawBlock {
  const cell = ({ tokens }: Tokens.TableCell): Text => textOf(tokens, note);
  for (const { raw } of overfull(table)) {
    note(
      raw,
      "this row has more cells than the head of the table",
      "the last cell takes them all; give the head as many, or write \\| where a bar is meant",
    );
  }
  return {
    type: "table",
    head: table.header.map(cell),
    rows: table.rows.map((row) => row.map(cell)),
    align: table.align.map((side) => sides.get(side) ?? null),
    line,
  };
}

type Overfull = { row: Tokens.TableCell[]; raw: string; rest: string };

/** The rows with words beyond the last column, and what belongs into their last cell. */
function overfull({ raw, header, rows }: Tokens.Table): Overfull[] {
  const lines = raw.split("\n").slice(2);
  return rows.flatMap((row, index) => {
    const line = lines[index] ?? "";
    const cells = cellsOf(line);
    if (!cells.slice(header.length).some(Boolean)) return [];
    return [{ row, raw: line, rest: cells.slice(header.length - 1).join(" | ") }];
  });
}

function cellsOf(line: string): string[] {
  const inner = line
    .trim()
    .replace(/^\|/u, "")
    .replace(/(?<!\\)\|$/u, "");
  return inner.split(/(?<!\\)\|/u).map((cell) => cell.trim().replace(/\\\|/gu, "|"));
}
