import type { Body, Warn } from "../raw-block.ts";
import { isRule } from "../text/lines.ts";
import { maxListDepth } from "../text/lists.ts";
import { escapeWideTables } from "./wide-tables.ts";

/*
 * Marked parses nearly every text in linear time. These limits keep out the exceptions, which were found by
 * measuring (tests/bench/parse.bench.ts). No text that a person would write reaches the limits.
 */

const markers = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/u;
const marker = /[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/guy;
const fence = /^ {0,3}(?:`{3,}|~{3,})/u;
const item = /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+\S/u;
const anyItem = /^\s*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/u;
/** Bullets that writers use and that are not Markdown. */
const otherBullet = /^(\s*)[•‣▪◦●►▶➤➢✓✔]\ufe0f?(?=\s)/u;
/** That of Japanese, which has no space behind it. */
const japaneseBullet = /^(\s*)[・･][ \u3000]?(?=\S)/u;
const maxIndent = 40;
const maxItemLines = 500;
const maxMarks = 300;
const maxWordLength = 1000;

/** The body with nesting limited and all bullets in Markdown's form. Line numbers stay the same. */
export function limitNesting({ text, line }: Body, warn: Warn): string {
  let inFence = false;
  let hasWarned = false;
  return escapeWideTables(text.split("\n"), line, warn)
    .map((raw, index) => {
      if (fence.test(raw)) inFence = !inFence;
      if (inFence) return raw;
      const limited = limitLine(raw);
      if (limited === undefined) return raw.replace(otherBullet, "$1-").replace(japaneseBullet, "$1- ");
      if (!hasWarned) warnOfDepth(line + index, warn);
      hasWarned = true;
      return limited;
    })
    .join("\n");
}

/** Whether a list item has so many lines that Marked takes quadratic time. */
export function hasEndlessItem(text: string): boolean {
  let length = 0;
  let inItem = false;
  for (const line of text.split("\n")) {
    if (item.test(line)) length = 0;
    inItem = line !== "" && (inItem || anyItem.test(line));
    length = inItem ? length + 1 : 0;
    if (length > maxItemLines) return true;
  }
  return false;
}

/** Whether a paragraph has more Markdown marks, or a longer word, than anybody writes. */
export function isOverloaded(text: string): boolean {
  if (text.length <= maxMarks) return false;
  if ((text.match(/[\\`*_[\]<>!~@]/gu)?.length ?? 0) > maxMarks) return true;
  if (text.length <= maxWordLength) return false;
  return text.match(/[!-~]+/gu)?.some((word) => word.length > maxWordLength) ?? false;
}

/** Reduces the indent of a line nested too deep, or escapes its ninth marker. Undefined for other lines. */
function limitLine(raw: string): string | undefined {
  const indent = /^[ \t]*/u.exec(raw)?.[0] ?? "";
  if (indent.replace(/\t/gu, "    ").length > maxIndent && indent.length < raw.length)
    return " ".repeat(maxIndent) + raw.slice(indent.length);
  const run = markers.exec(raw)?.[0];
  if (run === undefined || run.length < maxListDepth || isRule(raw.trim())) return undefined;
  const excess = [...run.matchAll(marker)][maxListDepth];
  if (!excess) return undefined;
  const at = excess.index + excess[0].length - excess[0].trimStart().length;
  return `${raw.slice(0, at)}\\${raw.slice(at)}`;
}

function warnOfDepth(line: number, warn: Warn): void {
  const remedy = "what is deeper is kept on the last level; indent it less";
  warn(line, 1, `this line is nested deeper than ${maxListDepth} levels`, remedy);
}
