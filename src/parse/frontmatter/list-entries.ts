import type { Position } from "../problem.ts";
import type { Warn } from "../raw-block.ts";
import {
  type Entry,
  itemsOf,
  type ListContext,
  type ListEntry,
  normalizeKey,
  type Source,
  textOf,
  type Value,
} from "./entry.ts";
import { nearestOf } from "./nearest-key.ts";

/** The context of the list under a key; `isReported` tells whether something in it was reported. */
export function readingOf(
  entry: Entry,
  source: Source,
  warn: Warn,
): ListContext & { isReported: () => boolean } {
  let reported = false;
  const positionOf = (words: string) => positionIn(source, entry, words);
  return {
    name: entry.key,
    positionOf,
    complain(words, message, remedy) {
      reported = true;
      const { line, column } = positionOf(words);
      warn(line, column, message, remedy);
    },
    isReported: () => reported,
  };
}

/** Where words stand, on the line of a key or below it; the key itself where they are written in another way. */
function positionIn({ text, linesAbove }: Source, { line, column }: Position, words: string): Position {
  const lines = text.split("\n");
  const first = line - linesAbove - 1;
  const below = lines.findIndex((one, index) => index >= first && one.includes(words));
  if (words === "" || below < 0) return { line, column };
  return { line: below + linesAbove + 1, column: (lines[below] ?? "").indexOf(words) + 1 };
}

/** Words by which an entry is found in the file: its first text, or its first key. */
export function wordsOf(entry: ListEntry): string {
  if (typeof entry === "string") return entry.trim().split("\n")[0] ?? "";
  const texts = [...entry.values()].flatMap(itemsOf).flatMap((one) => (typeof one === "string" ? [one] : []));
  return (
    texts
      .find((text) => textOf(text))
      ?.trim()
      .split("\n")[0] ??
    [...entry.keys()][0] ??
    ""
  );
}

/**
 * Reports the first key of an entry that is none of those that it may have.
 * @param guess finds the key that is meant by the value
 * @returns whether there is such a key
 */
export function reportUnknownKey(
  entry: Map<string, Value>,
  known: string[],
  { name, complain }: ListContext,
  consequence: string,
  guess: (value: string) => string | undefined = () => undefined,
): boolean {
  const [key, value] = [...entry].find(([one]) => !known.includes(normalizeKey(one))) ?? [];
  if (key === undefined) return false;
  const meant = nearestOf(key, known) ?? guess(textOf(value) ?? "");
  const remedy = meant ? `perhaps \`${meant}\` is meant` : `the known keys are ${known.join(", ")}`;
  complain(
    wordsOf(entry),
    `an entry of \`${name}\` has an unknown key \`${key}\``,
    `${consequence}; ${remedy}`,
  );
  return true;
}
