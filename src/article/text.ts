import type { Text } from "./article.ts";

/** A text as a plain string, without marks and links. */
export function plain(text: Text): string {
  return typeof text === "string" ? text : text.map((span) => span.text).join("");
}

/** Scripts without spaces between words, for a character class of a regular expression. */
export const unspacedScripts = String.raw`\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}`;

/** A word; in scripts without spaces between words, a character. */
export const wordPattern = new RegExp(String.raw`[${unspacedScripts}]|[\p{L}\p{M}\p{N}]+`, "gu");

const unspaced = new RegExp(`[${unspacedScripts}]`, "gu");

/** The number of words in a text. In scripts without spaces, two characters count as one word. */
export function countWords(text: string): number {
  const characters = text.match(unspaced)?.length ?? 0;
  const words = text.replace(unspaced, " ").split(/\s+/u);
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length + Math.ceil(characters / 2);
}

/** Reading time in minutes, at 230 words a minute: rounded up, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.ceil(words / 230));
}
