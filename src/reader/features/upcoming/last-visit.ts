import { useLayoutEffect, useState } from "react";
import { deviceStorage, editionKey } from "../../lib/storage.ts";

const key = editionKey("aheadline.upcoming");
/** In milliseconds: within it, opening the page again belongs to the same visit. */
const visitLength = 4 * 60 * 60 * 1000;

/** When the reader was last on the page, and the visit before that one; ISO 8601 in UTC. */
type Visits = { latest?: string; previous?: string };

/**
 * Records that the reader is on the upcoming page.
 * @returns when the visit before this one ended; undefined at the first
 */
export function recordVisit(now: Date): string | undefined {
  const { latest, previous } = (deviceStorage.readJson(key) ?? {}) as Visits;
  const isSame = latest !== undefined && now.getTime() - Date.parse(latest) < visitLength;
  const before = isSame ? previous : latest;
  deviceStorage.write(
    key,
    JSON.stringify({ latest: now.toISOString(), ...(before && { previous: before }) }),
  );
  return before;
}

/** When the visit before this one ended; undefined at the first, and in prerendered pages. */
export function useLastVisit(): string | undefined {
  const [lastVisit, setLastVisit] = useState<string>();
  // Before the browser paints, so that the text of the page does not change before the eyes of the reader.
  useLayoutEffect(() => setLastVisit(recordVisit(new Date())), []);
  return lastVisit;
}
