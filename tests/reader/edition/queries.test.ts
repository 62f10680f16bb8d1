import { expect, test } from "vitest";
import { version } from "../../../src/article/article.ts";
import { articleQuery, editionQuery } from "../../../src/reader/edition/queries.ts";
import { createQueryClient } from "../../../src/reader/edition/query-client.ts";
import { outlookQuery } from "../../../src/reader/features/upcoming/queries.ts";
import { article } from "../fixtures.ts";

/** The query client of a page of the build "old", for which every file has this content. */
const clientFor = (content: unknown) =>
  createQueryClient({ build: "old", loadFile: () => Promise.resolve(content) });

const outlookPage = { version, build: "old", page: 1, pages: 1, entries: [] };

test("a list of the page’s own build is loaded", async () => {
  expect(await clientFor(outlookPage).fetchQuery(outlookQuery(1))).toEqual(outlookPage);
});

test.each<[name: string, content: object, kind: string]>([
  ["a list of another build", { ...outlookPage, build: "new" }, "other-build"],
  ["one with other fields", { version: "1.0", build: "new", page: 1, items: [] }, "other-build"],
  ["one that needs a newer reader", { version: "2.0", build: "new" }, "other-build"],
  ["an invalid list of the same build", { ...outlookPage, entries: 7 }, "damaged"],
  ["a list without a build", { ...outlookPage, build: undefined }, "damaged"],
])("%s is refused", async (_name, content, kind) => {
  await expect(clientFor(content).fetchQuery(outlookQuery(1))).rejects.toMatchObject({ kind });
});

test("an edition of another build is refused as such, whatever its fields are", async () => {
  const loading = clientFor({ version: "1.0", build: "new" }).fetchQuery(editionQuery);
  await expect(loading).rejects.toMatchObject({ kind: "other-build" });
});

test("a story, which has no build, is loaded from any", async () => {
  const query = articleQuery(article.slug);
  expect(await clientFor({ ...article, build: "new" }).fetchQuery(query)).toMatchObject({
    slug: article.slug,
  });
});
