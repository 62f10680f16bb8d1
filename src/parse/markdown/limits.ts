import type { Body, Report } from "../raw-block.ts";
import { isDecoration } from "../text/lines.ts";
import { maxListDepth } from "../text/lists.ts";

/*
 * Marked reads nearly everything in linear time. What it does not, is held here: each rule was found by
 * measuring (tests/bench/parse.bench.ts), none touches a text that a person would write.
 */

const markers = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/u;
const marker = /[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))/gu;
const fence = /^ {0,3}(?:`{3,}|~{3,})/u;
const item = /^\s*(?:[-*+]|\d{1,9}[.)])[ \t]+\S/u;
const anyItem = /^\s*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/u;
/** Bullets that Markdown does not know, and writers use. */
const foreign = /^(\s*)[•‣▪◦●►▶➤➢✓✔]\ufe0f?(?=\s)/u;
const widestIndent = 40;
const longestItem = 500;
const mostMarks = 300;
const longestWord = 1000;

/** The body with nesting held to what is shown, lines unmoved. */
export function guarded({ text, line }: Body, report: Report): string {
  let fenced = false;
  let told = false;
  return text
    .split("\n")
    .map((raw, index) => {
      if (fence.test(raw)) fenced = !fenced;
      if (fenced) return raw;
      const held = heldLine(raw);
      if (held === undefined) return raw.replace(foreign, "$1-");
      if (!told) tooDeep(line + index, report);
      told = true;
      return held;
    })
    .join("\n");
}

/** Whether an item goes on over more lines than Marked takes well. */
export function hasEndlessItem(text: string): boolean {
  let length = 0;
  let inItem = false;
  for (const line of text.split("\n")) {
    if (item.test(line)) length = 0;
    inItem = line !== "" && (inItem || anyItem.test(line));
    length = inItem ? length + 1 : 0;
    if (length > longestItem) return true;
  }
  return false;
}

/** Whether a paragraph holds more marks, or a longer word, than anybody writes. */
export function isOverloaded(text: string): boolean {
  if (text.length <= mostMarks) return false;
  if ((text.match(/[\\`*_[\]<>!~@]/gu)?.length ?? 0) > mostMarks) return true;
  return (
    text.length > longestWord && (text.match(/[!-~]+/gu)?.some((word) => word.length > longestWord) ?? false)
  );
}

/** A line that nests too deep, made shallower; nothing where it is well. */
function heldLine(raw: string): string | undefined {
  const indent = /^[ \t]*/u.exec(raw)?.[0] ?? "";
  if (indent.replace(/\t/gu, "    ").length > widestIndent && indent.length < raw.length)
    return " ".repeat(widestIndent) + raw.slice(indent.length);
  const run = markers.exec(raw)?.[0];
  if (run === undefined || run.length < maxListDepth || isDecoration(raw.trim())) return undefined;
  const ninth = [...run.matchAll(marker)][maxListDepth];
  if (!ninth) return undefined;
  const at = ninth.index + ninth[0].length - ninth[0].trimStart().length;
  return `${raw.slice(0, at)}\\${raw.slice(at)}`;
}

function tooDeep(line: number, report: Report): void {
  report(
    line,
    1,
    `this nests deeper than ${maxListDepth} levels`,
    "what lies deeper is kept on the last level; indent it less",
  );
}
