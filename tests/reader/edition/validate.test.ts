import { expect, test } from "vitest";
import { validate } from "../../../src/reader/edition/validate.ts";
import { article } from "../fixtures.ts";

const path = "data/articles/harbour-reopens.json";
const check = (content: unknown, isRequested = true) => validate("article", content, path, () => isRequested);

test("a valid file is accepted", () => {
  expect(check(article)).toMatchObject({ slug: article.slug });
});

test.each<[name: string, content: unknown, kind: string]>([
  ["a format of a later major version", { ...article, version: "2.0" }, "newer"],
  ["a file without a headline", { ...article, headline: undefined }, "damaged"],
  ["anything else", "harbour", "damaged"],
])("%s is refused", (_name, content, kind) => {
  expect(() => check(content)).toThrow(expect.objectContaining({ name: "LoadError", kind }));
});

test("a valid file that is not the requested one is refused", () => {
  expect(() => check(article, false)).toThrow(expect.objectContaining({ kind: "damaged" }));
});
