import type { QueryClient } from "@tanstack/react-query";
import type { Edition, OutlookPage, Page } from "../../edition/edition.ts";

/** Every file that names stories, by what names them. */
type Lists = Partial<Pick<Edition, "front"> & Pick<Page, "cards"> & Pick<OutlookPage, "prospects">>;
const lists = /^data\/(?:edition|pages|topics|outlook)\b/u;

/** Whether a story is known to be in the edition: by its front page, or by a list that was opened. */
export function isListed(client: QueryClient, slug: string): boolean {
  const found = client.getQueriesData<Lists>({
    predicate: ({ queryKey: [path] }) => lists.test(String(path)),
  });
  return found.some(([, list]) => slugsIn(list ?? {}).includes(slug));
}

function slugsIn({ front, cards = [], prospects = [] }: Lists): string[] {
  const stories = [front?.lead, ...(front?.cards ?? []), ...cards, ...prospects.map(({ story }) => story)];
  return stories.flatMap((story) => story?.slug ?? []);
}
