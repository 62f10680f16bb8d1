import { endsSentence } from "../../article/sentences.ts";
import { phrasePattern, phrases } from "../language/phrases.ts";
import { omit, omitEach, type WireFile } from "./wire-file.ts";
import { hasContactData, isSentence, unframed, type WireLine } from "./wire-line.ts";

const endWords = phrases("endMark").map(phrasePattern).join("|");
/** `-ends-`, `- 30 -`, `/ENDS`, `[END]`, `— fin —`; an item of a list has no mark behind it. */
const decorated = new RegExp(
  `^(?:([-–—*=~]){1,5}\\s*(?:${endWords})\\s*[-–—*=~]{1,5}|/\\s*(?:${endWords})\\s*/{0,2}|[([【（]\\s*(?:${endWords})\\s*[)\\]】）])\\.?$`,
  "iu",
);
/** `ENDS` in capitals, with a date behind it at most. */
const inCapitals = /^(?:ENDS|END|ENDE|FIN)\.?(?:\s.{0,30}\p{Nd}{4})?\s?[/#*-]*$/u;
const plainEnd = new RegExp(`^(?:ends|${phrases("endMark").map(phrasePattern).join("|")})\\.?$`, "iu");
const rows = /^(?:#{3,}|#\s#\s#(?:\s#)*|x{3,}|x-x-x|x\sx\sx|\*{3}\s?end\s?\*{3})$/iu;

const notes = new RegExp(
  `^(?:${phrases("editorNotes").map(phrasePattern).join("|")})\\s*(?<rest>[:：].*)?$`,
  "iu",
);
/** Headings that stand in stories, too: they are notes in a release only, or above contacts. */
const mayBeHeading = /^(?:for editors|editors['’]? notes|hinweise? für journalisten)$/iu;
const pressContact = new RegExp(
  `^(?:${phrases("pressContact").map(phrasePattern).join("|")})\\s*(?:[:：(–—].*)?$`,
  "iu",
);
const contact = new RegExp(`^(?:${phrases("contact").map(phrasePattern).join("|")})\\s*(?:[:：].*)?$`, "iu");
const about = /^(?:about|über|à propos|sobre|acerca de|informazioni su|over|om|o nas|о компании)\s\S/iu;
/** Lines at the top among which notes stand above the story. */
const mostNotes = 10;
/** The sender of a release, in capitals; `Source: …` in small letters is for readers. */
const source = /^SOURCE[:\s]\s?\p{Lu}.{0,80}$/u;
/** Lines that distributors add below a release, and nobody else. */
const distributor =
  /^(?:view (?:original|source) (?:content|version)\b.{0,80}https?:\/\/\S+|a (?:photo|video|pdf).{0,60}accompanying this (?:announcement|release).{0,200}|(?:cision|business ?wire|globe ?newswire|pr ?newswire|presseportal)\b.{0,60}|original-content von: .{0,80})$/iu;
/** Lines with the pictures of a release; in any other story the same words lead readers to a video. */
const releaseMedia =
  /^(?:logo|photo|video|multimedia|image)s?\s?(?:[(:–—-]|available\b|at\b).{0,80}https?:\/\/\S+$/iu;
/** Lines at the foot among which those of distributors stand. */
const footLines = 8;

/** Takes out the mark at which a story ends and what stands below it, notes to editors, and lines of distributors. */
export function omitFoot(file: WireFile): void {
  omitEndMarks(file);
  omitNotes(file);
  omitDistributors(file);
}

function omitDistributors(file: WireFile): void {
  const start = Math.max(1, file.lines.length - footLines);
  const foot = file.lines.slice(start).map(({ text }) => unframed(text));
  const isSource = (at: number) => source.test(foot[at] ?? "") && !foot.slice(at + 1).some(endsProse);
  const marked = foot.flatMap((text, at) => (isOfDistributor(text) || isSource(at) ? [at] : []));
  file.isRelease ||= marked.length > 0;
  const media = file.isRelease ? foot.flatMap((text, at) => (releaseMedia.test(text) ? [at] : [])) : [];
  const what = "the source or distributor of a release";
  omitEach(file, new Map([...marked, ...media].map((at) => [start + at, what])));
}

/** `SOURCE Acme` stands at the end; "SOURCE OF THE RIVER" above sentences is a heading. */
function endsProse(text: string): boolean {
  return /\p{Ll}[.!?]["”’]?$/u.test(text);
}

function isOfDistributor(text: string): boolean {
  return distributor.test(text) && !isSentence(text);
}

/** Whether a line is the heading of what a newsroom appends to a story. */
function isAppendix(text: string): boolean {
  const words = unframed(text);
  const patterns = [notes, pressContact, contact, about, source, distributor, releaseMedia];
  return patterns.some((pattern) => pattern.test(words));
}

/** Whether a line begins a contact block for the press. */
export function isPressContact(text: string): boolean {
  return pressContact.test(unframed(text));
}

/** Whether a line begins a contact block, which in a story that is no release may be for readers. */
export function isContact(text: string): boolean {
  return contact.test(unframed(text));
}

/** With several marks each ends a brief: only the marks are taken out, and what stands below the last one. */
function omitEndMarks(file: WireFile): void {
  const marks = file.lines.flatMap((_, at) => (at > 0 && isEndMark(file.lines, at) ? [at] : []));
  const last = marks.at(-1);
  if (last === undefined) return;
  file.isRelease ||= marks.some((at) => !rows.test(file.lines[at]?.text ?? ""));
  omitBelow(file, last);
  omitEach(file, new Map(marks.map((at) => [at, "the mark at the end of a story"])));
}

function isEndMark(lines: WireLine[], at: number): boolean {
  const text = lines[at]?.text.replace(/^[*_]{1,3}(?=[-–—#\p{L}])|(?<=[-–—#\p{L}])[*_]{1,3}$/gu, "") ?? "";
  if (decorated.test(text) || rows.test(text) || inCapitals.test(text)) return true;
  const below = lines[at + 1];
  // "Ends" may be a heading: it is a mark only where nothing follows, or what a newsroom appends.
  return plainEnd.test(text) && text !== "30" && (!below || isAppendix(below.text));
}

/**
 * Takes out what stands below an end mark. A row such as `###` may separate parts of a story: below it only what a
 * newsroom appends is taken out, and below every mark no more than the story is long.
 */
function omitBelow(file: WireFile, at: number): void {
  const below = file.lines.slice(at + 1);
  const first = below[0];
  if (!first) return;
  const isRow = rows.test(file.lines[at]?.text ?? "");
  const isShort = lengthOf(below) <= lengthOf(file.lines.slice(0, at));
  const isContact = below.some(({ text }) => hasContactData(text));
  const isKnown =
    isAppendix(first.text) ||
    (isContact && below.every(({ text }) => hasContactData(text) || !isSentence(text)));
  if (isKnown || (!isRow && isShort))
    omit(file, at + 1, file.lines.length, "what stands below the end of a story");
  else if (!isRow) {
    const message = "much text stands below the mark at the end of this story, so it is kept";
    file.warn(first.line, 1, message, "remove the mark, or what is for the newsroom only");
  }
}

function lengthOf(lines: WireLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.length, 0);
}

/** Notes to editors go on to the end of the file; above the story such a note is one paragraph. */
function omitNotes(file: WireFile): void {
  const { lines } = file;
  const firstSentence = lines.findIndex(({ text }) => isSentence(text) && !notes.test(unframed(text)));
  for (let at = 0; at < lines.length; at++) {
    if (!notes.test(unframed(lines[at]?.text ?? ""))) continue;
    // A line that ends in a colon announces a quotation of such notes.
    if (/[:：]$/u.test(lines[at - 1]?.text ?? "") || isOwnHeading(file, at)) continue;
    const isBelow = firstSentence >= 0 && firstSentence < at;
    // Above the story there are a few notes at most.
    if (!isBelow && at >= mostNotes) return;
    const end = isBelow ? lines.length : endOfNote(lines, at);
    if (end === lines.length && !isBelow) return;
    file.isRelease = true;
    omit(file, at, end, "a note to editors");
    if (isBelow) return;
    at--;
  }
}

/** Contacts below notes are no further down. */
const nearLines = 40;

function isOwnHeading({ lines, isRelease }: WireFile, at: number): boolean {
  const isDoubtful = !isRelease && mayBeHeading.test(unframed(lines[at]?.text ?? ""));
  return (
    isDoubtful && !lines.slice(at, at + nearLines).some(({ text }) => hasContactData(text) || isContact(text))
  );
}

/** A note above the story is its line, and those that go on with its sentence; below a heading, the paragraph. */
function endOfNote(lines: WireLine[], at: number): number {
  const isHeading =
    notes
      .exec(unframed(lines[at]?.text ?? ""))
      ?.groups?.rest?.replace(":", "")
      .trim() === "";
  const end = lines.findIndex(
    ({ gap }, index) => index > at && (gap > 0 || (!isHeading && endsSentence(lines[index - 1]?.text ?? ""))),
  );
  return end < 0 ? lines.length : end;
}
