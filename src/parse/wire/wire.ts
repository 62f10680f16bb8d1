import type { Body, Warn } from "../raw-block.ts";
import type { ReleaseCondition } from "../release.ts";
import { embargoAt } from "./embargo.ts";
import type { WireLine } from "./wire-line.ts";

/** What a file says to the newsroom, and the body without that. */
export type WireReading = { body: Body; conditions: ReleaseCondition[] };

/** Lines with words at the top and at the foot in which an embargo is looked for. */
const headLines = 25;
const footLines = 25;

/**
 * Reads what a text or Markdown file says to the newsroom. Lines that are left out of the body become blank, so that
 * all others keep their numbers.
 * @param lang the edition's language
 */
export function readWire(body: Body, lang: string, warn: Warn): WireReading {
  const all = body.text.split("\n");
  const lines = wireLines(all, body.line);
  const conditions: ReleaseCondition[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (at === headLines) at = Math.max(at, lines.length - footLines);
    const embargo = embargoAt(lines, at, lang, warn);
    if (!embargo) continue;
    if (embargo.condition) conditions.push(embargo.condition);
    else omit(lines[at]?.line ?? 1, warn);
    for (const { line } of lines.slice(at, at + embargo.lines)) all[line - body.line] = "";
    at += Math.max(embargo.lines - 1, 0);
  }
  return { body: { ...body, text: all.join("\n") }, conditions };
}

/** One line in the report for the whole folder: what differs between files is the position only. */
function omit(line: number, warn: Warn): void {
  warn(
    line,
    1,
    "a line for the newsroom only is left out",
    "nothing to do, unless readers need it",
    "omission",
  );
}

function wireLines(all: string[], firstLine: number): WireLine[] {
  const lines: WireLine[] = [];
  let gap = 0;
  for (const [index, text] of all.entries()) {
    if (text.trim() === "") gap++;
    else {
      lines.push({ text: text.trim(), line: firstLine + index, gap });
      gap = 0;
    }
  }
  return lines;
}
