import { addTo } from "../../article/likeness.ts";
import type { Followed } from "./followed-stories.ts";
import { oldestFirst, type StoryNote } from "./story-note.ts";

/** The stories of a thread, oldest first. One that follows others waits for them, whatever the dates say. */
export function inOrder(group: StoryNote[], followed: Followed): StoryNote[] {
  const placed = new Set<StoryNote>();
  const waiting = new Map<StoryNote, StoryNote[]>();
  for (const note of group.toSorted(oldestFirst)) {
    const left = [note];
    for (let next = left.pop(); next; next = left.pop()) {
      const missing = followed.get(next)?.find((other) => !placed.has(other));
      if (missing) addTo(waiting, missing, next);
      else {
        placed.add(next);
        for (const released of waiting.get(next)?.reverse() ?? []) left.push(released);
      }
    }
  }
  return [...placed];
}
