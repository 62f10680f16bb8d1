import type { OutlookItem, When } from "../../../article/article.ts";
import { idOf } from "../../../article/id.ts";
import type { ItemState } from "../../../article/outlook.ts";
import { plain } from "../../../article/text.ts";

/** What the library keeps of an item. */
export function stateOf({ label, text, when, status, settlement }: OutlookItem): ItemState {
  return {
    ...(label && { label }),
    text: plain(text),
    ...(when && { when }),
    status,
    ...(settlement && { settlement }),
  };
}

/** Whether a reader is told the same by two states of an item. */
export function isSameState(one: ItemState, other: ItemState): boolean {
  return one.status === other.status && isSameDate(one.when, other.when) && isSameWording(one, other);
}

/** Whether two dates are the same, in whichever words they are written. */
export function isSameDate(one: When | undefined, other: When | undefined): boolean {
  return JSON.stringify(partsOf(one)) === JSON.stringify(partsOf(other));
}

const partsOf = (when?: When) => when && [when.date, when.until, when.time, when.zone];

/** Whether an item reads the same apart from its date. White space, letter case, quotes and dashes do not count. */
export function isSameWording(one: ItemState, other: ItemState): boolean {
  return idOf(wordsOf(one)) === idOf(wordsOf(other));
}

function wordsOf({ label = "", text, when }: ItemState): string {
  const words = `${label} ${text}`;
  return when ? words.replace(when.text, "") : words;
}
