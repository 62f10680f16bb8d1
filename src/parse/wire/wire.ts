import type { Dated } from "../dated.ts";
import { datelineDate, datelineLength, isDatelineAlone } from "../dateline.ts";
import type { Body, Warn } from "../raw-block.ts";
import type { ReleaseCondition } from "../release.ts";
import { withoutTableExport } from "../text/table-export.ts";
import { omitComments } from "./comments.ts";
import { omitContacts } from "./contacts.ts";
import { readDraftMarks } from "./draft-mark.ts";
import { type Embargo, embargoAt } from "./embargo.ts";
import { omitFoot } from "./foot.ts";
import { readHead } from "./head.ts";
import { readMail } from "./mail.ts";
import { omitMailFoot } from "./mail-foot.ts";
import { mailFieldOf } from "./mail-head.ts";
import { omitMarks } from "./marks.ts";
import { omit, relist, rewrite, takeOut, type WireFile, wireFileOf } from "./wire-file.ts";

/** What a file says to the newsroom, and the body without that. */
export type WireReading = {
  body: Body;
  conditions: ReleaseCondition[];
  /** The date of its head or its dateline. */
  dated?: Dated;
};

/** Lines with words at the top and at the foot in which an embargo is looked for. */
const headLines = 25;
const footLines = 25;
/** Lines at the top among which the dateline stands. */
const datelineLines = 8;
/** What sets a dateline in bold or italics. */
const emphasis = /\*\*|__|^[*_]|[*_](?=\s|$)|<\/?(?:b|strong|i|em)>/gu;

/** Each takes out lines of one kind, and reads what they say. */
const steps: ((file: WireFile) => void)[] = [
  omitTableExport,
  // Before the notes around a mail are left out, and after it is decoded.
  readEmbargoes,
  readMail,
  readEmbargoes,
  readDraftMarks,
  omitComments,
  readHead,
  omitMarks,
  omitMailFoot,
  omitFoot,
  omitContacts,
  readDateline,
];

/**
 * Reads what a text or Markdown file says to the newsroom, by the conventions of wires and press releases.
 * @param lang the edition's language
 * @param isText whether the file is plain text
 */
export function readWire(body: Body, lang: string, isText: boolean, warn: Warn): WireReading {
  const file = wireFileOf(body, lang, isText, warn);
  for (const step of steps) step(file);
  return {
    body: { ...body, text: file.source.join("\n") },
    conditions: file.conditions,
    ...(file.dated && { dated: file.dated }),
  };
}

function omitTableExport(file: WireFile): void {
  if (!file.isText) return;
  file.source = withoutTableExport(file.source);
  relist(file);
}

function readEmbargoes(file: WireFile): void {
  const { lines, lang, warn } = file;
  for (let at = 0, seen = 0; at < lines.length && seen < headLines + footLines; at++, seen++) {
    if (seen === headLines) at = Math.max(at, lines.length - footLines);
    const line = lines[at];
    // It is looked for twice, and a line that holds more than the statement stays.
    if (file.conditions.some((condition) => condition.line === line?.line)) continue;
    const embargo = embargoAt(lines, at, lang, warn);
    if (!embargo) continue;
    file.isRelease = true;
    if (embargo.date) file.dated = { date: embargo.date, source: "wire head", line: line?.line ?? 1 };
    if (embargo.condition) {
      file.conditions.push(embargo.condition);
      omitStatement(file, at, embargo);
    } else omit(file, at, at + embargo.lines, "an embargo that has ended");
    if (embargo.lines > 0 && file.lines[at] !== line) at--;
  }
}

/** A headline behind the statement stays, and so does the field of a mail before it, so that the head is still read. */
function omitStatement(file: WireFile, at: number, { lines, headline = "" }: Embargo): void {
  const [field = ""] = /^\p{L}+:\s/u.exec(file.lines[at]?.text ?? "") ?? [];
  const isField = mailFieldOf(field.trim()) !== undefined;
  if (headline || (isField && lines > 0)) rewrite(file, at, (isField ? field : "") + headline);
  else if (lines > 0) takeOut(file, at, at + lines);
}

/** The dateline comes last, and counts before the head of a wire, as that does before the head of a mail. */
function readDateline(file: WireFile): void {
  for (const { text, line } of file.lines.slice(0, datelineLines)) {
    const words = text.replace(emphasis, "");
    const length = isDatelineAlone(words, file.lang) ? words.length : datelineLength(words, file.lang);
    const date = datelineDate(words.slice(0, length), file.lang);
    if (date === undefined) continue;
    file.dated = { date, source: "dateline", line };
    return;
  }
}
