import { isTeaserMark } from "../teaser-mark.ts";
import { countNewlines } from "../text/lines.ts";
import { relist, reportOmission, type WireFile } from "./wire-file.ts";

/** Takes comments of HTML out of plain text, also those over several lines. One that is not closed stays text. */
export function omitComments(file: WireFile): void {
  const text = file.source.join("\n");
  if (!file.isText || !text.includes("<!--")) return;
  const kept: string[] = [];
  let line = file.firstLine;
  let end = 0;
  for (let start = text.indexOf("<!--"); start >= 0; start = text.indexOf("<!--", end)) {
    const close = text.indexOf("-->", start);
    if (close < 0) break;
    const before = text.slice(end, start);
    end = close + 3;
    const breaks = countNewlines(text.slice(start, end));
    line += countNewlines(before);
    if (!isTeaserMark(text.slice(start, end))) reportOmission(file, line, "a comment");
    line += breaks;
    kept.push(before, "\n".repeat(breaks));
  }
  file.source = [...kept, text.slice(end)].join("").split("\n");
  relist(file);
}
