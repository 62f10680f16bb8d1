import type { QueryClient } from "@tanstack/react-query";
import type { OwnSlug } from "../lib/links.ts";
import type { Outcome } from "../lib/outcome.ts";
import { highlightRemoval, highlightsOf } from "./highlights.ts";
import { mutate } from "./mutate.ts";
import type { Change } from "./records.ts";
import { recordsQuery } from "./records-query.ts";

/**
 * Deletes an own article, with its highlights, its reading position and its visits. There is no other copy of it:
 * undo restores all of them.
 */
export async function removeOwn(client: QueryClient, slug: OwnSlug): Promise<Outcome> {
  const visits = await client.fetchQuery(recordsQuery("visits")).catch(() => []);
  const itsVisits = visits.filter((visit) => visit.slug === slug);
  const highlights = await highlightsOf(client, slug);
  const changes: Change[] = [
    { kind: "own", remove: slug },
    { kind: "positions", remove: slug },
    ...itsVisits.map(({ id }): Change => ({ kind: "visits", remove: id })),
    ...highlights.map(highlightRemoval),
  ];
  return mutate(client, changes);
}
