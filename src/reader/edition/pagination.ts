import type { Page as PageFile } from "../../edition/edition.ts";
import { sizes } from "../../edition/paths.ts";
import { LoadError } from "./load-error.ts";

/**
 * Which pages of a list an address shows. They are numbered from the oldest: without a number it is the
 * newest, and the one before it while the newest is not full.
 * @param asked what the address says
 * @param pages how many there are
 * @throws LoadError when there is no such page
 */
export function askedPage(asked: string | undefined, pages: number): number {
  const page = asked === undefined ? pages : Number(asked);
  if (pages > 0 && !(Number.isInteger(page) && page >= 1 && page <= pages)) {
    throw new LoadError("missing", `there is no page ${asked}`);
  }
  return page;
}

/** Whether the page before the newest is shown below it. */
export function wantsMore(asked: string | undefined, newest: PageFile): boolean {
  return asked === undefined && newest.page > 1 && newest.cards.length < sizes.page;
}
