import { datelineLength } from "../dateline.ts";
import { hasHeadingShape } from "../text/headings.ts";
import { afterLabel } from "./head.ts";
import { omit, type WireFile } from "./wire-file.ts";
import { hasContactData, unframed, type WireLine } from "./wire-line.ts";

/** Lines at the top of a message among which a release begins. */
const topLines = 12;
/** In words; a shorter one above a label without a headline below it, where a story may stand above. */
const longestNote = 60;
const longestDoubtfulNote = 25;
/** Lines below the label of a release among which its headline stands: dates and contacts may stand before it. */
const headLines = 6;
const headline = { characters: 120, words: 20, unspaced: 45 };

/**
 * Takes out what the sender of a mail wrote above a release: "Please find our release below." A release begins at its
 * label, at an embargo, or where the subject of the mail is repeated.
 * @returns whether a headline stands in the message, so that the subject is none
 */
export function omitMailNote(file: WireFile, subject: string): boolean {
  const label = indexOf(file, isLabel);
  const repeated = indexOf(file, (text) => isSame(text, subject));
  const isRepeatedFirst = repeated >= 0 && (label < 0 || repeated < label);
  const at = isRepeatedFirst ? repeated : label >= 0 ? label : indexBelowEmbargo(file);
  if (at < 0) return false;
  const hasHeadline = repeated >= 0 || hasHeadlineAt(file, at);
  if (!isNote(file.lines, at, hasHeadline ? longestNote : longestDoubtfulNote)) return false;
  if (at > 0 && (hasHeadline || at === label)) omit(file, 0, at, "the note above a release");
  return hasHeadline;
}

function indexOf({ lines }: WireFile, matches: (text: string) => boolean): number {
  return lines.slice(0, topLines).findIndex(({ text }) => matches(unframed(text)));
}

function isLabel(text: string): boolean {
  const rest = afterLabel(text);
  return rest === "" || (rest !== undefined && hasHeadingShape(rest, headline));
}

/** The first line below an embargo that is taken out already; a headline may stand above that. */
function indexBelowEmbargo({ lines, conditions }: WireFile): number {
  if (hasHeadingShape(lines[0]?.text ?? "", headline)) return -1;
  return lines.slice(0, topLines).findIndex(({ line }, index) => {
    const above = lines[index - 1]?.line ?? line;
    return conditions.some((condition) => condition.line > above && condition.line < line);
  });
}

/** What is above is short, shorter than what is below, and quotes nobody. */
function isNote(lines: WireLine[], at: number, longest: number): boolean {
  const note = lines.slice(0, at);
  const words = wordsIn(note);
  return (
    words <= longest && words < wordsIn(lines.slice(at)) && !note.some(({ text }) => /^["“„«]/u.test(text))
  );
}

function wordsIn(lines: WireLine[]): number {
  return lines.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
}

function hasHeadlineAt({ lines, lang }: WireFile, at: number): boolean {
  for (const { text } of lines.slice(at, at + headLines)) {
    const words = unframed(text);
    const rest = afterLabel(words);
    if (datelineLength(words, lang) > 0) return false;
    if (rest === "" || hasContactData(words) || /^[^:]{1,30}:/u.test(words)) continue;
    const title = rest ?? words;
    if (hasHeadingShape(title, headline) && title.split(" ").length > 1) return true;
  }
  return false;
}

function isSame(text: string, subject: string): boolean {
  const own = bare(text);
  return own !== "" && own === bare(subject);
}

/** The words alone, without a label before them. */
function bare(text: string): string {
  return (afterLabel(text) || text).toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");
}
