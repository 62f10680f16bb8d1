import { type QueryClient, queryOptions } from "@tanstack/react-query";
import type { Article } from "../../../article/article.ts";
import { textRunsOf } from "../../../article/text-runs.ts";
import { articleQuery } from "../../edition/queries.ts";
import type { OwnSlug } from "../../lib/links.ts";
import type { Highlight } from "../../store/records.ts";
import { library } from "../../store/records-query.ts";

/**
 * In which block of its story each highlight stands now, in reading order, by the text that is at hand: for a
 * list of what was marked nobody is asked for stories. Nothing when there is no text; a highlight whose words are
 * gone is left out.
 */
export const placesQuery = (client: QueryClient, slug: string, highlights: Highlight[]) =>
  queryOptions({
    queryKey: ["places", slug, highlights.map(({ id }) => id).join(" ")],
    queryFn: async (): Promise<Map<string, string> | null> => {
      const article = await textAtHand(client, slug);
      if (!article) return null;
      const { finder } = await import("./text-quote.ts");
      const runs = textRunsOf(article);
      const find = finder(runs);
      const places = highlights.flatMap(({ id, ...words }) => {
        const place = find(words);
        return place ? [{ id, ...place }] : [];
      });
      places.sort((a, b) => a.run - b.run || a.start - b.start);
      return new Map(places.map(({ id, run }) => [id, runs[run]?.block ?? ""]));
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
