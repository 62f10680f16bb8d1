import type { Text } from "../../article/article.ts";
import type { RawBlock, RawItem } from "../raw-block.ts";
import { addressOf, inlineMarkdown } from "./inline-writer.ts";

/** Pieces as Markdown, so that a reader can see and change what was understood. `markdown.ts` reads it back. */
export function markdownOf(pieces: RawBlock[]): string {
  let other = false;
  const parts = pieces.map((piece, index) => {
    // Two lists in a row have different bullets, or they would be one.
    other = pieces[index - 1]?.type === "list" && !other;
    return written(piece, other);
  });
  return parts.join("\n\n");
}

function written(piece: RawBlock, other: boolean): string {
  switch (piece.type) {
    case "heading":
      return `${"#".repeat(piece.level)} ${onOneLine(piece.text)}`;
    case "paragraph":
      return inlineMarkdown(piece.text);
    case "list":
      return listLines(piece.items, bulletOf(piece, other)).join("\n");
    case "quote": {
      const source = piece.cite === undefined ? "" : `\n>\n> — ${onOneLine(piece.cite)}`;
      return indented(inlineMarkdown(piece.text), "> ", "> ") + source;
    }
    case "image":
      return pictureOf(piece);
    case "table":
      return [rowOf(piece.head), `|${" --- |".repeat(piece.head.length)}`, ...piece.rows.map(rowOf)].join(
        "\n",
      );
    case "code":
      return fenced(piece.text, piece.language ?? "");
    default:
      return piece satisfies never;
  }
}

function onOneLine(text: Text): string {
  return inlineMarkdown(text, " ");
}

function rowOf(cells: Text[]): string {
  return `| ${cells.map((cell) => onOneLine(cell).replaceAll("|", "\\|")).join(" | ")} |`;
}

function pictureOf({ src, alt, caption }: Extract<RawBlock, { type: "image" }>): string {
  const title = caption === undefined ? "" : ` "${onOneLine(caption).replaceAll('"', '\\"')}"`;
  return `![${onOneLine(alt)}](${addressOf(src)}${title})`;
}

function fenced(text: string, language: string): string {
  const ticks = text.match(/`+/gu)?.reduce((most, run) => Math.max(most, run.length), 2) ?? 2;
  const fence = "`".repeat(ticks + 1);
  return `${fence}${language}\n${text}\n${fence}`;
}

type Bullet = (index: number) => string;

function bulletOf({ ordered, start = 1 }: Extract<RawBlock, { type: "list" }>, other: boolean): Bullet {
  if (!ordered) return () => (other ? "*" : "-");
  return (index) => `${start + index}${other ? ")" : "."}`;
}

function listLines(items: RawItem[], bullet: Bullet): string[] {
  return items.flatMap(({ text, items: below = [] }, index) => {
    const sign = `${bullet(index)} `;
    const room = " ".repeat(sign.length);
    return [
      indented(inlineMarkdown(text), sign, room),
      ...listLines(below, () => "-").map((line) => indented(line, room, room)),
    ];
  });
}

function indented(text: string, first: string, others: string): string {
  return text
    .split("\n")
    .map((line, index) => (index === 0 ? first : others) + line)
    .join("\n");
}
