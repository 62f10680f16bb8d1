import { storageKeys } from "../../edition/prerendered-page.ts";
import { isUnfinished } from "../lib/reading-progress.ts";
import { deviceStorage, editionKey } from "../lib/storage.ts";
import type { Position } from "./records.ts";

/** The stories that were left in their middle, the latest first. */
export function unfinished(positions: Position[]): Position[] {
  return positions
    .filter(({ share }) => isUnfinished(share))
    .sort((one, other) => other.at.localeCompare(one.at));
}

/** The press puts the same key into the script in the head of each page. */
const key = editionKey(storageKeys.continue);

/**
 * Stores whether there is an unfinished story, for the script in the head of the page: it reserves the space of the
 * "Continue" line before the first paint, which avoids a layout shift.
 */
export function setHasUnfinished(hasUnfinished: boolean): void {
  if (hasUnfinished) deviceStorage.write(key, "1");
  else deviceStorage.remove(key);
}
