import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { paths } from "../../src/edition/paths.ts";
import type { DataFiles } from "../../src/press/press.ts";

/** A folder with these files, removed when the test has finished. */
export async function folderOf(files: Record<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "aheadline-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** Data files that are kept in a map, by their paths. */
export const filesIn = (out: Map<string, unknown>): DataFiles => ({
  write: (path, content) => void out.set(path, content),
  readArticle: async (slug) => out.get(paths.article(slug)) as Article,
});

/** The text of a short story file, with front matter. */
export const story = (headline: string, body = "It rained all morning over the harbour.") =>
  `---\nheadline: ${headline}\npublished: 2026-11-20\n---\n${body}\n`;
