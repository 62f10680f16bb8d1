import type { TextPosition, TextQuote, TextRun } from "../../../article/text-runs.ts";
import { alike, type Words, wordsOf } from "./fuzzy-match.ts";

/** How many characters are kept on each side. */
const around = 32;
/** So many characters that agree, words and sides together, are no accident. */
const enough = 16;

/** The words of a passage from one character to another, in the form in which they are found again. */
export function quote({ block, text }: TextRun, start: number, end: number): TextQuote {
  return {
    block,
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - around), start),
    suffix: text.slice(end, end + around),
  };
}

/**
 * Finds quotations in a story that may have been edited since: in their own block, else wherever the same words
 * stand between the same words, else where the words are most alike. Time is linear in the story.
 * @returns nothing for words that are there no more
 */
export function finder(runs: TextRun[]): (quotation: TextQuote) => TextPosition | undefined {
  const all = runs.map((_, index) => index);
  let words: Words[] | undefined;
  return (quotation) => {
    const own = all.filter((index) => runs[index]?.block === quotation.block);
    const sure = bestOf(occurrences(quotation, runs, own));
    if (sure) return sure.place;
    const likely = bestOf(occurrences(quotation, runs, all).filter(({ certain }) => certain));
    if (likely) return likely.place;
    words ??= runs.map(({ text }) => wordsOf(text));
    return alike(quotation, words, [...own, ...all]);
  };
}

type Occurrence = { place: TextPosition; agreement: number; certain: boolean };

/** Where exactly these words stand in some of the passages. */
function occurrences(quotation: TextQuote, runs: TextRun[], among: number[]): Occurrence[] {
  const { exact, prefix, suffix } = quotation;
  if (exact === "") return [];
  return among.flatMap((run) => {
    const text = runs[run]?.text ?? "";
    return startsOf(exact, text).map((start) => {
      const end = start + exact.length;
      const before = text.slice(Math.max(0, start - around), start);
      const after = text.slice(end, end + around);
      const agreement = sharedEnd(before, prefix) + sharedStart(after, suffix);
      const whole = before === prefix && after === suffix;
      return {
        place: { run, start, end },
        agreement,
        certain: whole || exact.length + agreement >= enough,
      };
    });
  });
}

/** Long words are looked for side by side only: overlapping, they would take time without end. */
function startsOf(exact: string, text: string): number[] {
  const starts: number[] = [];
  const step = exact.length > 2 * around ? exact.length : 1;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + step)) starts.push(at);
  return starts;
}

/** The one whose sides agree most, the first of several. */
function bestOf(found: Occurrence[]): Occurrence | undefined {
  let best: Occurrence | undefined;
  for (const one of found) if (!best || one.agreement > best.agreement) best = one;
  return best;
}

function sharedStart(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a[count] === b[count]) count++;
  return count;
}

function sharedEnd(a: string, b: string): number {
  let count = 0;
  while (count < a.length && a.at(-1 - count) === b.at(-1 - count)) count++;
  return count;
}
