import { type QueryClient, queryOptions } from "@tanstack/react-query";
import type { Edition } from "../../edition/edition.ts";
import { paths } from "../../edition/paths.ts";
import { isOwn, type OwnSlug } from "../lib/links.ts";
import { loadLibrary } from "../store/records-query.ts";
import { LoadError } from "./load-error.ts";
import { fetchFile, type LoadFile } from "./load-file.ts";
import type { DataFiles } from "./validate.ts";

/* Each query is defined once: loaders await it, views read it, and prefetching fills the cache for it. */

declare module "@tanstack/react-query" {
  interface Register {
    /** See `createQueryClient`. */
    queryMeta: { loadFile?: LoadFile; build?: string };
  }
}

/**
 * Defines a query for a data file; those that only one feature needs are defined there. Its key is the path alone.
 * @param isRequested whether the content is what was asked for
 * @param fallback a copy on the device, for when the file cannot be fetched
 */
export function fileQuery<Kind extends keyof DataFiles>(
  kind: Kind,
  path: string,
  isRequested: (file: DataFiles[Kind]) => boolean,
  fallback?: () => Promise<DataFiles[Kind] | undefined>,
) {
  return queryOptions({
    queryKey: [path],
    queryFn: async ({ signal, meta }) => {
      try {
        const loading = (meta?.loadFile ?? fetchFile)(path, signal, meta?.build);
        // The schemas are lazy-loaded with the first file: a prerendered page has its data embedded.
        const [{ checkBuild, validate }, content] = await Promise.all([import("./validate.ts"), loading]);
        // An article, which has no build, may be newer than the page. Lists of two editions are never mixed.
        if (meta?.build && kind !== "article") checkBuild(content, path, meta.build);
        return validate(kind, content, path, isRequested);
      } catch (error) {
        const copy = error instanceof LoadError && error.kind === "failed" && (await fallback?.());
        if (copy) return copy;
        throw error;
      }
    },
  });
}

/** The edition: its name, its topics, its front page. A prerendered page may have embedded a subset. */
export const editionQuery = fileQuery("edition", paths.edition(), () => true);

/** Fetches the complete edition. Falls back to the cached subset, unless the site has a newer edition. */
export async function fetchEdition(client: QueryClient): Promise<Edition> {
  return client.fetchQuery(editionQuery).catch((error: unknown) => {
    const subset = client.getQueryData(editionQuery.queryKey);
    if (subset && !(error instanceof LoadError && error.kind === "other-build")) return subset;
    throw error;
  });
}

/** The text of a story, with the saved copy as fallback, or of an own article. */
export const articleQuery = (slug: string) =>
  isOwn(slug)
    ? ownQuery(slug)
    : fileQuery(
        "article",
        paths.article(slug),
        (article) => article.slug === slug,
        async () => (await (await loadLibrary()).get("copies", slug))?.article,
      );

/** Its key begins with the key of the query for all own articles, so that a change invalidates both. */
const ownQuery = (slug: OwnSlug) =>
  queryOptions({
    queryKey: ["library", "own", slug],
    queryFn: async () => {
      const own = await (await loadLibrary()).get("own", slug);
      if (!own) throw new LoadError("missing", `there is no ${slug} on this device`);
      return own.article;
    },
  });
