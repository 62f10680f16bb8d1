import type { Position } from "../library/records.ts";
import { isUnfinished } from "../story/progress.ts";

/** The stories that were left in their middle, the latest first. */
export function unfinished(positions: Position[]): Position[] {
  return positions
    .filter(({ share }) => isUnfinished(share))
    .sort((one, other) => other.at.localeCompare(one.at));
}

/** Keeps whether there is one, for the script in the head of the page: it makes room before the first paint. */
export function expectContinue(is: boolean): void {
  try {
    if (is) localStorage.setItem("aheadline.continue", "1");
    else localStorage.removeItem("aheadline.continue");
  } catch {
    // A private window: the line takes its room when it comes.
  }
}
