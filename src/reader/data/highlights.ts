import type { QueryClient } from "@tanstack/react-query";
import type { Change, Highlight } from "../library/records.ts";
import { recordsQuery } from "./library.ts";

/** What takes the highlights of a story away with it, notes and all. */
export async function withoutHighlights(client: QueryClient, slug: string): Promise<Change[]> {
  const highlights = await client.fetchQuery(recordsQuery("highlights")).catch(() => []);
  return highlights.filter((one) => one.slug === slug).map(removal);
}

/** What removes a highlight. */
export function removal({ id }: Pick<Highlight, "id">): Change {
  return { kind: "highlights", remove: id };
}
