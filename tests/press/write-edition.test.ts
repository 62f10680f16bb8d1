import { mkdtemp, readFile, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { paths } from "../../src/edition/paths.ts";
import type { Renderer } from "../../src/edition/prerendered-page.ts";
import { openImageCache } from "../../src/press/images/image-cache.ts";
import { fillIndexHtml } from "../../src/press/pages/page-template.ts";
import { parseSettings } from "../../src/press/settings.ts";
import { writeEdition } from "../../src/press/write-edition.ts";
import { folderOf } from "./folder.ts";

/** A reader that cannot show the page of one story. */
const readerWithout = (broken: string): Renderer => ({
  patterns: ["/", "articles/:slug"],
  async render(path, edition, loadFile) {
    if (path.includes(broken)) throw new Error("the crane is stuck");
    const slug = /^\/articles\/(.+)\/$/u.exec(path)?.[1];
    const file = slug && paths.article(slug);
    const files: [string, unknown][] = file ? [[file, await loadFile(file)]] : [];
    const head = { title: "Quay" };
    return {
      ...{ html: edition.front.cards.map(({ slug }) => slug).join(" "), head, modules: [] },
      embedded: { head, path, edition, isComplete: true, files },
    };
  },
});

const outlook = "\n## What comes next\n\n- 10 December 2098: A flag goes up\n";

test("a story whose page cannot be rendered is an error of its file, and the others are published without it", async () => {
  const content = await folderOf({
    "crane.md": `# The crane\n\nIt rained.\n${outlook}`,
    "ferry.md": `# The ferry\n\nIt sailed past [the crane](crane.md).\n${outlook}`,
    "quay.md": "# The quay\n\nIt is new.\n",
  });
  const outDir = await mkdtemp(join(tmpdir(), "edition-"));
  const { settings } = parseSettings("name: Rain\n");
  await writeFile(
    join(outDir, "index.html"),
    fillIndexHtml(await readFile("index.html", "utf8"), "/", settings),
  );
  const assetsOf = async () => ({ style: "", sheets: [], fonts: [], scripts: ["assets/a.js"] });
  const parts = { reader: readerWithout("crane"), assetsOf, images: openImageCache(), release: {} };
  const { report } = await writeEdition(content, outDir, "/", parts);

  expect(report.problems.filter(({ kind }) => kind === "error")).toEqual([
    expect.objectContaining({
      file: "crane.md",
      message: "Aheadline itself failed on this file (the crane is stuck), so it was left out",
    }),
  ]);
  expect(report.stories).toBe(2);
  expect((await stat(join(outDir, "articles/ferry/index.html"))).isFile()).toBe(true);
  expect(await readFile(join(outDir, "articles/ferry/index.html"), "utf8")).not.toContain("/articles/crane/");
  expect(await readFile(join(outDir, "data/edition.json"), "utf8")).not.toContain("crane");
  await expect(stat(join(outDir, "data/articles/crane.json"))).rejects.toThrow("ENOENT");
  await expect(stat(join(outDir, "articles/crane"))).rejects.toThrow("ENOENT");
  expect(await readFile(join(outDir, "articles/ferry/next.ics"), "utf8")).toContain("A flag goes up");
  expect((await readFile(join(outDir, "next.ics"), "utf8")).match(/^UID:.*$/gmu)).toEqual([
    expect.stringMatching(/^UID:[a-z2-7]+\.ferry@aheadline\.invalid\r?$/u),
  ]);
});
