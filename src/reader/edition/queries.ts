import { type QueryClient, queryOptions } from "@tanstack/react-query";
import type { Edition } from "../../edition/edition.ts";
import { paths } from "../../edition/paths.ts";
import { isOwn, type OwnSlug } from "../lib/links.ts";
import { library } from "../store/records-query.ts";
import type { Files } from "./file-types.ts";
import { LoadError } from "./load-error.ts";
import { type Bring, fetchFile } from "./load-file.ts";

/* One definition each: the loader waits for it, the view reads it, the prefetch warms it. */

declare module "@tanstack/react-query" {
  interface Register {
    /** Where files come from: the network, unless the client was made with something else. */
    queryMeta: {
      bring?: Bring;
      /** Of the page; unknown in development. */
      build?: string;
    };
  }
}

function fileQuery<Kind extends keyof Files>(
  kind: Kind,
  path: string,
  isAsked: (file: Files[Kind]) => boolean,
  kept?: () => Promise<Files[Kind] | undefined>,
) {
  return queryOptions({
    queryKey: [path],
    queryFn: async ({ signal, meta }) => {
      try {
        const file = (meta?.bring ?? fetchFile)(path, signal, meta?.build);
        // The schemas come with the first file that is fetched: a page that brought its data needs none.
        const [{ accept }, content] = await Promise.all([import("./validate.ts"), file]);
        const accepted = accept(kind, content, path, isAsked);
        // A story is shown as it is by now. Lists of two editions are never mixed.
        if (meta?.build && "build" in accepted && accepted.build !== meta.build)
          throw new LoadError("replaced", `${path} is of the edition ${accepted.build}`);
        return accepted;
      } catch (error) {
        const copy = error instanceof LoadError && error.kind === "failed" && (await kept?.());
        if (copy) return copy;
        throw error;
      }
    },
  });
}

/** The edition: its name, its topics, its front page. A page that was loaded may have brought a part of it. */
export const editionQuery = fileQuery("edition", paths.edition(), () => true);

/** All of the edition; when it does not arrive, the part that is at hand. Of another one, nothing. */
export async function fetchEdition(client: QueryClient): Promise<Edition> {
  return client.fetchQuery(editionQuery).catch((error: unknown) => {
    const part = client.getQueryData(editionQuery.queryKey);
    if (part && !(error instanceof LoadError && error.kind === "replaced")) return part;
    throw error;
  });
}

/** A story; when it does not arrive, the copy that the reader keeps. The reader's own are in the library. */
export const articleQuery = (slug: string) =>
  isOwn(slug)
    ? ownQuery(slug)
    : fileQuery(
        "article",
        paths.article(slug),
        (article) => article.slug === slug,
        async () => (await (await library()).get("copies", slug))?.article,
      );

/** Under the key of its kind, so that it is asked for again when that has changed. */
const ownQuery = (slug: OwnSlug) =>
  queryOptions({
    queryKey: ["library", "own", slug],
    queryFn: async () => {
      const own = await (await library()).get("own", slug);
      if (!own) throw new LoadError("missing", `there is no ${slug} on this device`);
      return own.article;
    },
  });

/** A page of the archive, by its number: the first has the oldest stories. */
export const pageQuery = (page: number) => fileQuery("page", paths.page(page), (file) => file.page === page);

/** A page of the stories of a topic, by its slug. */
export const topicQuery = (topic: string, page: number) =>
  fileQuery("page", paths.topic(topic, page), (file) => file.page === page && file.topic?.slug === topic);

/** A page of what comes next in all stories. */
export const outlookQuery = (page: number) =>
  fileQuery("outlook", paths.outlook(page), (file) => file.page === page);
