import type { QueryClient } from "@tanstack/react-query";
import type { Change, Highlight } from "./records.ts";
import { recordsQuery } from "./records-query.ts";

/** The highlights in a story, with their notes; empty when the library cannot be read. */
export async function highlightsOf(client: QueryClient, slug: string): Promise<Highlight[]> {
  const highlights = await client.fetchQuery(recordsQuery("highlights")).catch(() => []);
  return highlights.filter((one) => one.slug === slug);
}

/** The highlights of each story. Stories come in the order of their first highlight. */
export function groupByStory(highlights: Highlight[]): [slug: string, highlights: Highlight[]][] {
  const stories = new Map<string, Highlight[]>();
  for (const highlight of highlights)
    stories.set(highlight.slug, [...(stories.get(highlight.slug) ?? []), highlight]);
  return [...stories];
}

/** The change that removes a highlight. */
export function highlightRemoval({ id }: Pick<Highlight, "id">): Change {
  return { kind: "highlights", remove: id };
}
