import type { Dated } from "../dated.ts";
import type { Body, Warn } from "../raw-block.ts";
import type { ReleaseCondition } from "../release.ts";
import type { WireLine } from "./wire-line.ts";

/** A story file while its lines for the newsroom are taken out. */
export type WireFile = {
  /** All lines of the body; one that is taken out becomes blank, so that the others keep their numbers. */
  source: string[];
  firstLine: number;
  /** The lines with words that are left. */
  lines: WireLine[];
  /** The edition's language. */
  lang: string;
  /** A plain text; else Markdown. */
  isText: boolean;
  /** Its lines say that it is a press release. */
  isRelease: boolean;
  /** It began with the head of a mail. */
  isMail: boolean;
  conditions: ReleaseCondition[];
  dated?: Dated;
  warn: Warn;
};

/** Opens a body. Lines inside fences of Markdown are code, and not looked at. */
export function wireFileOf(body: Body, lang: string, isText: boolean, warn: Warn): WireFile {
  const source = body.text.split("\n");
  const lines: WireLine[] = [];
  const file = {
    source,
    firstLine: body.line,
    lines,
    lang,
    isText,
    isRelease: false,
    isMail: false,
    conditions: [],
    warn,
  };
  relist(file);
  return file;
}

/** Lists the lines anew after a change of the source. */
export function relist(file: WireFile): void {
  file.lines = linesOf(file.source, file.firstLine, file.isText);
}

function linesOf(source: string[], firstLine: number, isText: boolean): WireLine[] {
  const lines: WireLine[] = [];
  let gap = 0;
  let isCode = false;
  for (const [index, raw] of source.entries()) {
    const text = raw.trim();
    if (!isText && /^(?:```|~~~)/u.test(text)) isCode = !isCode;
    if (text === "") gap++;
    else if (!isCode) {
      lines.push({ text, line: firstLine + index, gap });
      gap = 0;
    }
  }
  return lines;
}

/** Takes lines out of the story: those from an index up to another. */
export function takeOut({ lines, source, firstLine }: WireFile, from: number, to: number): void {
  const taken = lines.splice(from, to - from);
  for (const { line } of taken) source[line - firstLine] = "";
  const below = lines[from];
  if (below) below.gap = Math.max(below.gap, 1);
}

/** Takes lines out and reports it, in one message for all files with the same kind of lines. */
export function omit(file: WireFile, from: number, to: number, what: string): void {
  const line = file.lines[from]?.line;
  if (line === undefined) return;
  takeOut(file, from, to);
  reportOmission(file, line, what);
}

/** Takes out and reports many lines, in one pass: each by its index, with what it is. */
export function omitEach(file: WireFile, whatByIndex: Map<number, string>): void {
  if (whatByIndex.size === 0) return;
  const kept: WireLine[] = [];
  let gap = 0;
  for (const [index, line] of file.lines.entries()) {
    const what = whatByIndex.get(index);
    if (what === undefined) {
      line.gap = Math.max(line.gap, gap);
      kept.push(line);
      gap = 0;
    } else {
      gap = 1;
      file.source[line.line - file.firstLine] = "";
      if (what) reportOmission(file, line.line, what);
    }
  }
  file.lines = kept;
}

/** Reports a line that is left out, in the words for all files with the same kind of lines. */
export function reportOmission({ warn }: WireFile, line: number, what: string): void {
  const remedy = "nothing to do; if readers need it, write it as a sentence of the story";
  warn(line, 1, `${what} is left out, since it is for the newsroom only`, remedy, "omission");
}

/** Replaces the words of a line. */
export function rewrite({ lines, source, firstLine }: WireFile, at: number, text: string): void {
  const line = lines[at];
  if (!line) return;
  source[line.line - firstLine] = text;
  line.text = text.trim();
}
