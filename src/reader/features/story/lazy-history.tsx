import type { ComponentType } from "react";
import type { Article } from "../../../article/article.ts";
import type { StoryHistoryProps } from "./history/story-history.tsx";

let View: ComponentType<StoryHistoryProps> | undefined;

/**
 * Loads what shows the history of a story, where it has one: most have none. It is loaded before the page is rendered.
 * @returns its modules, below `features/`
 */
export async function loadHistory({ corrections, revisions }: Article): Promise<string[]> {
  if (!(corrections ?? revisions)) return [];
  View = (await import("./history/story-history.tsx")).StoryHistory;
  return ["story/history/story-history.tsx"];
}

/** The corrections of a story, and what its newer versions changed. */
export function LazyHistory(props: StoryHistoryProps) {
  return View && <View {...props} />;
}
