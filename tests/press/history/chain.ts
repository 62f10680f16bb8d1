import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Article, OutlookItem } from "../../../src/article/article.ts";
import { outlookOf } from "../../../src/article/outlook.ts";
import { plain } from "../../../src/article/text.ts";
import { fileNameOf } from "../../../src/edition/paths.ts";
import { openPreviousEdition } from "../../../src/press/history/previous-edition.ts";
import { openImageCache } from "../../../src/press/images/image-cache.ts";
import { pressFolder, type Report } from "../../../src/press/press.ts";
import { folderOf } from "../folder.ts";

/** What an edition has of the one story that a test is about. */
export type Pressed = {
  report: Report;
  article: Article;
  /** The ids of the outlook items, by the last word of each. */
  ids: Record<string, string>;
  /** The outlook items, by the last word of each. */
  items: Record<string, OutlookItem>;
  out: string;
};

/** Presses one edition after the other, each with the one before it as its previous edition. */
export async function openChain() {
  const content = await folderOf({});
  const editions = await folderOf({});
  let count = 0;
  return {
    content,
    /** Where the newest edition lies. */
    newest: () => join(editions, String(count)),
    /** Writes the files of stories, all others are removed, and presses them on a day of November 2026. */
    async press(day: number, files: Record<string, string>, slug = "ferry"): Promise<Pressed> {
      await rm(content, { recursive: true });
      for (const [name, text] of Object.entries(files)) await write(join(content, name), text);
      const previous = openPreviousEdition(join(editions, String(count)));
      const out = join(editions, String(++count));
      const now = Date.UTC(2026, 10, day, 12);
      const report = await pressFolder(
        content,
        {
          write: (path, file) => write(join(out, fileNameOf(path)), JSON.stringify(file)),
          readArticle: (slug) => readArticle(out, slug),
        },
        openImageCache(),
        { clock: { now, zone: "UTC" }, previous },
      );
      const article = await readArticle(out, slug);
      const items = Object.fromEntries(itemsOf(article).map((item) => [lastWord(plain(item.text)), item]));
      const ids = Object.fromEntries(Object.entries(items).map(([word, { id }]) => [word, id]));
      return { report, article, ids, items, out };
    },
  };
}

async function readArticle(out: string, slug: string): Promise<Article> {
  return JSON.parse(await readFile(join(out, `data/articles/${slug}.json`), "utf8")) as Article;
}

function itemsOf(article: Article): OutlookItem[] {
  return outlookOf(article)?.parts.flatMap((part) => (part.role === "group" ? part.items : [])) ?? [];
}

const lastWord = (text: string) => text.match(/[\p{L}\p{N}]+/gu)?.at(-1) ?? "";

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** The files below a folder that contain a text. */
export async function filesWith(text: string, folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const contents = await Promise.all(names.map((name) => readFile(name, "utf8")));
  return names.filter((_, index) => contents[index]?.includes(text));
}
