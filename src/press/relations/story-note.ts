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

const hour = 60 * 60 * 1000;

/**
 * Whether a story is newer than another in any time zone: a day without a time begins 14 hours before that of UTC in
 * the east, and ends 12 hours after it in the west.
 */
export function isNewer(
  { story: { published: a } }: StoryNote,
  { story: { published: b } }: StoryNote,
): boolean {
  const distance = Date.parse(a) - Date.parse(b);
  if (hasTime(a) === hasTime(b)) return distance > 0;
  return distance > (hasTime(a) ? 24 + 12 : 14) * hour;
}

const hasTime = (published: string) => published.includes("T");

/** Compares stories for sorting, oldest first: one that is newer than another comes after it. */
export function oldestFirst({ story: a }: StoryNote, { story: b }: StoryNote): number {
  return Date.parse(a.published) - Date.parse(b.published) || (a.slug < b.slug ? -1 : 1);
}
