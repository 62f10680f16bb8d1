import { nameFor } from "../../edition/storage-names.ts";
import { isUnfinished } from "../lib/reading-progress.ts";
import type { Position } from "./records.ts";

/** The stories that were left in their middle, the latest first. */
export function unfinished(positions: Position[]): Position[] {
  return positions
    .filter(({ share }) => isUnfinished(share))
    .sort((one, other) => other.at.localeCompare(one.at));
}

/** The press puts the same name into that script. */
const key = nameFor(import.meta.env.BASE_URL, "aheadline.continue");

/** Keeps whether there is one, for the script in the head of the page: it makes room before the first paint. */
export function expectContinue(is: boolean): void {
  try {
    if (is) localStorage.setItem(key, "1");
    else localStorage.removeItem(key);
  } catch {
    // A private window: the line takes its room when it comes.
  }
}
