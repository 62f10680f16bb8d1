import { type QueryClient, queryOptions } from "@tanstack/react-query";
import type { Article } from "../../article/article.ts";
import type { Highlight, OwnSlug } from "../library/records.ts";
import { library } from "./library.ts";
import { articleQuery } from "./queries.ts";

/**
 * In which block of its story each highlight stands now, by the text that is at hand: for a list of what was
 * marked nobody is asked for stories. Nothing when there is no text; a highlight whose words are gone is left out.
 */
export const placesQuery = (client: QueryClient, slug: string, highlights: Highlight[]) =>
  queryOptions({
    queryKey: ["places", slug, highlights.map(({ id }) => id).join(" ")],
    queryFn: async (): Promise<Map<string, string> | null> => {
      const article = await textAtHand(client, slug);
      if (!article) return null;
      const [{ finder }, { passagesOf }] = await Promise.all([
        import("../../article/anchor.ts"),
        import("../../article/passages.ts"),
      ]);
      const passages = passagesOf(article);
      const find = finder(passages);
      return new Map(
        highlights.flatMap((one) => {
          const block = passages[find(one)?.passage ?? -1]?.block;
          return block ? [[one.id, block] as const] : [];
        }),
      );
    },
  });

async function textAtHand(client: QueryClient, slug: string): Promise<Article | undefined> {
  const kept = await library();
  return (
    client.getQueryData(articleQuery(slug).queryKey) ??
    (await kept.get("copies", slug))?.article ??
    (await kept.get("own", slug as OwnSlug))?.article
  );
}
