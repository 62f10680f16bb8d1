import { useQuery, useQueryClient } from "@tanstack/react-query";
import { use, useEffect } from "react";
import { LibraryContext } from "../../article/library-context.ts";
import { editionQuery, fetchEdition } from "../../edition/queries.ts";
import { useRecords } from "../../store/records-query.ts";

/**
 * Whether a story has changed since the reader read it, by its slug. The present words are known of the stories on the
 * front page, and of those that were opened since they changed.
 */
export function useIsChanged(): (slug: string) => boolean {
  const client = useQueryClient();
  const { data: edition } = useQuery(editionQuery);
  const positions = useRecords("positions");
  const { isChanged } = use(LibraryContext);
  // The prerendered page has embedded the edition without its front page.
  useEffect(() => void fetchEdition(client).catch(() => undefined), [client]);
  const { lead, cards = [] } = edition?.front ?? {};
  const known = [...positions.map(({ card }) => card), ...cards, ...(lead ? [lead] : [])];
  const present = new Map(known.map(({ slug, wording }) => [slug, wording]));
  return (slug) => {
    const wording = present.get(slug);
    return isChanged({ slug, ...(wording !== undefined && { wording }) });
  };
}
