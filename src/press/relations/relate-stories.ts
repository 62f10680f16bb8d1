import type { Article, OutlookItem, Thread } from "../../article/article.ts";
import { mapNodes, type Node } from "../../article/traverse.ts";
import type { Problem } from "../../parse/problem.ts";
import type { Story, StoryFile } from "../compile/story.ts";
import { openFindRelated } from "./find-related.ts";
import { settlementsOf } from "./settlements.ts";
import { noteOf, type SettledItems, type StoryNote } from "./story-note.ts";
import { threadsOf } from "./threads.ts";

/** What other stories add to an article. */
export type Related = { thread?: Thread; settled?: SettledItems };

/**
 * Finds out what the stories of an edition have to do with one another.
 * @param unpublished files of stories that are not in the edition
 * @returns what other stories add to each of them, by its slug, and what is wrong with what they state
 */
export async function relateStories(
  notes: StoryNote[],
  unpublished: StoryFile[],
): Promise<{ related: Map<string, Related>; problems: Problem[] }> {
  const findRelated = await openFindRelated(notes, unpublished);
  const { threads, problems: ofThreads } = threadsOf(notes, findRelated);
  const { settled, problems: ofSettlements } = settlementsOf(notes, findRelated);
  const related = new Map<string, Related>([...threads].map(([slug, thread]) => [slug, { thread }]));
  for (const [slug, items] of settled) related.set(slug, { ...related.get(slug), settled: items });
  return { related, problems: [...ofThreads, ...ofSettlements] };
}

/** What is wrong with what stories state about one another. */
export async function relationProblems(stories: AsyncIterable<Story>): Promise<Problem[]> {
  const notes: StoryNote[] = [];
  const unpublished: StoryFile[] = [];
  for await (const { file, article, relations } of stories) {
    if (article) notes.push(noteOf(file, article, relations));
    else unpublished.push(file);
  }
  return (await relateStories(notes, unpublished)).problems;
}

/** An article with what other stories add to it. */
export function withRelated(article: Article, { thread, settled }: Related): Article {
  const woven = settled ? mapNodes(article, (node) => withSettlement(node, settled)) : article;
  return { ...woven, ...(thread && { thread }) };
}

function withSettlement<N extends Node>(node: N, settled: SettledItems): N {
  const item: { role?: string } & Partial<OutlookItem> = node;
  const found = item.status && item.id ? settled.get(item.id) : undefined;
  if (!found) return node;
  const { status = item.status, settlement } = found;
  return { ...node, status, settlement: { ...item.settlement, ...settlement } };
}
