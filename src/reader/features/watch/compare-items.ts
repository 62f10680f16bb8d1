import type { Article } from "../../../article/article.ts";
import { outlookItems, outlookOf } from "../../../article/outlook.ts";
import { isSameState, stateOf } from "../../article/watch/item-state.ts";
import type { Watched } from "../../store/records.ts";
import { hasChanged } from "../../store/watched.ts";

/**
 * Compares watched items of a story with its newest version.
 * @param article null when the story is gone
 * @param at the time of the comparison, in ISO 8601
 * @returns new records of the items that have changed since the last comparison
 */
export function compareItems(watched: Watched[], article: Article | null, at: string): Watched[] {
  const outlook = article && outlookOf(article);
  const items = new Map((outlook ? outlookItems(outlook) : []).map((item) => [item.id, item]));
  return watched.flatMap((record) => {
    const item = items.get(record.item);
    const state = item ? stateOf(item) : null;
    const known = record.now === undefined ? record.seen : record.now;
    const isSame = known && state ? isSameState(known, state) : known === state;
    return isSame ? [] : [changedRecord(record, state, at)];
  });
}

/** A change that was taken back before the reader has seen it is none. */
function changedRecord(record: Watched, state: (Watched["now"] & {}) | null, at: string): Watched {
  const { now: _, changedAt, ...unchanged } = record;
  if (state && isSameState(state, record.seen) && hasChanged(record)) return unchanged;
  return { ...unchanged, now: state, changedAt: at };
}
