import { latestMoment } from "../language/moment.ts";
import { hasHeadingShape } from "../text/headings.ts";
import { afterLabel } from "./head.ts";
import { type MailHead, mailHeadAt } from "./mail-head.ts";
import { omitMailNote } from "./mail-note.ts";
import { decodeQuotedPrintable, decodeWords, isQuotedPrintable } from "./mime.ts";
import { omit, relist, type WireFile } from "./wire-file.ts";
import { unframed, type WireLine } from "./wire-line.ts";

/** Lines above a forwarded message, without their dashes. */
const markers = new Set(
  (
    "begin forwarded message|forwarded message|original message|weitergeleitete nachricht|" +
    "anfang der weitergeleiteten nachricht|ursprüngliche nachricht|message transféré|début du message transféré|" +
    "message d'origine|message d’origine|mensaje reenviado|mensaje original|messaggio inoltrato|messaggio originale|" +
    "mensagem encaminhada|mensagem original|doorgestuurd bericht|oorspronkelijk bericht|vidarebefordrat meddelande|" +
    "videresendt melding|пересылаемое сообщение|исходное сообщение"
  ).split("|"),
);
const replyLine =
  /^(?:on|am|le|el|il|em|op|den|på|w dniu|at)\s.{5,150}\s(?:wrote|schrieb|a écrit|escribió|ha scritto|escreveu|schreef|skrev|napisał|napisała|пишет|написал)\s?[:：]$/iu;
/** Lines below which no forwarded message is looked for. */
const longestNote = 40;
const mostForwards = 10;

/** Takes the heads of mails out of a text, and what was written around the story: reads its date and its subject. */
export function readMail(file: WireFile): void {
  if (!file.isText) return;
  unquote(file);
  let head = readHeadAt(file, 0);
  for (let count = 0; count < mostForwards; count++) {
    const at = forwardedAt(file.lines);
    if (at < 0 || !mailHeadAt(file.lines, at + 1, isFolded(file))) break;
    omit(file, 0, at + 1, "the note above a forwarded message");
    head = readHeadAt(file, 0) ?? head;
  }
  unquote(file);
  file.isMail = head !== undefined;
  decodeBody(file, head);
  omitReply(file);
  if (!head) return;
  const subject = withoutReplies(decodeWords(head.subject?.text ?? ""));
  if (!omitMailNote(file, subject) && head.subject) insertSubject(file, subject, head.subject.line);
}

/** Reads the head at a line and takes it out. Of several heads the date of the last one, the original message, counts. */
function readHeadAt(file: WireFile, at: number): MailHead | undefined {
  const head = mailHeadAt(file.lines, at, isFolded(file));
  if (!head) return undefined;
  omit(file, at, at + head.length, "the head of a mail");
  const date = head.date && dateOf(head.date.text, file.lang);
  if (date && file.dated?.source !== "wire head")
    file.dated = { date, source: "e-mail head", line: head.date?.line ?? 1 };
  return head;
}

function isFolded({ source, firstLine }: WireFile) {
  return ({ line }: WireLine) => /^[ \t]/u.test(source[line - firstLine] ?? "");
}

function dateOf(text: string, lang: string): string | undefined {
  const moment = latestMoment(text, [lang, "en", "de", "fr", "es", "it", "pt", "nl"]);
  return moment?.assumed ? moment.stamp.slice(0, 10) : moment?.stamp;
}

function forwardedAt(lines: WireLine[]): number {
  return lines.slice(0, longestNote).findIndex(({ text }) => isMarker(text));
}

function isMarker(text: string): boolean {
  const words = text
    .slice(0, 100)
    .split(/[\s>*:：-]+/u)
    .filter(Boolean)
    .join(" ")
    .toLowerCase();
  return markers.has(words) || words.startsWith("forwarded by ");
}

/** Removes the signs of quotation where every line has one. */
function unquote(file: WireFile): void {
  for (let level = 0; level < 5; level++) {
    const { lines } = file;
    if (lines.length < 2 || !lines.every(({ text }) => text.startsWith(">"))) return;
    file.source = file.source.map((line) => line.replace(/^\s*> ?/u, ""));
    relist(file);
  }
}

function decodeBody(file: WireFile, head: MailHead | undefined): void {
  if (!isQuotedPrintable(file.source)) return;
  file.source = decodeQuotedPrintable(file.source);
  relist(file);
  if (head) file.isMail = true;
}

/** A short note above a quoted message is taken out with its line "… wrote:"; below a story the quoted message is. */
function omitReply(file: WireFile): void {
  const { lines } = file;
  const at = lines.findIndex(({ text }) => replyLine.test(text));
  const below = lines[at + 1];
  if (at < 0 || !below?.text.startsWith(">")) return;
  const isNote = lines.slice(0, at).reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0) < 40;
  const end = lines.findIndex(({ text }, index) => index > at && !text.startsWith(">"));
  if (!isNote) omit(file, at, end < 0 ? lines.length : end, "a quoted message");
  else {
    omit(file, 0, at + 1, "the note above a quoted message");
    unquote(file);
  }
}

/** The subject stands for the headline, unless the message begins with one. */
function insertSubject(file: WireFile, subject: string, line: number): void {
  const [first, second] = file.lines;
  if (subject === "" || (first && hasOwnHeadline(first, second))) return;
  file.source[line - file.firstLine] = subject;
  relist(file);
}

const reply = /^(?:re|fwd?|aw|wg|tr|rv|antw|sv|vs|enc)\s?[:：]/iu;

function withoutReplies(subject: string): string {
  let rest = subject.trim();
  for (let match = reply.exec(rest); match; match = reply.exec(rest))
    rest = rest.slice(match[0].length).trim();
  return rest;
}

function hasOwnHeadline(first: WireLine, second: WireLine | undefined): boolean {
  const isShaped = hasHeadingShape(first.text, { characters: 120, words: 20, unspaced: 45 });
  return isShaped && (second?.gap ?? 0) > 0 && afterLabel(unframed(first.text)) !== "";
}
