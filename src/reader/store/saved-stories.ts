import type { QueryClient } from "@tanstack/react-query";
import type { Article } from "../../article/article.ts";
import type { Card } from "../../edition/edition.ts";
import { articleQuery } from "../edition/queries.ts";
import { messages } from "../lib/messages.ts";
import { highlightsOf, removal } from "./highlights.ts";
import { keep } from "./mutate-with-undo.ts";
import type { Change, Saved } from "./records.ts";
import { change, recordsQuery } from "./records-query.ts";

/** Saves a story, or removes it: shown at once, and undone from what is told. */
export async function toggleSaved(client: QueryClient, card: Card): Promise<void> {
  const saved = await client.ensureQueryData(recordsQuery("saved")).catch(() => []);
  const { slug } = card;
  if (saved.some((one) => one.slug === slug)) return removeSaved(client, slug);
  await keep(client, addition(card), messages.savedToLibrary);
  const article = client.getQueryData(articleQuery(slug).queryKey);
  // By itself: a device that has no room for it keeps the story all the same. What is missing, `stock.ts` tells.
  if (article) await keepText(client, article).catch(() => undefined);
}

/** Undoing it takes its text along. */
function addition(card: Card): Change[] {
  const { slug } = card;
  return [
    { kind: "saved", put: { slug, card, savedAt: new Date().toISOString(), tags: [] } },
    { kind: "copies", remove: slug },
  ];
}

/** Keeps the text of a saved story, unless the reader thought better of it in the meantime. */
export async function keepText(client: QueryClient, article: Article): Promise<void> {
  const { slug } = article;
  if (!isSaved(client, slug)) return;
  await change(client, [{ kind: "copies", put: { slug, article, keptAt: new Date().toISOString() } }]);
}

export function isSaved(client: QueryClient, slug: string): boolean {
  return savedNow(client).some((one) => one.slug === slug);
}

/** As the page shows it, which may be ahead of what is written. */
export function savedNow(client: QueryClient): Saved[] {
  return client.getQueryData(recordsQuery("saved").queryKey) ?? [];
}

/** Removes a saved story, and all that the library has of its text. */
export async function removeSaved(client: QueryClient, slug: string): Promise<void> {
  const highlights = await highlightsOf(client, slug);
  const story: Change[] = [
    { kind: "saved", remove: slug },
    { kind: "copies", remove: slug },
  ];
  await keep(client, [...story, ...highlights.map(removal)], messages.removed(highlights));
}
