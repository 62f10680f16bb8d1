import type { TextPosition, TextQuote } from "../../../article/text-runs.ts";

type Word = { word: string; start: number; end: number };
/** A text as its words, and where each stands. */
export type Words = Word[];

/** Words; in scripts that put no spaces between them, characters. */
const pattern =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]|[\p{L}\p{M}\p{N}]+/gu;

/** The words of a text: letter case, dashes and quotation marks do not count. */
export function wordsOf(text: string): Words {
  return [...text.matchAll(pattern)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
}

/** What is looked for: words, of which those from `first` to `last` were marked. */
type Wanted = { words: string[]; first: number; last: number; share: number };

/** Fewer words than these could be alike by chance. */
const fewest = 6;

/**
 * Where a quotation that was itself edited stands: with the words around it, or, where those were replaced, by
 * more of its own.
 * @param among which of the passages, those that are preferred first
 */
export function alike(quotation: TextQuote, runs: Words[], among: number[]): TextPosition | undefined {
  const exact = plainWords(quotation.exact);
  if (exact.length === 0) return undefined;
  // The outermost word may be cut in two.
  const before = plainWords(quotation.prefix).slice(1);
  const after = plainWords(quotation.suffix).slice(0, -1);
  const first = before.length;
  const last = first + exact.length - 1;
  return (
    lookFor({ words: [...before, ...exact, ...after], first, last, share: 0.6 }, runs, among) ??
    lookFor({ words: exact, first: 0, last: exact.length - 1, share: 0.75 }, runs, among)
  );
}

function plainWords(text: string): string[] {
  return wordsOf(text).map(({ word }) => word);
}

function lookFor(wanted: Wanted, runs: Words[], among: number[]): TextPosition | undefined {
  if (wanted.words.length < fewest) return undefined;
  let best = { shared: wanted.words.length * wanted.share, from: 0, run: -1 };
  for (const run of among) {
    const found = densest(wanted.words, runs[run] ?? []);
    const better = best.run < 0 ? found.shared >= best.shared : found.shared > best.shared;
    if (better) best = { ...found, run };
  }
  const words = runs[best.run];
  const place = words && marked(wanted, words, best.from);
  return place && { run: best.run, ...place };
}

/** The stretch of a text, as long as what is wanted, that shares most words with it. */
function densest(wanted: string[], words: Words): { shared: number; from: number } {
  const missing = new Map<string, number>();
  for (const word of wanted) missing.set(word, (missing.get(word) ?? 0) + 1);
  let shared = 0;
  let best = { shared: 0, from: 0 };
  const step = (word: string | undefined, by: 1 | -1) => {
    const count = word === undefined ? undefined : missing.get(word);
    if (word === undefined || count === undefined) return;
    missing.set(word, count - by);
    if (by > 0 ? count > 0 : count >= 0) shared += by;
  };
  for (let to = 0; to < words.length; to++) {
    step(words[to]?.word, 1);
    step(words[to - wanted.length]?.word, -1);
    if (shared > best.shared) best = { shared, from: Math.max(0, to + 1 - wanted.length) };
  }
  return best;
}

/** From the first to the last of the marked words, if half of them are still there. */
function marked(wanted: Wanted, words: Words, from: number): { start: number; end: number } | undefined {
  const exact = wanted.words.slice(wanted.first, wanted.last + 1);
  const first = nearest(words, exact[0], from + wanted.first, exact.length);
  const last = Math.max(first, nearest(words, exact.at(-1), from + wanted.last, exact.length));
  const left = new Set(words.slice(first, last + 1).map(({ word }) => word));
  const start = words[first]?.start;
  const end = words[last]?.end;
  if (start === undefined || end === undefined) return undefined;
  return 2 * exact.filter((word) => left.has(word)).length >= exact.length ? { start, end } : undefined;
}

/** The place of a word closest to where it is expected, or that place itself. */
function nearest(words: Words, word: string | undefined, expected: number, slack: number): number {
  for (let off = 0; off <= slack; off++) {
    if (words[expected - off]?.word === word) return expected - off;
    if (words[expected + off]?.word === word) return expected + off;
  }
  return Math.min(expected, words.length - 1);
}
