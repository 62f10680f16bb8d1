import type { Article, ItemBefore, OutlookItem } from "../../article/article.ts";
import { uniqueIds } from "../../article/id.ts";
import { isSameDate, isSameWording } from "../../article/item-wording.ts";
import { outlookOf } from "../../article/outlook.ts";
import { mapNodes, type Node } from "../../article/traverse.ts";
import { describeItem, type FormerItem, matchItems, textOf } from "./match-items.ts";

/** The form of the ids that article/id.ts makes. Any other id of an earlier version could be that of something else. */
const idPattern = /^[a-z][a-z2-7]{5}(?:-\d+)*$/u;

/** A story whose items have the ids of earlier versions, and the former items that it does not have. */
export type Carried = { article: Article; gone: FormerItem[] };

/** The items of the outlook of a story, as those of later versions are compared with them. */
export function itemsOf(article: Article): FormerItem[] {
  return outlookItemsOf(article).map(describeItem);
}

function outlookItemsOf(article: Article): OutlookItem[] {
  return outlookOf(article)?.parts.flatMap((part) => (part.role === "group" ? part.items : [])) ?? [];
}

/**
 * Gives the items of an outlook the ids that they had in an earlier version, and says what they were before.
 * @param former the items of the earlier version, then those that were gone by then
 * @param changed when the newer version was published; undefined where it is known what the items were before
 */
export function carryItems(article: Article, former: FormerItem[], changed: string | undefined): Carried {
  const present = outlookItemsOf(article);
  const described = present.map(describeItem);
  const usable = distinct(former.filter(({ id }) => idPattern.test(id)));
  const matched = matchItems(described, usable);
  const carried = new Map<Node, OutlookItem>();
  for (const [index, item] of present.entries()) {
    const own = described[index];
    const match = own && matched.get(own);
    if (!own || !match) continue;
    const before = changed === undefined ? item.before : beforeOf(own, match, changed);
    const kept = before && item.status !== "open" ? beforeSettled(before, match) : before;
    carried.set(item, { ...item, id: match.id, ...(kept && { before: kept }) });
  }
  const found = new Set(matched.values());
  const result = carried.size > 0 ? withItems(article, present, carried) : article;
  const ids = new Set(outlookItemsOf(result).map(({ id }) => id));
  return { article: result, gone: usable.filter((item) => !found.has(item) && !ids.has(item.id)) };
}

/** The first item of each id. */
function distinct(items: FormerItem[]): FormerItem[] {
  return [...new Map(items.toReversed().map((item) => [item.id, item])).values()].reverse();
}

/** What an item was before it changed last. A date that is read from the same words in another way is no change. */
function beforeOf(item: FormerItem, former: FormerItem, changed: string): ItemBefore | undefined {
  if (item.wording === former.wording) return former.before;
  const isMoved = !isSameDate(item.when, former.when);
  const isReworded = !isSameWording(item, former);
  if (!isMoved && !isReworded) return former.before;
  return {
    changed,
    ...(isReworded && former.text !== undefined && { text: textOf(former) }),
    ...(isMoved && { when: former.when ?? null }),
  };
}

/** What a settled item was: its settlement says what became of its question, and only its former date is of use. */
function beforeSettled(before: ItemBefore, former: FormerItem): ItemBefore {
  const when = before.when ?? former.before?.when;
  return { changed: before.changed, ...(when && { when }) };
}

/** Puts items in the place of others. Whatever else has one of their ids gets another one. */
function withItems(article: Article, items: OutlookItem[], carried: Map<Node, OutlookItem>): Article {
  const unique = uniqueIds();
  for (const { id } of carried.values()) unique(id);
  const others = items.filter((item) => !carried.has(item));
  const replaced = new Map<Node, OutlookItem>([
    ...carried,
    ...others.map((item): [Node, OutlookItem] => [item, { ...item, id: unique(item.id) }]),
  ]);
  return mapNodes(article, <N extends Node>(node: N): N => {
    const item = replaced.get(node);
    if (item) return item as Node as N;
    return "id" in node ? { ...node, id: unique(node.id) } : node;
  });
}
