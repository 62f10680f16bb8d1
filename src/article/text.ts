import type { Text } from "./article.ts";

/** A text as a plain string, without marks and links. */
export function plain(text: Text): string {
  return typeof text === "string" ? text : text.map((span) => span.text).join("");
}

/** Scripts without spaces between words. Two characters count as one word. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu;

/** The number of words in a text of any script. */
export function countWords(text: string): number {
  const characters = text.match(unspaced)?.length ?? 0;
  const words = text.replace(unspaced, " ").split(/\s+/u);
  return words.filter((word) => /[\p{L}\p{N}]/u.test(word)).length + Math.ceil(characters / 2);
}

/** Reading time in minutes, at 230 words a minute: rounded up, at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.ceil(words / 230));
}
