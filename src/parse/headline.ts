import { firstSentence } from "./language/sentences.ts";
import { cells } from "./text/lines.ts";

const boundary = /[:;,](?=\s)|[：；，、،؛]|\s[–—-]\s|—/gu;
const joint =
  /\s(?=(?:amid|as|while|after|because|although|despite|following|when|where|which|since|but)\s)/giu;
const finalStop = /[.。．।۔։:：]["”’»)\]」』]?$/u;

const capital = "[\\p{Lu}\\p{Lo}]";
const dash = "\\s*(?:\\s(?:-{1,2}|–)|—)\\s*";
/** `MOSCOW (Reuters) - `, `Paris, 3 March (AFP) – `, `BERLIN — `: where and by whom a report was written. */
const datelines = [
  new RegExp(
    `^${capital}[\\p{L}\\p{M}.'’/-]*(?:,?\\s(?:${capital}[\\p{L}\\p{M}.'’/-]*|\\p{Nd}{1,4}\\.?)){0,6}\\s?\\([^()\\n]{2,30}\\)${dash}`,
    "u",
  ),
  new RegExp(
    `^\\p{Lu}[\\p{Lu}\\p{M}.'’/-]+(?:\\s[\\p{Lu}\\p{M}.'’/-]+){0,3}(?:,\\s[\\p{L}\\p{N}. ]{3,20})?${dash}(?=["“„«(]?[^\\p{Ll}\\s])`,
    "u",
  ),
];

/** A headline made from a sentence: whole where it is short, else up to where it first may be cut. */
export function headlineFrom(text: string, lang: string): string {
  const sentence = withoutStop(firstSentence(withoutDateline(text), lang));
  if (cells(sentence) <= 60) return sentence;
  const cut =
    cutAt(sentence, boundary, 30, 100) ??
    (lang.startsWith("en") ? cutAt(sentence, joint, 40, 120) : undefined);
  if (cut !== undefined) return cut;
  return cells(sentence) <= 120 ? sentence : atWord(sentence, 100);
}

/** A dateline is no part of what a sentence says. */
function withoutDateline(text: string): string {
  const near = text.slice(0, 120);
  const length = Math.max(...datelines.map((dateline) => dateline.exec(near)?.[0].length ?? 0));
  return /\p{L}/u.test(text.slice(length, length + 200)) ? text.slice(length) : text;
}

function cutAt(sentence: string, where: RegExp, least: number, most: number): string | undefined {
  for (const { index } of sentence.slice(0, 400).matchAll(where)) {
    const before = sentence.slice(0, index).trimEnd();
    const width = cells(before);
    if (width >= least && width <= most) return before;
  }
  return undefined;
}

function atWord(sentence: string, most: number): string {
  const near = [...sentence.slice(0, most * 2)].slice(0, most).join("");
  const space = near.search(/\s\S*$/u);
  return (space > 0 ? near.slice(0, space) : near).replace(/[\s,;:–—-]+$/u, "");
}

function withoutStop(sentence: string): string {
  const end = finalStop.exec(sentence.slice(-3));
  if (!end || /\.\.\.?$/u.test(sentence)) return sentence;
  return sentence.slice(0, -end[0].length) + end[0].slice(1);
}
