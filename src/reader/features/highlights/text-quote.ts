import type { TextPosition, TextQuote, TextRun } from "../../../article/text-runs.ts";
import type { TextRange } from "../../article/marks/dom-text.ts";
import { findFuzzyMatch, type Words, wordsOf } from "./fuzzy-match.ts";

/** Length of prefix and suffix, in characters. */
const contextLength = 32;
/** The number of matching characters, in the quoted words and around them, that rules out a coincidence. */
const minMatch = 16;

/** Quotes a range of a run, with the context that finds the range again in a changed text. */
export function createQuote({ block, text }: TextRun, start: number, end: number): TextQuote {
  return { block, exact: text.slice(start, end), ...contextOf(text, start, end) };
}

/** The quote that finds a range of the page again after the page or the story has changed. */
export function quoteOf({ run, start, end }: TextRange): TextQuote {
  return createQuote(run, start, end);
}

/** A quote with the run it was found in, and the range within that run. */
export type LocatedQuote<Quote, Run> = { quote: Quote; run: Run; start: number; end: number };

/**
 * Locates quotes in a story that may have been edited since they were made.
 * @returns `located` in reading order; `missing` are those whose words are no longer in the story
 */
export function locateQuotes<Quote extends TextQuote, Run extends TextRun>(quotes: Quote[], runs: Run[]) {
  const find = createFinder(runs);
  const found = quotes.map((quote) => ({ quote, position: find(quote) }));
  const located = found
    .flatMap(({ quote, position }) => (position ? [{ quote, ...position }] : []))
    .sort((a, b) => a.run - b.run || a.start - b.start)
    .flatMap(({ run: index, ...rest }): LocatedQuote<Quote, Run>[] => {
      const run = runs[index];
      return run ? [{ ...rest, run }] : [];
    });
  const missing = found.filter(({ position }) => !position).map(({ quote }) => quote);
  return { located, missing };
}

/**
 * Prepares a search for quotes. It tries the exact words in the block of the quote, then the exact words in
 * a similar context anywhere, then a fuzzy match. Time is linear in the length of the story.
 * @returns a function that returns the position of a quote, or undefined when its words are gone
 */
function createFinder(runs: TextRun[]): (quote: TextQuote) => TextPosition | undefined {
  const all = runs.map((_, index) => index);
  let words: Words[] | undefined;
  return (quote) => {
    const own = all.filter((index) => runs[index]?.block === quote.block);
    const inOwnBlock = bestOf(occurrences(quote, runs, own));
    if (inOwnBlock) return inOwnBlock.position;
    const elsewhere = bestOf(occurrences(quote, runs, all).filter(({ isReliable }) => isReliable));
    if (elsewhere) return elsewhere.position;
    words ??= runs.map(({ text }) => wordsOf(text));
    return findFuzzyMatch(quote, words, [...own, ...all]);
  };
}

type Occurrence = {
  position: TextPosition;
  /** Characters of the context that match. */
  score: number;
  isReliable: boolean;
};

/** Where the exact words of a quote occur in the runs with these indexes. */
function occurrences(quote: TextQuote, runs: TextRun[], candidates: number[]): Occurrence[] {
  const { exact } = quote;
  if (exact === "") return [];
  return candidates.flatMap((run) => {
    const text = runs[run]?.text ?? "";
    return startsOf(exact, text).map((start) => {
      const end = start + exact.length;
      const context = contextOf(text, start, end);
      const score = sharedEnd(context.prefix, quote.prefix) + sharedStart(context.suffix, quote.suffix);
      const isSame = context.prefix === quote.prefix && context.suffix === quote.suffix;
      return {
        position: { run, start, end },
        score,
        isReliable: isSame || exact.length + score >= minMatch,
      };
    });
  });
}

function contextOf(text: string, start: number, end: number): Pick<TextQuote, "prefix" | "suffix"> {
  return {
    prefix: text.slice(Math.max(0, start - contextLength), start),
    suffix: text.slice(end, end + contextLength),
  };
}

/** Occurrences of a long quote do not overlap: finding overlapping ones takes quadratic time. */
function startsOf(exact: string, text: string): number[] {
  const starts: number[] = [];
  const step = exact.length > 2 * contextLength ? exact.length : 1;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + step)) starts.push(at);
  return starts;
}

/** The occurrence with the highest score; the first one on a tie. */
function bestOf(candidates: Occurrence[]): Occurrence | undefined {
  let best: Occurrence | undefined;
  for (const candidate of candidates) if (!best || candidate.score > best.score) best = candidate;
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
