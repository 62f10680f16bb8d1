import { endsSentence, endsWithColon } from "../../article/sentences.ts";
import { unspacedScripts } from "../../article/text.ts";
import { cleanText } from "./clean.ts";
import { decodeEntities } from "./entities.ts";
import { linesWithoutTags } from "./tags.ts";

/** A line with words in it. */
export type Line = {
  /** Without white space at both ends. */
  text: string;
  /** Columns of white space before the text; a tab advances to the next multiple of four. */
  indent: number;
  /** Number of blank lines before it. */
  gap: number;
  /** Its number in the file, counted from 1. */
  line: number;
  /** This line and a neighbour begin with a long dash. */
  dashed?: true;
};

/** Whether a file is hard-wrapped, and at which column. */
export type Layout = { wrapped: boolean; width: number };

/** A row of punctuation that separates parts of a text, such as `* * *`. */
const rule = /^(?:[-*_=~#+•·.–—]\s*){3,}$/u;

const longDash = /^—\s+\S/u;
/** Characters that are used only as bullets, with those that Word takes from its symbol fonts. */
export const signs = "•‣⁃∙·・･▪▫■□◆◇◦○●◾►▶➤➢➔✓✔✗\uf0b7\uf0a7\uf0d8\uf0fc\uf076\uf02d\uf06e";
const bulletLike = new RegExp(`^(?:[-*–—${signs}]|\\(?\\p{Nd}{1,3}[.)])\\s`, "u");
const wide = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\u3000-\u303f\uff00-\uff60]/gu;
/** A character of a script without spaces, or East Asian punctuation. */
const unspaced = String.raw`[${unspacedScripts}\u3000-\u303f\uff00-\uff60]`;
const unspacedEnd = new RegExp(`${unspaced}$`, "u");
const unspacedStart = new RegExp(`^${unspaced}`, "u");

/** The lines of a body that are not blank. Tags of HTML divide a line into several with the same number. */
export function linesOf(body: string, firstLine: number): Line[] {
  const lines: Line[] = [];
  let gap = 0;
  for (const [index, raw] of body.split("\n").entries()) {
    for (const [part, words] of linesWithoutTags(raw).entries()) {
      const text = (words.includes("&") ? cleanText(decodeEntities(words)) : words).trim();
      if (part > 0) gap = Math.max(gap, 1);
      if (text === "") gap++;
      else {
        lines.push({ text, indent: indentOf(words), gap, line: firstLine + index });
        gap = 0;
      }
    }
  }
  markDashed(lines);
  return lines;
}

function markDashed(lines: Line[]): void {
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1];
    if (line.gap > 0 || !above || !longDash.test(line.text) || !longDash.test(above.text)) continue;
    above.dashed = true;
    line.dashed = true;
  }
}

/** Whether a line is a horizontal rule or another row of punctuation. */
export function isRule(text: string): boolean {
  return text.length < 200 && rule.test(text);
}

/** Columns that a text takes in a fixed-width font, where East Asian characters take two. */
export function displayWidth(text: string): number {
  return text.length + (text.match(wide)?.length ?? 0);
}

/**
 * Detects hard wrapping: most lines that have another directly below are nearly as long as the longest ones
 * and do not end a sentence.
 */
export function layoutOf(lines: Line[]): Layout {
  const followed = lines.filter((_, index) => lines[index + 1]?.gap === 0);
  const widths = followed.map((line) => displayWidth(line.text)).sort((a, b) => a - b);
  const width = widths[Math.floor((widths.length - 1) * 0.95)] ?? 0;
  if (width < 40 || width > 120) return { wrapped: false, width };
  const long = followed.filter(({ text }) => displayWidth(text) >= width * 0.6 && !bulletLike.test(text));
  const full = long.filter(
    ({ text }) => displayWidth(text) >= width * 0.7 && !endsSentence(text) && !endsWithColon(text),
  );
  return { wrapped: full.length > 0 && full.length * 2 >= long.length, width };
}

/** Whether the line below belongs to the same paragraph. */
export function continuesParagraph(above: Line, below: Line, layout: Layout): boolean {
  if (below.gap > 0 || endsWithColon(above.text)) return false;
  const isOpen = !endsSentence(above.text);
  if (isHyphenated(above.text, below.text)) return true;
  if (/[,،，、\u00ad]$/u.test(above.text)) return true;
  if (isOpen && startsLower(below.text) && above.text.length >= 30) return true;
  if (!layout.wrapped) return false;
  if (isOpen) return startsLower(below.text) || displayWidth(above.text) >= layout.width * 0.55;
  return below.indent <= above.indent + 1 && !firstWordFits(above, below, layout, 6);
}

/**
 * Whether the first word of the line below would have fitted on the line above: the break was then made by
 * the author and not by wrapping.
 * @param slack columns by which the wrapping may have stopped early
 */
export function firstWordFits(above: Line, below: Line, layout: Layout, slack: number): boolean {
  const word = unspacedStart.test(below.text) ? 2 : (/^\S{1,40}/u.exec(below.text)?.[0].length ?? 0);
  return displayWidth(above.text) + 1 + word + slack <= layout.width;
}

/** Whether a text begins with a small letter. */
export function startsLower(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}

/** Joins the lines of a paragraph, without a space after a hyphen or in scripts that have no spaces. */
export function joinLines(lines: string[]): string {
  const parts: string[] = [];
  for (const [index, line] of lines.entries()) {
    const below = lines[index + 1];
    if (below === undefined) parts.push(line);
    else if (line.endsWith("\u00ad")) parts.push(line.slice(0, -1));
    else parts.push(line, spaceBetween(line, below));
  }
  return parts.join("");
}

/** Whether a word is divided between two lines, as in `co-` and `operation`. */
function isHyphenated(above: string, below: string): boolean {
  return /\p{L}[-‐]$/u.test(above.slice(-3)) && startsLower(below);
}

function spaceBetween(above: string, below: string): string {
  if (isHyphenated(above, below)) return "";
  return unspacedEnd.test(above.slice(-1)) && unspacedStart.test(below) ? "" : " ";
}

/** The number of line ends in a text. */
export function countNewlines(text: string): number {
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
