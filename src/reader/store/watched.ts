import type { Watched } from "./records.ts";

/** The watched items that have changed since the reader last saw them, the latest change first. */
export function changedItems(watched: Watched[]): Watched[] {
  return watched.filter(hasChanged).sort((one, other) => changeTime(other).localeCompare(changeTime(one)));
}

/** Whether an item has changed since the reader last saw it. */
export function hasChanged(watched: Watched): boolean {
  return changeTime(watched) > (watched.seenAt ?? "");
}

function changeTime({ changedAt = "" }: Watched): string {
  return changedAt;
}
