import { datelineLength } from "../dateline.ts";
import { daysIn, namesMonthOrWeekday } from "../language/dates/dates.ts";
import { phrasePattern, phrases } from "../language/phrases.ts";
import { omit, rewrite, takeOut, type WireFile } from "./wire-file.ts";
import { unframed } from "./wire-line.ts";

/** Lines at the top among which labels, slug lines and dates of a release stand. */
const headLines = 10;

const names = phrases("releaseLabel").map(phrasePattern).join("|");
/** One or several labels, as in `PRESS RELEASE – FOR IMMEDIATE RELEASE`. */
const label = new RegExp(`^(?:${names})(?:[\\s,/|:–—-]+(?:${names}))*(?!\\p{L})`, "iu");
const number = /^(?:no|nr|n°|nº|№|#)?\.?\s*\p{Nd}{1,4}(?:\s?[/-]\s?\p{Nd}{1,4})?$/iu;
/** Slug lines of agencies: `BC-EU--Harbor Crane, 2nd Ld-Writethru`, `HARBOUR-CRANE/ (UPDATE 2)`, `slug: crane`. */
const slugLines = [
  /^\^?(?:(?:BC|AM|PM)-{1,2}|[A-Z]{2}-[A-Z]{2,4}--)\p{Lu}[^.!?]{0,80}<?$/u,
  /^\^?\p{Lu}[^.!?]{0,60},?\s(?:\p{Nd}(?:st|nd|rd|th)\s(?:Ld|Lead|Lede|Writethru|Add|Take)|Writethru)\b[^.!?]{0,30}<?$/u,
  /^[A-Z]{3,}(?:-[A-Z]{2,})*\/(?:[A-Z-]+)?(?:\s\([^()]{1,30}\))?$/u,
  /^(?:slug|slugline|catchline|word ?count|keyword|priority|urgency|version|basket|ressort)\s?[:：]\s?\S.{0,80}$/iu,
];
/** A line of nothing but a date, with a label that says so. */
const dateLabel =
  /^(?:date|dated|released?|issued|published|publication date|release date|datum|stand|date de publication|fecha|data|дата)\s?[:：]\s*/iu;

/** Distributors of releases, as a dateline names them. */
const distributor =
  /(?:\(|\/)\s?(?:PR ?Newswire|BUSINESS WIRE|GLOBE ?NEWSWIRE|ACCESS ?Newswire|ACCESSWIRE|CNW|Newsfile|EQS|ots|news aktuell|EIN ?Presswire|PRWEB|Cision)\b/iu;
/** A time of day, a zone, and the words around them. */
const timeWord =
  /^(?:\p{Nd}{1,2}|\p{Nd}{1,2}[:.]\p{Nd}{2}|[ap]\.?m\.?|uhr|h|at|um|à|gmt|utc|ces?t|bst|mes?z|[ecmp][sd]?t|eastern|central|mountain|pacific|standard|daylight|time|local|\.)$/iu;

/** Takes the labels of a release, slug lines and dates out of the first lines, and reads the date. */
export function readHead(file: WireFile): void {
  file.isRelease ||= file.lines.slice(0, headLines).some(({ text }) => distributor.test(text.slice(0, 200)));
  for (let at = 0, seen = 0; seen < headLines && at < file.lines.length; at++, seen++) {
    const text = unframed(file.lines[at]?.text ?? "");
    const rest = afterLabel(text);
    if (rest !== undefined) at -= readLabel(file, at, rest);
    else if (file.isText && seen < 6 && isSlugLine(file, at, text)) {
      omit(file, at, at + 1, "a slug line");
      at--;
    } else if (
      file.isText &&
      seen < 6 &&
      file.lines.length > at + 1 &&
      readDate(file, at, text.replace(dateLabel, ""))
    ) {
      takeOut(file, at, at + 1);
      at--;
    }
  }
}

/** A line in the shape of a slug line is a headline where prose without a dateline follows: "AM-PM radio", "Version: a history". */
function isSlugLine({ lines, lang }: WireFile, at: number, text: string): boolean {
  if (!slugLines.some((slug) => slug.test(text))) return false;
  if (/--|\b(?:Ld|Lead|Lede|Writethru|Add|Take)\b/u.test(text)) return true;
  const below = lines[at + 1]?.text ?? "";
  return !/[.!?。]["”’]?$/u.test(below) || datelineLength(below, lang) > 0;
}

/** What follows the labels that a line begins with, or undefined where it begins with none, or goes on as a headline. */
export function afterLabel(text: string): string | undefined {
  const match = label.exec(text);
  if (!match) return undefined;
  const rest = text.slice(match[0].length).trimStart();
  const mark = /^[:：]|^[–—|/,.-](?=\s|$)/u.exec(rest);
  return rest === "" ? "" : mark ? rest.slice(1).trimStart() : undefined;
}

/** @returns how many lines were taken out */
function readLabel(file: WireFile, at: number, rest: string): number {
  file.isRelease = true;
  if (rest === "" || number.test(rest) || readDate(file, at, rest)) {
    omit(file, at, at + 1, "the label of a press release");
    return 1;
  }
  rewrite(file, at, rest);
  return 0;
}

/** Reads the date of a text that is nothing else, or a date with a time of day. */
function readDate(file: WireFile, at: number, text: string): boolean {
  if (text.length > 60) return false;
  const [day] = [file.lang, "en"].flatMap((lang) => daysIn(text, lang));
  if (!day) return false;
  const others = `${text.slice(0, day.start)} ${text.slice(day.end)}`.split(/[\s,()–—|/-]+/u).filter(Boolean);
  const isAlone = others.every((word) => timeWord.test(word) || namesMonthOrWeekday(word, file.lang));
  const line = file.lines[at]?.line ?? 1;
  if (isAlone && file.dated?.source !== "wire head")
    file.dated = { date: day.date, source: "wire head", line };
  return isAlone;
}
