import type { QueryClient } from "@tanstack/react-query";
import type { Change, Highlight } from "./records.ts";
import { recordsQuery } from "./records-query.ts";

/** The highlights in a story, with their notes; empty when the library cannot be read. */
export async function highlightsOf(client: QueryClient, slug: string): Promise<Highlight[]> {
  const highlights = await client.fetchQuery(recordsQuery("highlights")).catch(() => []);
  return highlights.filter((one) => one.slug === slug);
}

/** The change that removes a highlight. */
export function highlightRemoval({ id }: Pick<Highlight, "id">): Change {
  return { kind: "highlights", remove: id };
}
