import type { QueryClient } from "@tanstack/react-query";
import { messages } from "../lib/messages.ts";
import { highlightsOf, removal } from "./highlights.ts";
import { keep } from "./mutate-with-undo.ts";
import type { Change, OwnSlug } from "./records.ts";
import { recordsQuery } from "./records-query.ts";

/**
 * Deletes a text of the reader's own with all that would lead to it or tell of it: there is no other copy to go
 * back to. Undo brings everything back.
 */
export async function removeOwn(client: QueryClient, slug: OwnSlug): Promise<void> {
  const visits = await client.fetchQuery(recordsQuery("visits")).catch(() => []);
  const itsVisits = visits.filter((visit) => visit.slug === slug);
  const highlights = await highlightsOf(client, slug);
  const changes: Change[] = [
    { kind: "own", remove: slug },
    { kind: "positions", remove: slug },
    ...itsVisits.map(({ id }): Change => ({ kind: "visits", remove: id })),
    ...highlights.map(removal),
  ];
  await keep(client, changes, messages.ownRemoved);
}
