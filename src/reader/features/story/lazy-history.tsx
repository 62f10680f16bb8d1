import { type ComponentType, lazy, useState } from "react";
import type { Article } from "../../../article/article.ts";
import { LazyPart } from "../../ui/lazy-part.tsx";
import type { StoryHistoryProps } from "./history/story-history.tsx";

/** Set before a page is rendered by the press or shown after navigation, neither of which waits for a `lazy` component. */
let Loaded: ComponentType<StoryHistoryProps> | undefined;
/** While a prerendered page waits for the code, its HTML stays as it is. */
const Lazy = lazy(async () => ({ default: await load() }));

async function load(): Promise<ComponentType<StoryHistoryProps>> {
  Loaded ??= (await import("./history/story-history.tsx")).StoryHistory;
  return Loaded;
}

/** Loads the code that shows the history of a story, where it has one: most have none. */
export async function loadHistory(article: Article): Promise<void> {
  if (hasHistory(article)) await load();
}

/** The corrections of a story, and what its newer versions changed. */
export function LazyHistory(props: StoryHistoryProps) {
  // The first choice is kept: another component would close what the reader has opened.
  const [{ History }] = useState(() => ({ History: Loaded ?? Lazy }));
  if (!hasHistory(props.article)) return null;
  return (
    <LazyPart>
      <History {...props} />
    </LazyPart>
  );
}

function hasHistory({ corrections, revisions }: Article): boolean {
  return (corrections ?? revisions) !== undefined;
}
