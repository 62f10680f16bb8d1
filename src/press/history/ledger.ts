import * as v from "valibot";
import { version } from "../../article/article.ts";
import { knownVersion, when } from "../../article/schema.ts";
import type { FormerItem } from "./match-items.ts";

/**
 * `data/ledger/<slug>.json`: the items that the outlook of a story once had, newest first, so that one that comes again
 * gets its id back. Only the press reads it. Where the story hides its history, items have no text, and are found by
 * the hash of their words alone.
 */
export type Ledger = { version: string; items: Omit<FormerItem, "before">[] };

export const ledgerSchema: v.GenericSchema<unknown, Ledger> = v.object({
  version: knownVersion,
  items: v.array(
    v.object({
      id: v.string(),
      wording: v.string(),
      label: v.exactOptional(v.string()),
      text: v.exactOptional(v.string()),
      when: v.exactOptional(when),
    }),
  ),
});

/** How many items a ledger keeps. */
const maxItems = 100;

/**
 * The ledger of a story, if it has items that are gone.
 * @param gone newest first
 * @param hidesHistory whether the texts of the items are left out
 */
export function ledgerOf(gone: FormerItem[], hidesHistory: boolean): Ledger | undefined {
  if (gone.length === 0) return undefined;
  const items = gone
    .slice(0, maxItems)
    .map(({ before: _, ...item }) => (hidesHistory ? { id: item.id, wording: item.wording } : item));
  return { version, items };
}
