import type { Page } from "../../edition/edition.ts";
import { sizes } from "../../edition/paths.ts";
import { LoadError } from "./load-error.ts";

/* Pages of a list are numbered from the oldest. An address without a number shows the newest page. */

/**
 * The page number that an address asks for.
 * @param param the number in the address; undefined when it has none
 * @param pages how many pages the list has
 * @throws LoadError when there is no such page
 */
export function parsePageNumber(param: string | undefined, pages: number): number {
  const page = param === undefined ? pages : Number(param);
  if (pages > 0 && !(Number.isInteger(page) && page >= 1 && page <= pages)) {
    throw new LoadError("missing", `there is no page ${param}`);
  }
  return page;
}

/** Whether the page before the newest is shown below it: the newest may hold very few stories. */
export function showsPreviousPage(param: string | undefined, newest: Page): boolean {
  return param === undefined && newest.page > 1 && newest.cards.length < sizes.page;
}
