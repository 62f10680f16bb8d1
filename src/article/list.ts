import type { List } from "./article.ts";

/** Whether a list is shown as a ledger, in two columns: each of its items has a label. */
export function isLabelled({ items, ordered }: Pick<List, "items" | "ordered">): boolean {
  return items.length > 1 && !ordered && items.every(({ label }) => label);
}
