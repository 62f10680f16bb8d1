import type { ComponentType } from "react";
import type { Article } from "../../../article/article.ts";
import { outlookItems, outlookOf } from "../../../article/outlook.ts";
import type { RelatedProps } from "./related/related-stories.tsx";

let View: ComponentType<RelatedProps> | undefined;

/**
 * Loads the view of related stories for a story that has some; most have none. It is loaded before the page is rendered:
 * React would take a prerendered part away that it cannot render yet.
 * @returns its modules, below `features/`
 */
export async function loadRelated(article: Article): Promise<string[]> {
  const outlook = outlookOf(article);
  const isSettled = outlook && outlookItems(outlook).some(({ settlement }) => settlement?.story);
  if (!(article.thread || isSettled)) return [];
  View = (await import("./related/related-stories.tsx")).RelatedStories;
  return ["story/related/related-stories.tsx"];
}

/** What a place on the page of a story says about other stories. */
export function Related(props: RelatedProps) {
  return View ? <View {...props} /> : null;
}
