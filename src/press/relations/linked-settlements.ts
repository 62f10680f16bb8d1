import type { OutlookItem, Text, ThreadStory } from "../../article/article.ts";
import type { SettledItems, StoryNote } from "./story-note.ts";

/** The stories that authors link to from the items that they have settled, by the slugs of the stories of these. */
export function linkedSettlements(notes: StoryNote[]): Map<string, SettledItems> {
  const marked = notes.filter(({ items }) => items.some(({ status }) => status !== "open"));
  if (marked.length === 0) return new Map();
  const stories = new Map(notes.map(({ story }) => [story.slug, story]));
  const settled = marked.map(({ story, items }): [string, SettledItems] => {
    const linked = items.flatMap((item) => {
      const other = item.status === "open" ? undefined : linkedStory(item, stories);
      return other && other !== story ? [[item.id, { settlement: { story: other } }] as const] : [];
    });
    return [story.slug, new Map(linked)];
  });
  return new Map(settled.filter(([, items]) => items.size > 0));
}

/** The first story of the edition that the words of an item lead to. */
function linkedStory(
  { text, settlement }: OutlookItem,
  stories: Map<string, ThreadStory>,
): ThreadStory | undefined {
  const slugs = [settlement?.words ?? "", text].flatMap(slugsIn);
  return slugs.flatMap((slug) => stories.get(slug) ?? [])[0];
}

/** Links of stories are resolved before: those to other stories are paths below the base. */
function slugsIn(text: Text): string[] {
  if (typeof text === "string") return [];
  return text.flatMap(({ href = "" }) => {
    const slug = /^\/articles\/([^/]+)\//u.exec(href)?.[1];
    return slug === undefined ? [] : [decodeURIComponent(slug)];
  });
}
