import type { Article, OutlookItem, Settlement, ThreadStory } from "../../article/article.ts";
import { outlookItems, outlookOf } from "../../article/outlook.ts";
import type { SettledStatus } from "../../parse/language/statuses.ts";
import type { Relations } from "../../parse/relations.ts";
import type { StoryFile } from "../compile/story.ts";

/** What is kept of a story of the edition, to find out what it has to do with the others. */
export type StoryNote = {
  file: StoryFile;
  /** As others refer to it. */
  story: ThreadStory;
  /** The items of its outlook. */
  items: OutlookItem[];
  relations: Relations;
};

/** What other stories say about the items of a story, by the ids of these. */
export type SettledItems = Map<string, { status?: SettledStatus; settlement: Settlement }>;

/** The note of a story. */
export function noteOf(file: StoryFile, article: Article, relations: Relations = {}): StoryNote {
  const { slug, headline, lang, dir, published } = article;
  const outlook = outlookOf(article);
  return {
    file,
    story: { slug, headline, lang, ...(dir && { dir }), published },
    items: outlook ? outlookItems(outlook) : [],
    relations,
  };
}

/** Whether a story is newer than another; on one day neither is, unless both state the time. */
export function isNewer({ story: one }: StoryNote, { story: other }: StoryNote): boolean {
  const [a, b] = [one.published, other.published];
  const haveTimes = a.includes("T") && b.includes("T");
  return haveTimes ? Date.parse(a) > Date.parse(b) : a.slice(0, 10) > b.slice(0, 10);
}

/** Compares stories for sorting, oldest first. */
export function oldestFirst({ story: a }: StoryNote, { story: b }: StoryNote): number {
  return Date.parse(a.published) - Date.parse(b.published) || (a.slug < b.slug ? -1 : 1);
}
