import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Article } from "../../article/article.ts";
import type { Edition } from "../../edition/edition.ts";
import { fileNameOf, paths } from "../../edition/paths.ts";
import type { Embedded, Renderer } from "../../edition/prerendered-page.ts";
import { integrityOf } from "../hosting/integrity.ts";
import type { Inlined } from "../hosting/security-headers.ts";
import type { AssetsOf } from "./assets.ts";
import { fillPageTemplate, inlineScripts } from "./page-template.ts";

/** The hashes that are computed while the pages are written. */
export type PageHashes = {
  inlined: Inlined;
  /** The integrity of each page at the root of the edition, by its path below the base. */
  rootPages: Map<string, string>;
  /** The slugs of the stories whose pages could not be rendered, and why. */
  failed: Map<string, { reason: unknown }>;
};

/**
 * Writes the HTML of every page beside the data files, one page at a time, so that memory stays flat. A story whose
 * page cannot be rendered does not stop the others.
 * @param folder the edition, with its data files
 * @param template the index.html that Vite built, which the front page replaces
 * @param base the path under which the edition is published, with slashes at both ends
 * @param slugs of all stories
 * @param onStory is called with each story whose page was written
 * @throws Error when a page that belongs to no story cannot be rendered
 */
export async function prerender(
  folder: string,
  template: string,
  base: string,
  edition: Edition,
  slugs: string[],
  { render, patterns }: Renderer,
  assetsOf: AssetsOf,
  onStory: (article: Article) => Promise<void>,
): Promise<PageHashes> {
  const loadFile = async (path: string): Promise<unknown> =>
    JSON.parse(await readFile(join(folder, fileNameOf(path)), "utf8"));
  const rootPages = new Map<string, string>();
  const styles = new Set<string>();
  const failed: PageHashes["failed"] = new Map();

  const writePage = async ({ path, file, slug }: PageFile) => {
    const rendered = await render(path, edition, loadFile);
    const article = slug === undefined ? undefined : articleIn(rendered.embedded, slug);
    const assets = await assetsOf(rendered.modules);
    const html = fillPageTemplate(template, base, assets, { ...rendered, path, edition, article });
    const target = join(folder, file);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, html);
    styles.add(assets.style);
    if (article) await onStory(article);
    if (/^(?:[^/]+\/)?index\.html$/u.test(file)) rootPages.set(path.slice(1), integrityOf(html));
  };
  for (const pageFile of patterns.flatMap((pattern) => pagesOf(pattern, edition, slugs)))
    try {
      await writePage(pageFile);
    } catch (reason) {
      if (pageFile.slug === undefined) throw reason;
      failed.set(pageFile.slug, { reason });
    }
  const scripts = new Set(inlineScripts(template).map(integrityOf));
  return { inlined: { scripts, styles: new Set([...styles].map(integrityOf)) }, rootPages, failed };
}

/** The article that is embedded in the page of a story. */
function articleIn({ files }: Embedded, slug: string): Article {
  const [, article] = files.find(([path]) => path === paths.article(slug)) ?? [];
  if (!article) throw new Error(`the page of ${slug} was rendered without its article`);
  return article as Article;
}

/** A page: its path below the base, its file in the folder of the edition, and, for the page of a story, its slug. */
type PageFile = { path: string; file: string; slug?: string };

/** The pages of a pattern in the reader's table of routes. */
function pagesOf(pattern: string, edition: Edition, slugs: string[]): PageFile[] {
  switch (pattern) {
    case "*":
      // The file that hosts send when nothing is at an address; any unknown path renders this page.
      return [{ path: "/404/", file: "404.html" }];
    case "articles/:slug":
      return slugs.map((slug) => ({ ...page(`articles/${encodeURIComponent(slug)}/`), slug }));
    case "topics/:topic/:page?":
      return edition.topics.flatMap(({ slug, pages }) =>
        numbered(`topics/${encodeURIComponent(slug)}/`, pages),
      );
    case "archive/:page?":
      return numbered("archive/", edition.pages);
    case "next/:page?":
      return numbered("next/", edition.outlook.pages);
    default:
      if (pattern.includes(":")) throw new Error(`prerender.ts has no list of the pages of "${pattern}"`);
      return [page(pattern === "/" ? "" : pattern.replace(/\/?$/u, "/"))];
  }
}

/** A list and its numbered pages; the list itself shows the newest. */
function numbered(path: string, count: number): PageFile[] {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return [page(path), ...numbers.map((number) => page(`${path}${number}/`))];
}

const page = (path: string): PageFile => ({
  path: `/${path}`,
  file: `${fileNameOf(path)}index.html`,
});
