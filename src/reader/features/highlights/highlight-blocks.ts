import { type QueryClient, queryOptions } from "@tanstack/react-query";
import type { Article } from "../../../article/article.ts";
import { textRunsOf } from "../../../article/text-runs.ts";
import { articleQuery } from "../../edition/queries.ts";
import type { OwnSlug } from "../../lib/links.ts";
import type { Highlight } from "../../store/records.ts";
import { loadLibrary } from "../../store/records-query.ts";
import { locateQuotes } from "./text-quote.ts";

/**
 * The ids of the blocks in which the highlights of a story stand now, by the id of the highlight and in
 * reading order. Highlights whose words are gone are left out. The result is null when the story is not on
 * the device: the list of highlights loads no story for it.
 */
export const highlightBlocksQuery = (client: QueryClient, slug: string, highlights: Highlight[]) =>
  queryOptions({
    queryKey: ["highlight-blocks", slug, highlights.map(({ id }) => id).join(" ")],
    queryFn: async (): Promise<Map<string, string> | null> => {
      const article = await articleOnDevice(client, slug);
      if (!article) return null;
      const { located } = locateQuotes(highlights, textRunsOf(article));
      return new Map(located.map(({ quote, run }) => [quote.id, run.block]));
    },
  });

async function articleOnDevice(client: QueryClient, slug: string): Promise<Article | undefined> {
  const opened = await loadLibrary();
  return (
    client.getQueryData(articleQuery(slug).queryKey) ??
    (await opened.get("copies", slug))?.article ??
    (await opened.get("own", slug as OwnSlug))?.article
  );
}
