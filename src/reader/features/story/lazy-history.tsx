import type { ComponentType } from "react";
import type { Article } from "../../../article/article.ts";
import type { StoryHistoryProps } from "./history/story-history.tsx";

let View: ComponentType<StoryHistoryProps> | undefined;

/** Loads what shows the history of a story, where it has one: most have none. It is loaded before the page is rendered. */
export async function loadHistory({ corrections, revisions }: Article): Promise<void> {
  if (corrections ?? revisions) View = (await import("./history/story-history.tsx")).StoryHistory;
}

/** The corrections of a story, and what its newer versions changed. */
export function LazyHistory(props: StoryHistoryProps) {
  return View && <View {...props} />;
}
