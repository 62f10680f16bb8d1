import { queryOptions } from "@tanstack/react-query";
import { articleSchema } from "../../article/schema.ts";
import { paths } from "../../edition/paths.ts";
import { editionSchema, outlookPageSchema, pageSchema } from "../../edition/schema.ts";
import { readFile } from "./fetch.ts";

/* One definition each: the loader waits for it, the view reads it, the prefetch warms it. */

export const editionQuery = queryOptions({
  queryKey: ["edition"],
  queryFn: ({ signal }) => readFile(paths.edition(), editionSchema, () => true, signal),
});

export const articleQuery = (slug: string) =>
  queryOptions({
    queryKey: ["article", slug],
    queryFn: ({ signal }) =>
      readFile(paths.article(slug), articleSchema, (article) => article.slug === slug, signal),
  });

export const pageQuery = (page: number) =>
  queryOptions({
    queryKey: ["page", page],
    queryFn: ({ signal }) => readFile(paths.page(page), pageSchema, (file) => file.page === page, signal),
  });

export const topicQuery = (topic: string, page: number) =>
  queryOptions({
    queryKey: ["topic", topic, page],
    queryFn: ({ signal }) =>
      readFile(
        paths.topic(topic, page),
        pageSchema,
        (file) => file.page === page && file.topic?.slug === topic,
        signal,
      ),
  });

export const outlookQuery = (page: number) =>
  queryOptions({
    queryKey: ["outlook", page],
    queryFn: ({ signal }) =>
      readFile(paths.outlook(page), outlookPageSchema, (file) => file.page === page, signal),
  });
