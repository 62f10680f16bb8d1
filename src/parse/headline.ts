import { firstSentence } from "../article/sentences.ts";
import { datelineLength } from "./dateline.ts";
import { displayWidth } from "./text/lines.ts";

const clauseEnd = /[:;,](?=\s)|[：；，、،؛]|\s[–—-]\s|—/gu;
/** A mark that leads to a footnote. */
const noteMark = /\s?(?<!\[)\[(?:\p{Nd}{1,3}|\^[^\s\]]{1,100})\](?!\])/gu;
/** The space before an English word that begins a subordinate clause. */
const conjunction =
  /\s(?=(?:amid|as|while|after|because|although|despite|following|when|where|which|since|but)\s)/giu;
const fullStop = /[.。．।۔։:：]["”’»)\]」』]?$/u;

/** Makes a headline from the first sentence of a text. A long one is cut at the end of a clause or of a word. */
export function headlineFrom(text: string, lang: string): string {
  const sentence = withoutFullStop(firstSentence(withoutDateline(withoutNoteMarks(text), lang), lang));
  if (displayWidth(sentence) <= 60) return sentence;
  const cut =
    cutAt(sentence, clauseEnd, 30, 100) ??
    (lang.startsWith("en") ? cutAt(sentence, conjunction, 40, 120) : undefined);
  if (cut !== undefined) return cut;
  return displayWidth(sentence) <= 120 ? sentence : cutAtWord(sentence, 100);
}

/** Looks only at the beginning of a text, which can be much longer than its first sentence. */
function withoutNoteMarks(text: string): string {
  return text.slice(0, 5000).replace(noteMark, "");
}

function withoutDateline(text: string, lang: string): string {
  const length = datelineLength(text, lang);
  return /\p{L}/u.test(text.slice(length, length + 200)) ? text.slice(length) : text;
}

/** Cuts a sentence before the first match that leaves between `least` and `most` columns of text. */
function cutAt(sentence: string, where: RegExp, least: number, most: number): string | undefined {
  for (const { index } of sentence.slice(0, 400).matchAll(where)) {
    const before = sentence.slice(0, index).trimEnd();
    const width = displayWidth(before);
    if (width >= least && width <= most) return before;
  }
  return undefined;
}

function cutAtWord(sentence: string, most: number): string {
  const beginning = [...sentence.slice(0, most * 2)].slice(0, most).join("");
  const space = beginning.search(/\s\S*$/u);
  return (space > 0 ? beginning.slice(0, space) : beginning).replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/u, "");
}

function withoutFullStop(sentence: string): string {
  const end = fullStop.exec(sentence.slice(-3));
  if (!end || /\.\.\.?$/u.test(sentence)) return sentence;
  return sentence.slice(0, -end[0].length) + end[0].slice(1);
}
