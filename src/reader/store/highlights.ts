import type { QueryClient } from "@tanstack/react-query";
import type { Change, Highlight } from "./records.ts";
import { recordsQuery } from "./records-query.ts";

/** The highlights of a story, notes and all; none where they cannot be read. */
export async function highlightsOf(client: QueryClient, slug: string): Promise<Highlight[]> {
  const highlights = await client.fetchQuery(recordsQuery("highlights")).catch(() => []);
  return highlights.filter((one) => one.slug === slug);
}

/** What removes a highlight. */
export function removal({ id }: Pick<Highlight, "id">): Change {
  return { kind: "highlights", remove: id };
}
