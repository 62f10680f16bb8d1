import { wordPattern } from "./text.ts";

/** How often each word of a text occurs, and how many words it has. */
type Bag = { counts: Map<string, number>; size: number };
type Pair = { before: number; after: number; likeness: number };

/** Texts at least this much alike are versions of one text. */
const threshold = 0.5;
/** A text that stands where the other stood needs to be less alike. */
const nearbyBonus = 0.2;
/** A word of more texts than this does not tell them apart; it also bounds the work on texts that are all alike. */
const maxTextsOfWord = 24;
const maxCandidates = 4;

/**
 * Pairs texts with their former versions by the words that they share, one to one, the most alike first. The time is
 * nearly linear in the length of the texts.
 * @param nearby for each text the indexes of the former ones that stood where it stands
 * @param preference how much likeness weighs in favour of a pair among those that are alike enough, 0 by default
 * @returns the indexes of the former texts by those of the texts
 */
export function pairAlike(
  before: string[],
  after: string[],
  nearby: number[][] = [],
  preference: (before: number, after: number) => number = () => 0,
): Map<number, number> {
  const [former, present] = [before.map(bagOf), after.map(bagOf)];
  const textsOfWord = indexWords(former);
  const pairs = present.flatMap((bag, index): Pair[] => {
    const near = new Set(nearby[index]);
    const candidates = new Set([...near, ...sharingMost(bag, textsOfWord)]);
    return [...candidates].map((candidate) => {
      const likeness = likenessOf(bag, former[candidate]) + (near.has(candidate) ? nearbyBonus : 0);
      return { before: candidate, after: index, likeness };
    });
  });
  const alike = pairs.filter(({ likeness }) => likeness >= threshold);
  return bestPairs(
    alike.map((pair) => ({ ...pair, likeness: pair.likeness + preference(pair.before, pair.after) })),
  );
}

function bagOf(text: string): Bag {
  const words = text.toLowerCase().match(wordPattern) ?? [];
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return { counts, size: words.length };
}

function indexWords(bags: Bag[]): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [number, { counts }] of bags.entries())
    for (const word of counts.keys()) addTo(index, word, number);
  return index;
}

/** Adds a value to those of a key. */
export function addTo<Key, Value>(lists: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** The former texts that share most words with a text, without words of many texts. */
function sharingMost({ counts }: Bag, textsOfWord: Map<string, number[]>): number[] {
  const shared = new Map<number, number>();
  for (const word of counts.keys()) {
    const numbers = textsOfWord.get(word) ?? [];
    if (numbers.length > maxTextsOfWord) continue;
    for (const number of numbers) shared.set(number, (shared.get(number) ?? 0) + 1);
  }
  const byShare = [...shared].sort(([, a], [, b]) => b - a);
  return byShare.slice(0, maxCandidates).map(([number]) => number);
}

/** The share of words that two texts have in common (Sørensen-Dice), from 0 to 1. */
function likenessOf(a: Bag, b: Bag | undefined): number {
  if (!b || a.size + b.size === 0) return 0;
  const [smaller, larger] = a.counts.size <= b.counts.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [word, count] of smaller.counts) shared += Math.min(count, larger.counts.get(word) ?? 0);
  return (2 * shared) / (a.size + b.size);
}

function bestPairs(pairs: Pair[]): Map<number, number> {
  const paired = new Map<number, number>();
  const taken = new Set<number>();
  for (const { before, after } of pairs.sort((a, b) => b.likeness - a.likeness)) {
    if (paired.has(after) || taken.has(before)) continue;
    paired.set(after, before);
    taken.add(before);
  }
  return paired;
}
