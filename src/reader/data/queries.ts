import { queryOptions } from "@tanstack/react-query";
import type { GenericSchema } from "valibot";
import { articleSchema } from "../../article/schema.ts";
import { paths } from "../../edition/paths.ts";
import { editionSchema, outlookPageSchema, pageSchema } from "../../edition/schema.ts";
import { accept, type Bring, fetchFile } from "./fetch.ts";

/* One definition each: the loader waits for it, the view reads it, the prefetch warms it. */

declare module "@tanstack/react-query" {
  interface Register {
    /** Where files come from: the network, unless the client was made with something else. */
    queryMeta: { bring?: Bring };
  }
}

function fileQuery<T>(path: string, schema: GenericSchema<unknown, T>, isAsked: (file: T) => boolean) {
  return queryOptions({
    queryKey: [path],
    queryFn: async ({ signal, meta }) =>
      accept(await (meta?.bring ?? fetchFile)(path, signal), path, schema, isAsked),
  });
}

export const editionQuery = fileQuery(paths.edition(), editionSchema, () => true);

export const articleQuery = (slug: string) =>
  fileQuery(paths.article(slug), articleSchema, (article) => article.slug === slug);

export const pageQuery = (page: number) =>
  fileQuery(paths.page(page), pageSchema, (file) => file.page === page);

export const topicQuery = (topic: string, page: number) =>
  fileQuery(paths.topic(topic, page), pageSchema, (file) => file.page === page && file.topic?.slug === topic);

export const outlookQuery = (page: number) =>
  fileQuery(paths.outlook(page), outlookPageSchema, (file) => file.page === page);
