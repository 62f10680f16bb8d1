import { wordPattern } from "../../../article/text.ts";
import type { TextPosition, TextQuote } from "../../../article/text-runs.ts";

/** The words of a text, with the range of each. */
export type Words = { word: string; start: number; end: number }[];

/** Splits a text into lower-case words, without punctuation. */
export function wordsOf(text: string): Words {
  return [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/**
 * The words to search for. Those from index `first` to `last` are the quoted words, the others their context.
 */
type Pattern = {
  words: string[];
  first: number;
  last: number;
  /** The share of the words that a match must contain. */
  threshold: number;
};

/** A pattern of fewer words could match by coincidence. */
const minWords = 6;

/**
 * Finds a quote whose own words were edited: with its context, or, when the context was replaced, by a larger
 * share of the quoted words.
 * @param runs the words of each text run
 * @param candidates the indexes of the runs to search, preferred ones first
 */
export function findFuzzyMatch(
  quote: TextQuote,
  runs: Words[],
  candidates: number[],
): TextPosition | undefined {
  const exact = plainWords(quote.exact);
  if (exact.length === 0) return undefined;
  // The outermost words of the context may have been cut in two.
  const before = plainWords(quote.prefix).slice(1);
  const after = plainWords(quote.suffix).slice(0, -1);
  const first = before.length;
  const last = first + exact.length - 1;
  const withContext = { words: [...before, ...exact, ...after], first, last, threshold: 0.6 };
  const alone = { words: exact, first: 0, last: exact.length - 1, threshold: 0.75 };
  return search(withContext, runs, candidates) ?? search(alone, runs, candidates);
}

function plainWords(text: string): string[] {
  return wordsOf(text).map(({ word }) => word);
}

function search(pattern: Pattern, runs: Words[], candidates: number[]): TextPosition | undefined {
  if (pattern.words.length < minWords) return undefined;
  let best = { shared: pattern.words.length * pattern.threshold, from: 0, run: -1 };
  for (const run of candidates) {
    const match = bestWindow(pattern.words, runs[run] ?? []);
    const isBetter = best.run < 0 ? match.shared >= best.shared : match.shared > best.shared;
    if (isBetter) best = { ...match, run };
  }
  const words = runs[best.run];
  const range = words && quotedRange(pattern, words, best.from);
  return range && { run: best.run, ...range };
}

/**
 * Slides a window as long as the pattern over a text.
 * @returns how many words the best window shares with the pattern, and the index of its first word
 */
function bestWindow(pattern: string[], words: Words): { shared: number; from: number } {
  const missing = new Map<string, number>();
  for (const word of pattern) missing.set(word, (missing.get(word) ?? 0) + 1);
  let shared = 0;
  let best = { shared: 0, from: 0 };
  /** Adds a word to the window (1) or removes it (-1). */
  const update = (word: string | undefined, by: 1 | -1) => {
    const count = word === undefined ? undefined : missing.get(word);
    if (word === undefined || count === undefined) return;
    missing.set(word, count - by);
    if (by > 0 ? count > 0 : count >= 0) shared += by;
  };
  for (let to = 0; to < words.length; to++) {
    update(words[to]?.word, 1);
    update(words[to - pattern.length]?.word, -1);
    if (shared > best.shared) best = { shared, from: Math.max(0, to + 1 - pattern.length) };
  }
  return best;
}

/** The range from the first to the last quoted word in a window, if half of the quoted words are in it. */
function quotedRange(
  pattern: Pattern,
  words: Words,
  from: number,
): { start: number; end: number } | undefined {
  const exact = pattern.words.slice(pattern.first, pattern.last + 1);
  const first = nearestIndex(words, exact[0], from + pattern.first, exact.length);
  const last = Math.max(first, nearestIndex(words, exact.at(-1), from + pattern.last, exact.length));
  const present = new Set(words.slice(first, last + 1).map(({ word }) => word));
  const start = words[first]?.start;
  const end = words[last]?.end;
  if (start === undefined || end === undefined) return undefined;
  return 2 * exact.filter((word) => present.has(word)).length >= exact.length ? { start, end } : undefined;
}

/**
 * The index of a word, nearest to the expected one and at most `slack` away from it; else the expected index.
 */
function nearestIndex(words: Words, word: string | undefined, expected: number, slack: number): number {
  for (let distance = 0; distance <= slack; distance++) {
    if (words[expected - distance]?.word === word) return expected - distance;
    if (words[expected + distance]?.word === word) return expected + distance;
  }
  return Math.min(expected, words.length - 1);
}
