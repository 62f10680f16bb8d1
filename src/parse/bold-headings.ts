import { plain } from "../article/text.ts";
import type { RawBlock } from "./raw-block.ts";
import { hasHeadingShape } from "./text/headings.ts";

/**
 * In a text without headings, a short paragraph in bold with something below it is a heading: word processors and
 * mails have many of them. The first paragraph then becomes the headline.
 */
export function withBoldHeadings(rawBlocks: RawBlock[]): RawBlock[] {
  return rawBlocks.some(({ type }) => type === "heading") ? rawBlocks : rawBlocks.map(boldHeading);
}

function boldHeading(raw: RawBlock, index: number, rawBlocks: RawBlock[]): RawBlock {
  if (raw.type !== "paragraph" || typeof raw.text === "string" || index === rawBlocks.length - 1) return raw;
  const isBold = raw.text.every(({ text, marks }) => text.trim() === "" || marks?.includes("strong"));
  const text = plain(raw.text).trim();
  if (!isBold || !hasHeadingShape(text)) return raw;
  return { type: "heading", level: index === 0 ? 1 : 2, text, line: raw.line };
}
