import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Article } from "../../article/article.ts";
import type { Edition } from "../../edition/edition.ts";
import { paths } from "../../edition/paths.ts";
import { shellPlace } from "../../edition/worker-contract.ts";
import type { AssetsOf } from "./assets.ts";
import { describeData, describeHead } from "./head.ts";
import { fillShell, type Rendered } from "./page-template.ts";

/** A page of the reader as HTML; vite.config.ts says who makes it, since press and reader never meet. */
export type Render = (place: string, edition: Edition, bring: Bring) => Promise<Rendered>;
type Bring = (path: string) => Promise<unknown>;

/**
 * Writes the HTML of every page beside the data files, one at a time, so that memory stays flat.
 * @param folder the edition, with its data files and the shell that Vite built
 * @param base the path under which the edition will stand, with slashes at both ends
 * @param slugs of all stories
 * @param assetsOf says what each page needs of what Vite built
 */
export async function prerender(
  folder: string,
  base: string,
  edition: Edition,
  slugs: Iterable<string>,
  render: Render,
  assetsOf: AssetsOf,
): Promise<void> {
  const shell = await readFile(join(folder, "index.html"), "utf8");
  const bring: Bring = async (path) =>
    JSON.parse(await readFile(join(folder, decodeURIComponent(path)), "utf8"));

  for (const { place, file, article } of pagesOf(edition, slugs)) {
    const rendered = await render(place, edition, bring);
    const story = article === undefined ? undefined : ((await bring(paths.article(article))) as Article);
    const html = fillShell(shell, {
      ...rendered,
      edition,
      base,
      assets: await assetsOf(rendered.modules),
      tags: describeHead(place, rendered.head, edition, story),
      data: describeData(place, rendered.head, edition, story),
    });
    const target = join(folder, file);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, html);
  }
}

type PageFile = { place: string; file: string; article?: string };

function* pagesOf(edition: Edition, slugs: Iterable<string>): Generator<PageFile> {
  yield { place: "/", file: "index.html" };
  // What hosts send for an address that is not there: any such address makes this page.
  yield { place: "/404/", file: "404.html" };
  yield page("library/");
  yield page(shellPlace);
  for (const slug of slugs) yield { ...page(`articles/${encodeURIComponent(slug)}/`), article: slug };
  for (const { slug, pages } of edition.topics) yield* numbered(`topics/${encodeURIComponent(slug)}/`, pages);
  yield page("add/");
  yield page("own/");
  yield* numbered("archive/", edition.pages);
  yield* numbered("next/", edition.outlook.pages);
  yield page("settings/");
  yield page("highlights/");
}

/** A list and its pages: the list itself shows the newest. */
function* numbered(path: string, count: number): Generator<PageFile> {
  yield page(path);
  for (let number = 1; number <= count; number++) yield page(`${path}${number}/`);
}

const page = (path: string): PageFile => ({
  place: `/${path}`,
  file: `${decodeURIComponent(path)}index.html`,
});
