import type { Article, OutlookItem } from "../../../../article/article.ts";
import { NewerStory, SettlementStory } from "./dated-story.tsx";
import { StoryThread, ThreadFold } from "./thread.tsx";
import "./related.css";

export type RelatedProps = {
  article: Article;
  /** The language of the edition, for dates. */
  lang: string;
  /** The date of the edition. */
  today: string;
  /** The margin of a wide screen, below the byline of a narrow one, the head of the panel, or an item in it. */
  place: "margin" | "byline" | "panel" | OutlookItem;
};

const views = { margin: StoryThread, byline: ThreadFold, panel: NewerStory };

/** What a place on the page of a story says about other stories. */
export function RelatedStories({ place, article, lang, today }: RelatedProps) {
  if (typeof place !== "string") return <SettlementStory item={place} today={today} />;
  const View = views[place];
  const { thread } = article;
  return thread ? <View thread={thread} article={article} lang={lang} today={today} /> : null;
}
