import type { When } from "./article.ts";
import { idOf } from "./id.ts";

/** The words of an item of an outlook without markup, and its date. */
export type ItemWords = { label?: string; text?: string; when?: When };

/** Whether two dates are the same, in whichever words they are written. */
export function isSameDate(one: When | undefined, other: When | undefined): boolean {
  return JSON.stringify(partsOf(one)) === JSON.stringify(partsOf(other));
}

const partsOf = (when?: When) => when && [when.date, when.until, when.time, when.zone];

/** Whether an item reads the same apart from its date. White space, letter case, quotes and dashes do not count. */
export function isSameWording(one: ItemWords, other: ItemWords): boolean {
  return idOf(wordsOf(one)) === idOf(wordsOf(other));
}

function wordsOf({ label = "", text = "", when }: ItemWords): string {
  const words = `${label} ${text}`;
  return when ? words.replace(when.text, "") : words;
}
