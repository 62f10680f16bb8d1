import type { OutlookItem } from "../../../article/article.ts";
import { isSameDate, isSameWording } from "../../../article/item-wording.ts";
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
