import { announces, ended } from "../language/sentences.ts";
import { cleanText } from "./clean.ts";
import { decodeEntities } from "./entities.ts";

/** A line with words in it. */
export type Line = {
  /** Without the spaces around it. */
  text: string;
  /** Width of the white space before it; a tab counts as four. */
  indent: number;
  /** How many blank lines stand before it. */
  gap: number;
  /** Its number in the file. */
  line: number;
  /** Like its neighbour it begins with a long dash. */
  dashed?: true;
};

/** How the lines of a file were set: whether they were broken to fit a width, and which. */
export type Layout = { wrapped: boolean; width: number };

/** A line of nothing but signs, as writers put between parts. */
const decoration = /^(?:[-*_=~#+•·.–—]\s*){3,}$/u;

const longDash = /^—\s+\S/u;
const bulletLike = /^(?:[-*–—•‣·▪◦●►▶➤➢✓✔]|\(?\p{Nd}{1,3}[.)])\s/u;
const wide = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u3000-\u303f\uff00-\uff60]/gu;
const unspacedEnd =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\u3000-\u303f\uff00-\uff60]$/u;
const unspacedStart =
  /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\u3000-\u303f\uff00-\uff60]/u;

/** The lines of a body that hold words; blank ones and rules become gaps. */
export function linesOf(body: string, firstLine: number): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  for (const [index, raw] of body.split("\n").entries()) {
    const text = (raw.includes("&") ? cleanText(decodeEntities(raw)) : raw).trim();
    if (text === "") gap++;
    else {
      lines.push({ text, indent: indentOf(raw), gap, line: firstLine + index });
      gap = 0;
    }
  }
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    if (line.gap > 0 || !above || !longDash.test(line.text) || !longDash.test(above.text)) continue;
    above.dashed = true;
    line.dashed = true;
  }
  return lines;
}

export function isDecoration(text: string): boolean {
  return text.length < 200 && decoration.test(text);
}

/** Columns that a text takes where East Asian characters take two. */
export function cells(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}

/**
 * Broken to a width, when most lines that another follows directly are nearly as long as the longest
 * ones, and stop without the end of a sentence.
 */
export function layoutOf(lines: Line[]): Layout {
  const followed = lines.filter((_, index) => lines[index + 1]?.gap === 0);
  const widths = followed.map((line) => cells(line.text)).sort((a, b) => a - b);
  const width = widths[Math.floor((widths.length - 1) * 0.95)] ?? 0;
  if (width < 40 || width > 120) return { wrapped: false, width };
  const long = followed.filter(({ text }) => cells(text) >= width * 0.6 && !bulletLike.test(text));
  const full = long.filter(({ text }) => cells(text) >= width * 0.7 && !ended(text) && !announces(text));
  return { wrapped: full.length > 0 && full.length * 2 >= long.length, width };
}

/** Whether the line below belongs to the same paragraph. */
export function continues(above: Line, below: Line, layout: Layout): boolean {
  if (below.gap > 0 || announces(above.text)) return false;
  const open = !ended(above.text);
  if (isBroken(above.text, below.text)) return true;
  if (/[,،，、\u00ad]$/u.test(above.text)) return true;
  if (open && startsLower(below.text) && above.text.length >= 30) return true;
  if (!layout.wrapped) return false;
  if (open) return startsLower(below.text) || cells(above.text) >= layout.width * 0.55;
  return below.indent <= above.indent + 1 && !hasRoom(above, below, layout, 6);
}

/** Whether the first word of the line below would have fitted, so that the break was meant. */
export function hasRoom(above: Line, below: Line, layout: Layout, slack: number): boolean {
  const word = unspacedStart.test(below.text) ? 2 : (/^\S{1,40}/u.exec(below.text)?.[0].length ?? 0);
  return cells(above.text) + 1 + word + slack <= layout.width;
}

export function startsLower(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}

/** The lines of a paragraph as one: a hyphen at the end of a line takes no space behind it. */
export function joined(lines: string[]): string {
  const parts: string[] = [];
  for (const [index, line] of lines.entries()) {
    const below = lines[index + 1];
    if (below === undefined) parts.push(line);
    else if (line.endsWith("\u00ad")) parts.push(line.slice(0, -1));
    else parts.push(line, spaceBetween(line, below));
  }
  return parts.join("");
}

/** A word goes on below: `co-` and `operation`. */
function isBroken(above: string, below: string): boolean {
  return /\p{L}[-‐]$/u.test(above.slice(-3)) && startsLower(below);
}

function spaceBetween(above: string, below: string): string {
  if (isBroken(above, below)) return "";
  return unspacedEnd.test(above.slice(-1)) && unspacedStart.test(below) ? "" : " ";
}

/** How many lines a text moves on. */
export function newlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
  return count;
}

function indentOf(raw: string): number {
  let width = 0;
  for (const character of raw) {
    if (character === "\t") width += 4 - (width % 4);
    else if (/\s/u.test(character)) width++;
    else break;
  }
  return width;
}
