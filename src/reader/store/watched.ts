import type { Watched } from "./records.ts";

/** The watched items that have changed since the reader last saw them, the latest change first. */
export function changedItems(watched: Watched[]): Watched[] {
  return watched.filter(hasChanged).sort((one, other) => changeTime(other).localeCompare(changeTime(one)));
}

/** Whether an item has changed since the reader last saw it. An item that was withdrawn stays in its record. */
export function hasChanged(watched: Watched): boolean {
  const { now, seenAt = "" } = watched;
  return now !== undefined && (now !== null || changeTime(watched) > seenAt);
}

function changeTime({ changedAt = "" }: Watched): string {
  return changedAt;
}
