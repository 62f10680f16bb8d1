import { ended } from "../language/sentences.ts";
import type { Body, RawBlock, Report } from "../raw-block.ts";
import { isByline, startsLabel } from "../story-header.ts";
import { headingWords, isHeading } from "./headings.ts";
import { continues, isDecoration, joined, type Layout, type Line, layoutOf, linesOf } from "./lines.ts";
import { listAt, maxListDepth } from "./lists.ts";

type Page = { lines: Line[]; layout: Layout; report: Report; pieces: RawBlock[] };
type Found = { piece: RawBlock; next: number };
/** Recognises what begins at a line, or leaves it to the next reader. */
type Reader = (page: Page, at: number) => Found | undefined;

/** In this order; the last takes everything. */
const readers: Reader[] = [underlined, hashed, list, headLine, heading, paragraph];
/** A byline stands among the first lines. */
const headLines = 6;

/** Plain text: its structure is recognised by what the lines are. */
export function readText({ text, line }: Body, report: Report): RawBlock[] {
  const lines = linesOf(text, line);
  const pieces: RawBlock[] = [];
  const page = { lines: withoutRules(lines), layout: layoutOf(lines), report, pieces };
  for (let at = 0; at < page.lines.length; ) {
    for (const read of readers) {
      const found = read(page, at);
      if (!found) continue;
      pieces.push(found.piece);
      at = found.next;
      break;
    }
  }
  return pieces;
}

/** A rule between parts becomes a gap; one that underlines a heading stays for its reader. */
function withoutRules(lines: Line[]): Line[] {
  const kept: Line[] = [];
  let gap = 0;
  for (const line of lines) {
    if (isDecoration(line.text) && !underlines(line, kept.at(-1))) gap = 1;
    else {
      kept.push(gap ? { ...line, gap: line.gap + gap } : line);
      gap = 0;
    }
  }
  return kept;
}

function underlines(line: Line, above: Line | undefined): boolean {
  if (!above || line.gap > 0 || ended(above.text) || !/^(?:=+|-+|~+)$/u.test(line.text)) return false;
  return (
    above.text.length <= 120 && Math.abs(above.text.length - line.text.length) <= 10 + above.text.length / 2
  );
}

function underlined({ lines }: Page, at: number): Found | undefined {
  const line = lines[at] as Line;
  const rule = lines[at + 1];
  if (!rule || !isDecoration(rule.text) || !underlines(rule, line)) return undefined;
  const level = rule.text.startsWith("=") ? 1 : levelAt(at);
  return { piece: { type: "heading", level, text: line.text, line: line.line }, next: at + 2 };
}

function hashed({ lines }: Page, at: number): Found | undefined {
  const { text, line } = lines[at] as Line;
  const match = /^(#{1,6})\s+(?=[^\s#])/u.exec(text);
  if (!match?.[1]) return undefined;
  const words = text.slice(match[0].length).replace(/\s#{1,6}$/u, "");
  return { piece: { type: "heading", level: match[1].length, text: words, line }, next: at + 1 };
}

function list({ lines, layout, report }: Page, at: number): Found | undefined {
  const found = listAt(lines, at, layout);
  if (!found) return undefined;
  if (found.tooDeep) {
    report(
      found.tooDeep,
      1,
      `this list goes deeper than ${maxListDepth} levels`,
      "the deeper items are kept on the last level; indent them less",
    );
  }
  return { piece: { ...found.list, line: (lines[at] as Line).line }, next: found.next };
}

/** `Headline: …` and `By …` are lines of their own, though they look like headings. */
function headLine({ lines }: Page, at: number): Found | undefined {
  const { text, line } = lines[at] as Line;
  if (at >= headLines || !(isByline(text) || startsLabel(text, ["headline", "byline"]))) return undefined;
  return { piece: { type: "paragraph", text, line }, next: at + 1 };
}

function heading({ lines, layout, pieces }: Page, at: number): Found | undefined {
  if (!isHeading(lines, at, layout, pieces.at(-1)?.type === "list")) return undefined;
  const { text, line } = lines[at] as Line;
  if (startsLabel(text, ["summary", "article"])) return undefined;
  return { piece: { type: "heading", level: levelAt(at), text: headingWords(text), line }, next: at + 1 };
}

/** The first line of a file may be its headline; all other headings are of one level. */
function levelAt(at: number): number {
  return at === 0 ? 1 : 2;
}

function paragraph({ lines, layout }: Page, at: number): Found {
  const { text, line } = lines[at] as Line;
  const parts = [text];
  let next = at + 1;
  for (; next < lines.length; next++) {
    const above = lines[next - 1] as Line;
    const below = lines[next] as Line;
    if (!continues(above, below, layout)) break;
    if (ended(above.text) && isHeading(lines, next, layout, false)) break;
    if (startsLabel(below.text, ["article", "summary"]) || listAt(lines, next, layout)) break;
    parts.push(below.text);
  }
  return { piece: { type: "paragraph", text: joined(parts), line }, next };
}
