import type { ItemBefore, OutlookItem, When } from "../../article/article.ts";
import { idOf } from "../../article/id.ts";
import { isSameDate } from "../../article/item-wording.ts";
import { addTo, pairAlike } from "../../article/likeness.ts";
import { plain } from "../../article/text.ts";
import { wordingParts } from "../../article/wording.ts";

/** An item of the outlook of an earlier version. */
export type FormerItem = {
  id: string;
  /** A hash of the words of label and text. */
  wording: string;
  label?: string;
  /** Absent where the story hides its history. */
  text?: string;
  when?: When;
  before?: ItemBefore;
};

/** An item as it is compared with those of other versions. */
export function describeItem({ id, label, text, when, before }: OutlookItem): FormerItem {
  const words = plain(text);
  return {
    id,
    wording: idOf(keyOf(textOf({ label, text: words }))),
    ...(label !== undefined && { label }),
    text: words,
    ...(when && { when }),
    ...(before && { before }),
  };
}

/** The text of an item with its label. */
export function textOf({ label, text = "" }: { label?: string | undefined; text?: string }): string {
  return label ? `${label}: ${text}` : text;
}

const keyOf = (text: string) => wordingParts(text).join(".");

/** Pairs items with former ones, by their indexes. */
type Match = (items: FormerItem[], former: FormerItem[]) => Map<number, number>;

/** The likeliest match first. A label often holds the date, which changes more often than what the item is about. */
const matches: Match[] = [
  (items, former) => pairEqual(items, former, ({ wording }) => wording),
  (items, former) => pairEqual(items, former, ({ text = "" }) => keyOf(text)),
  (items, former) =>
    pairAlike(former.map(textOf), items.map(textOf), [], (formerIndex, index) =>
      preference(items[index], former[formerIndex], index === formerIndex),
    ),
];

/**
 * What decides between items that are nearly as much alike as a former one, such as the halves of one that was split:
 * the same date, then the same label, then the same place.
 */
function preference(
  item: FormerItem | undefined,
  former: FormerItem | undefined,
  isSamePlace: boolean,
): number {
  const isDateSame = item?.when !== undefined && isSameDate(item.when, former?.when);
  const isLabelSame = item?.label !== undefined && item.label === former?.label;
  return (isDateSame ? 0.2 : 0) + (isLabelSame ? 0.1 : 0) + (isSamePlace ? 0.05 : 0);
}

/**
 * Finds out which item was which in an earlier version, one to one: by the same words, by the same words without the
 * label, then by likeness.
 */
export function matchItems(items: FormerItem[], former: FormerItem[]): Map<FormerItem, FormerItem> {
  const found = new Map<FormerItem, FormerItem>();
  for (const match of matches) {
    const taken = new Set(found.values());
    const [rest, restOfFormer] = [
      items.filter((item) => !found.has(item)),
      former.filter((item) => !taken.has(item)),
    ];
    for (const [index, formerIndex] of match(rest, restOfFormer)) {
      const [item, formerItem] = [rest[index], restOfFormer[formerIndex]];
      if (item && formerItem) found.set(item, formerItem);
    }
  }
  return found;
}

function pairEqual(
  items: FormerItem[],
  former: FormerItem[],
  keyOf: (item: FormerItem) => string,
): Map<number, number> {
  const unused = new Map<string, number[]>();
  for (const [index, item] of former.entries()) addTo(unused, keyOf(item), index);
  return new Map(
    items.flatMap((item, index): [number, number][] => {
      const key = keyOf(item);
      const match = key === "" ? undefined : unused.get(key)?.shift();
      return match === undefined ? [] : [[index, match]];
    }),
  );
}
