import { expect, test } from "vitest";
import { fileNameOf, paths, slugIn } from "../../src/edition/paths.ts";

test("a data file is named by its decoded path", () => {
  expect(fileNameOf(paths.article("über-uns"))).toBe("data/articles/über-uns.json");
});

test.each(["a", "über-uns", "أخبار"])("the slug is found in the path of an article file: %s", (slug) => {
  expect(slugIn(paths.article(slug), paths.article)).toBe(slug);
});

test.each([
  "data/edition.json",
  "data/articles/.json",
  "data/articles/%E0%A4.json",
  "data/articles/a/b.json",
])("no slug is found in another path: %s", (path) => {
  expect(slugIn(path, paths.article)).toBeUndefined();
});
