import { plain } from "../article/text.ts";
import type { RawBlock } from "./raw-block.ts";
import { sliceText } from "./spans.ts";

const attribution = /(?:^|\n)[ \t]*(?:—|–|--|―)[ \t]*(?=\S)/gu;
const longestAttribution = 200;

/**
 * Makes quotes of the raw blocks inside a block quotation, one for each paragraph. A last line that begins with
 * a dash names the source.
 */
export function quotesOf(rawBlocks: RawBlock[]): RawBlock[] {
  const quotes = rawBlocks.map(quoteOf);
  const last = quotes.at(-1);
  if (last?.type !== "quote" || last.cite !== undefined) return quotes;
  const words = plain(last.text);
  const match = [...words.matchAll(attribution)].at(-1);
  if (!match || words.length - match.index > longestAttribution) return quotes;
  const cite = sliceText(last.text, match.index + match[0].length);
  const text = sliceText(last.text, 0, match.index);
  if (plain(text).trim()) return [...quotes.slice(0, -1), { ...last, text, cite }];
  const before = quotes.at(-2);
  return before?.type === "quote" ? [...quotes.slice(0, -2), { ...before, cite }] : quotes;
}

/** A heading inside a quotation does not divide the story: it becomes a paragraph in bold. */
function quoteOf(raw: RawBlock): RawBlock {
  const { line } = raw;
  if (raw.type === "heading") return { type: "quote", text: [{ text: raw.text, marks: ["strong"] }], line };
  return raw.type === "paragraph" ? { type: "quote", text: raw.text, line } : raw;
}
