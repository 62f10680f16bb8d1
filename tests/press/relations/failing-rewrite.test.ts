import { expect, test } from "vitest";
import type { Article } from "../../../src/article/article.ts";
import { pressFolder } from "../../../src/press/press.ts";
import { filesIn, folderOf, story } from "../folder.ts";

test("a failure to add what others say about a story is a problem of that story, and stops nothing", async () => {
  const out = new Map<string, unknown>();
  const files = filesIn(out);
  const folder = await folderOf({
    "crane.md": story("The crane"),
    "ferry.md": story("The ferry").replace("published", "follows: crane\npublished"),
  });
  const report = await pressFolder(folder, {
    ...files,
    readArticle: async (slug): Promise<Article> => {
      if (slug === "crane") throw new Error("the disk is full");
      return files.readArticle(slug) as Promise<Article>;
    },
  });
  expect(report.stories).toBe(2);
  expect(report.problems.filter(({ file }) => file === "crane.md")).toMatchObject([
    { kind: "warning", message: expect.stringContaining("the disk is full") },
  ]);
  expect((out.get("data/articles/ferry.json") as Article).thread?.stories).toHaveLength(2);
  expect(out.has("data/edition.json")).toBe(true);
});
