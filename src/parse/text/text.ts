import { endsSentence } from "../../article/sentences.ts";
import { isDatelineAlone } from "../dateline.ts";
import type { Body, RawBlock, Warn } from "../raw-block.ts";
import { isByline, startsWithLabel } from "../story-header.ts";
import { isHeading, withoutColon } from "./headings.ts";
import { continuesParagraph, isRule, joinLines, type Layout, type Line, layoutOf, linesOf } from "./lines.ts";
import { maxListDepth, parseList } from "./lists.ts";

type Context = { lines: Line[]; layout: Layout; warn: Warn; rawBlocks: RawBlock[] };
/** A block, and the index of the line after it. */
type Match = { raw: RawBlock; next: number };
/** Parses the block that begins at a line, or returns undefined to leave it to the next parser. */
type BlockParser = (context: Context, at: number) => Match | undefined;

/** Tried in this order; the last accepts every line. */
const blockParsers: BlockParser[] = [underlinedHeading, hashHeading, list, headerLine, heading, paragraph];
/** A byline or a labelled headline is looked for among the first lines only. */
const headerLines = 6;

/** Parses plain text, whose structure is recognised by the form of its lines. */
export function parseText({ text, line }: Body, warn: Warn): RawBlock[] {
  const lines = linesOf(text, line);
  const rawBlocks: RawBlock[] = [];
  const context = { lines: withoutRules(lines), layout: layoutOf(lines), warn, rawBlocks };
  for (let at = 0; at < context.lines.length; ) {
    for (const parseBlock of blockParsers) {
      const match = parseBlock(context, at);
      if (!match) continue;
      rawBlocks.push(match.raw);
      at = match.next;
      break;
    }
  }
  return rawBlocks;
}

/** Replaces rules between parts with a gap; a rule that underlines a heading stays. */
function withoutRules(lines: Line[]): Line[] {
  const kept: Line[] = [];
  let gap = 0;
  for (const line of lines) {
    if (isRule(line.text) && !underlines(line, kept.at(-1))) gap = 1;
    else {
      kept.push(gap ? { ...line, gap: line.gap + gap } : line);
      gap = 0;
    }
  }
  return kept;
}

function underlines(line: Line, above: Line | undefined): boolean {
  if (!above || line.gap > 0 || endsSentence(above.text) || !/^(?:=+|-+|~+)$/u.test(line.text)) return false;
  return (
    above.text.length <= 120 && Math.abs(above.text.length - line.text.length) <= 10 + above.text.length / 2
  );
}

function underlinedHeading({ lines }: Context, at: number): Match | undefined {
  const line = lines[at] as Line;
  const below = lines[at + 1];
  if (!below || !isRule(below.text) || !underlines(below, line)) return undefined;
  const level = below.text.startsWith("=") ? 1 : levelAt(at);
  return { raw: { type: "heading", level, text: line.text, line: line.line }, next: at + 2 };
}

function hashHeading({ lines }: Context, at: number): Match | undefined {
  const { text, line } = lines[at] as Line;
  const match = /^(#{1,6})\s+(?=[^\s#])/u.exec(text);
  if (!match?.[1]) return undefined;
  const words = text.slice(match[0].length).replace(/\s#{1,6}$/u, "");
  return { raw: { type: "heading", level: match[1].length, text: words, line }, next: at + 1 };
}

function list({ lines, layout, warn }: Context, at: number): Match | undefined {
  const parsed = parseList(lines, at, layout);
  if (!parsed) return undefined;
  if (parsed.tooDeep) {
    const remedy = "the deeper items are kept on the last level; indent them less";
    warn(parsed.tooDeep, 1, `this list is nested deeper than ${maxListDepth} levels`, remedy);
  }
  return { raw: { ...parsed.list, line: (lines[at] as Line).line }, next: parsed.next };
}

/** `Headline: …`, `By …` and a dateline look like headings; as paragraphs they are read with the story header. */
function headerLine({ lines }: Context, at: number): Match | undefined {
  const { text, line } = lines[at] as Line;
  if (at >= headerLines) return undefined;
  const isHeader = isByline(text) || startsWithLabel(text, ["headline", "byline"]);
  if (!isHeader && !isDatelineAlone(text, "en")) return undefined;
  return { raw: { type: "paragraph", text, line }, next: at + 1 };
}

function heading({ lines, layout, rawBlocks }: Context, at: number): Match | undefined {
  if (!isHeading(lines, at, layout, rawBlocks.at(-1)?.type === "list")) return undefined;
  const { text, line } = lines[at] as Line;
  if (startsWithLabel(text, ["summary", "article"])) return undefined;
  return { raw: { type: "heading", level: levelAt(at), text: withoutColon(text), line }, next: at + 1 };
}

/** A heading on the first line may be the headline; all others have the same level. */
function levelAt(at: number): number {
  return at === 0 ? 1 : 2;
}

function paragraph({ lines, layout }: Context, at: number): Match {
  const { text, line } = lines[at] as Line;
  const parts = [text];
  let next = at + 1;
  for (; next < lines.length; next++) {
    const above = lines[next - 1] as Line;
    const below = lines[next] as Line;
    if (!continuesParagraph(above, below, layout)) break;
    if (endsSentence(above.text) && isHeading(lines, next, layout, false)) break;
    if (startsWithLabel(below.text, ["article", "summary"]) || parseList(lines, next, layout)) break;
    parts.push(below.text);
  }
  return { raw: { type: "paragraph", text: joinLines(parts), line }, next };
}
