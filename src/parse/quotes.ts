import type { Text } from "../article/article.ts";
import { plain } from "../article/text.ts";
import type { RawBlock } from "./raw-block.ts";
import { sliceText } from "./spans.ts";

const source = /(?:^|\n)[ \t]*(?:—|–|--|―)[ \t]*(?=\S)/gu;

/** What stands in a quotation: each paragraph is quoted, the last line with a dash names the source. */
export function quotesOf(pieces: RawBlock[]): RawBlock[] {
  const quotes = pieces.map(quoted);
  const last = quotes.at(-1);
  if (last?.type !== "quote" || last.cite !== undefined) return quotes;
  const words = plain(last.text);
  const match = [...words.matchAll(source)].at(-1);
  if (!match || words.length - match.index > 200) return quotes;
  const cite = sliceText(last.text, match.index + match[0].length);
  const text = sliceText(last.text, 0, match.index);
  if (plain(text).trim()) return [...quotes.slice(0, -1), { ...last, text, cite }];
  const before = quotes.at(-2);
  return before?.type === "quote" ? [...quotes.slice(0, -2), { ...before, cite }] : quotes;
}

function quoted(piece: RawBlock): RawBlock {
  const { line } = piece;
  if (piece.type === "heading") return { type: "quote", text: headline(piece.text), line };
  return piece.type === "paragraph" ? { type: "quote", text: piece.text, line } : piece;
}

/** A heading within a quotation is no heading of the story. */
function headline(text: string): Text {
  return [{ text, marks: ["strong"] }];
}
