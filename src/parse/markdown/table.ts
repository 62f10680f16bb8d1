import { Tokenizer, type Tokens } from "marked";
import type { Align, Text } from "../../article/article.ts";
import type { RawBlock } from "../raw-block.ts";
import { countNewlines } from "../text/lines.ts";
import { type InlineContext, textOf } from "./inline.ts";

/**
 * Keeps cells beyond the last column, which Marked drops: they are joined to the row's last cell. A bar in code divides no
 * cells.
 */
export class TableTokenizer extends Tokenizer {
  override table(src: string): Tokens.Table | undefined {
    const table = this.tableWithCode(src) ?? super.table(src);
    for (const { row, lastCell } of table ? overfullRows(table) : []) {
      const last = row.at(-1);
      if (!last) continue;
      last.text = lastCell;
      last.tokens = this.lexer.inline(lastCell);
    }
    return table;
  }

  private tableWithCode(src: string): Tokens.Table | undefined {
    const block = src.slice(0, /\n[ \t]*\n|$/u.exec(src)?.index);
    const escaped = escapeCodeBars(block);
    const table = escaped === block ? undefined : super.table(escaped);
    const lines = table ? countNewlines(table.raw) + 1 : 0;
    return table && { ...table, raw: block.split("\n").slice(0, lines).join("\n") };
  }
}

function escapeCodeBars(text: string): string {
  return text.replace(/(?<!`)(`{1,3})(?!`)[^`\n]*\1(?!`)/gu, (code) => code.replace(/(?<!\\)\|/gu, "\\|"));
}

const alignments = new Map<string | null, Align>([
  ["left", "start"],
  ["center", "center"],
  ["right", "end"],
]);

/** A table as a raw block; reports rows that have more cells than the head. */
export function tableOf(table: Tokens.Table, line: number, context: InlineContext): RawBlock {
  const cellText = ({ tokens }: Tokens.TableCell): Text => textOf(tokens, context);
  for (const { source } of overfullRows(table)) {
    const remedy =
      "the last cell takes the rest; add columns to the head, or write \\| for a bar in the text";
    context.warn(source, "this row has more cells than the head of the table", remedy);
  }
  return {
    type: "table",
    head: table.header.map(cellText),
    rows: table.rows.map((row) => row.map(cellText)),
    align: table.align.map((side) => alignments.get(side) ?? null),
    line,
  };
}

type OverfullRow = {
  row: Tokens.TableCell[];
  source: string;
  /** Markdown for the last cell, with the cells that have no column. */
  lastCell: string;
};

function overfullRows({ raw, header, rows }: Tokens.Table): OverfullRow[] {
  const lines = raw.split("\n").slice(2);
  return rows.flatMap((row, index) => {
    const source = lines[index] ?? "";
    const cells = cellsOf(source);
    if (!cells.slice(header.length).some(Boolean)) return [];
    return [{ row, source, lastCell: cells.slice(header.length - 1).join(" | ") }];
  });
}

function cellsOf(line: string): string[] {
  const inner = escapeCodeBars(line)
    .trim()
    .replace(/^\|/u, "")
    .replace(/(?<!\\)\|$/u, "");
  return inner.split(/(?<!\\)\|/u).map((cell) => cell.trim().replace(/\\\|/gu, "|"));
}
