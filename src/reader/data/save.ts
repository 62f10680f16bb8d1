import type { QueryClient } from "@tanstack/react-query";
import type { Card } from "../../edition/edition.ts";
import type { Change } from "../library/records.ts";
import { words } from "../words.ts";
import { highlightsOf, removal } from "./highlights.ts";
import { keep } from "./keep.ts";
import { recordsQuery } from "./library.ts";
import { articleQuery } from "./queries.ts";

/** Saves a story, or removes it: shown at once, and undone from what is told. */
export async function toggleSaved(client: QueryClient, card: Card): Promise<void> {
  const saved = await client.ensureQueryData(recordsQuery("saved")).catch(() => []);
  const { slug } = card;
  if (saved.some((one) => one.slug === slug)) await removeSaved(client, slug);
  else await keep(client, addition(client, card), words.savedToLibrary);
}

/** With its text where that is at hand; else `stock.ts` fetches it, and undoing this takes that along. */
function addition(client: QueryClient, card: Card): Change[] {
  const { slug } = card;
  const now = new Date().toISOString();
  const article = client.getQueryData(articleQuery(slug).queryKey);
  return [
    { kind: "saved", put: { slug, card, savedAt: now, tags: [] } },
    article ? { kind: "copies", put: { slug, article, keptAt: now } } : { kind: "copies", remove: slug },
  ];
}

/** Removes a saved story, and all that the library has of its text. */
export async function removeSaved(client: QueryClient, slug: string): Promise<void> {
  const highlights = await highlightsOf(client, slug);
  const story: Change[] = [
    { kind: "saved", remove: slug },
    { kind: "copies", remove: slug },
  ];
  await keep(client, [...story, ...highlights.map(removal)], words.removed(highlights));
}
