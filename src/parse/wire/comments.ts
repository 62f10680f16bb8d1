import { relist, reportOmission, type WireFile } from "./wire-file.ts";

/** Takes comments of HTML out of plain text, also those over several lines. One that is not closed stays text. */
export function omitComments(file: WireFile): void {
  const text = file.source.join("\n");
  if (!file.isText || !text.includes("<!--")) return;
  let rest = "";
  let end = 0;
  for (let start = text.indexOf("<!--"); start >= 0; start = text.indexOf("<!--", end)) {
    const close = text.indexOf("-->", start);
    if (close < 0) break;
    rest += text.slice(end, start);
    const line = file.firstLine + rest.split("\n").length - 1;
    end = close + 3;
    rest += text.slice(start, end).replace(/[^\n]+/gu, "");
    reportOmission(file, line, "a comment");
  }
  file.source = (rest + text.slice(end)).split("\n");
  relist(file);
}
