import { copyFile, mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Article } from "../article/article.ts";
import { picturesOf } from "../article/images.ts";
import { fileNameOf, paths } from "../edition/paths.ts";
import type { Renderer } from "../edition/prerendered-page.ts";
import { openCalendars } from "./calendar/calendars.ts";
import type { ImageCache } from "./images/image-cache.ts";
import type { AssetsOf } from "./pages/assets.ts";
import { type PageHashes, prerender } from "./pages/prerender.ts";
import { pressFolder, type ReleaseOptions, type Report, type WriteDataFile } from "./press.ts";
import { dayAt, readClock } from "./release/clock.ts";

/** What an edition is made with. */
type Parts = { reader: Renderer; assetsOf: AssetsOf; images: ImageCache; release: ReleaseOptions };

/** The folders that hold what is made from stories, and nothing else. */
const storyFolders = ["data", "images", "files", "articles", "topics", "archive", "next"];

/**
 * Writes the data files, pictures, linked files, pages and calendars of an edition. When pages of stories cannot be rendered, all is
 * written again without these stories, since lists and other stories lead to them.
 * @param outDir holds the index.html that Vite built
 */
export async function writeEdition(
  content: string,
  outDir: string,
  base: string,
  { reader, assetsOf, images, release }: Parts,
): Promise<{ report: Report } & Pick<PageHashes, "inlined" | "rootPages">> {
  const template = await readFile(join(outDir, "index.html"), "utf8");
  const failed = new Map<string, { reason: unknown }>();
  for (;;) {
    const report = await writeData(content, outDir, images, { ...release, failed });
    const { edition, files } = report;
    const { clock = readClock() } = release;
    const calendars = openCalendars(edition, dayAt(clock.now, clock));
    const slugs = [...files.keys()];
    const pages = await prerender(outDir, template, base, edition, slugs, reader, assetsOf, (article) =>
      writeFiles(outDir, calendars.add(article)),
    );
    if (pages.failed.size === 0) {
      await writeFiles(outDir, calendars.files());
      return { report, ...pages };
    }
    for (const [slug, failure] of pages.failed) failed.set(files.get(slug) ?? slug, failure);
    for (const folder of storyFolders) await rm(join(outDir, folder), { recursive: true, force: true });
  }
}

async function writeFiles(outDir: string, files: [path: string, text: string][]): Promise<void> {
  for (const [path, text] of files) {
    const target = join(outDir, fileNameOf(path));
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}

async function writeData(
  content: string,
  outDir: string,
  images: ImageCache,
  release: ReleaseOptions,
): Promise<Report> {
  const write: WriteDataFile = async (path, file) => {
    if ("slug" in file) for (const picture of picturesOf(file)) await images.copy(picture, outDir);
    await writeFiles(outDir, [[path, JSON.stringify(file)]]);
  };
  const readArticle = async (slug: string) =>
    JSON.parse(await readFile(join(outDir, fileNameOf(paths.article(slug))), "utf8")) as Article;
  const report = await pressFolder(content, { write, readArticle }, images, release);
  for (const [path, source] of report.linkedFiles) {
    const target = join(outDir, fileNameOf(path));
    await mkdir(dirname(target), { recursive: true });
    await copyFile(source, target);
  }
  return report;
}
