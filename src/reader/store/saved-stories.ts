import type { QueryClient } from "@tanstack/react-query";
import type { Article } from "../../article/article.ts";
import type { Card } from "../../edition/edition.ts";
import type { Outcome } from "../lib/outcome.ts";
import { highlightRemoval, highlightsOf } from "./highlights.ts";
import { mutate } from "./mutate.ts";
import type { Change, Highlight, Saved } from "./records.ts";
import { recordsQuery, writeRecords } from "./records-query.ts";

/** Saves the card of a story, which lists show; `saveText` adds the text. */
export async function saveStory(client: QueryClient, card: Card): Promise<Outcome> {
  const { slug } = card;
  return mutate(client, [
    { kind: "saved", put: { slug, card, savedAt: new Date().toISOString(), tags: [] } },
    // Removes nothing yet. Its undo removes the text that `saveText` has added in the meantime.
    { kind: "copies", remove: slug },
  ]);
}

/**
 * Saves the text of a saved story, unless it has been removed in the meantime.
 * @throws LibraryError
 */
export async function saveText(client: QueryClient, article: Article): Promise<void> {
  const { slug } = article;
  if (!isSaved(client, slug)) return;
  await writeRecords(client, [{ kind: "copies", put: { slug, article, keptAt: new Date().toISOString() } }]);
}

/** Removes a saved story with its text and its highlights, which are returned as well. */
export async function removeSaved(
  client: QueryClient,
  slug: string,
): Promise<Outcome & { highlights: Highlight[] }> {
  const highlights = await highlightsOf(client, slug);
  const story: Change[] = [
    { kind: "saved", remove: slug },
    { kind: "copies", remove: slug },
  ];
  return { ...(await mutate(client, [...story, ...highlights.map(highlightRemoval)])), highlights };
}

export function isSaved(client: QueryClient, slug: string): boolean {
  return shownSaved(client).some((one) => one.slug === slug);
}

/** The saved stories that the page shows, which may be ahead of the database. */
export function shownSaved(client: QueryClient): Saved[] {
  return client.getQueryData(recordsQuery("saved").queryKey) ?? [];
}
