import type { StoryHighlight } from "../../article/lazy-features.ts";

/** As many characters of what was marked as a name can hold. */
const longest = 80;

/** The marked words in quotation marks, cut when they are many. */
export function quoted({ exact }: StoryHighlight): string {
  const words = exact.replace(/\s+/gu, " ");
  return words.length > longest ? `“${words.slice(0, longest).trimEnd()}…”` : `“${words}”`;
}
