import { endsSentence, endsWithColon } from "../../article/sentences.ts";
import { isOutlookLine } from "../outlook-headings.ts";

const item = /^\s*(?:[-*+]|\d{1,9}[.)])(?:[ \t]|$)/u;
const fence = /^ *(?:`{3,}|~{3,})/u;
/** A line at the margin that begins like a heading: with a capital, or in a script without capitals. */
const margin = /^(?:\*\*|__)?[¿\p{Lu}\p{Lo}]/u;

/**
 * Marks a line such as "What comes next?" as a heading where Markdown would join it to the list item above, or to the
 * paragraph between which and a list it stands: files that are written like plain text have no blank lines there.
 */
export function markOutlookLines(text: string): string {
  const lines = text.split("\n");
  let inFence = false;
  let inItem = false;
  return lines
    .map((line, at) => {
      if (fence.test(line)) inFence = !inFence;
      const isHeading =
        !inFence && isJoined(lines, at, inItem) && margin.test(line) && isOutlookLine(line.trim());
      inItem = !isHeading && line.trim() !== "" && (inItem || item.test(line));
      return isHeading ? `## ${line}` : line;
    })
    .join("\n");
}

/** Whether Markdown would join a line to the text above, and its author hardly can have meant that. */
function isJoined(lines: string[], at: number, inItem: boolean): boolean {
  const above = lines[at - 1]?.trim() ?? "";
  return inItem || (above !== "" && endsSentence(above) && announcesList(lines.slice(at + 1, at + 3)));
}

/** Whether a list follows, directly or below its lead-in. */
function announcesList([first = "", second = ""]: string[]): boolean {
  return item.test(first) || (endsWithColon(first) && item.test(second));
}
