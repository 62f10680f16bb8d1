import { version } from "../article/article.ts";
import { paths } from "../edition/paths.ts";

/*
 * What may be kept. Hosts answer for missing files with 200 and a page of ours, networks with a page to sign
 * in, and some answers break off: never the status alone.
 */

/** Whether an answer is the site's own, of a type such as `text/html`. */
export function isOf(type: RegExp, { status, redirected, headers }: Response): boolean {
  return status === 200 && !redirected && type.test(headers.get("content-type") ?? "");
}

/** What a prerendered page brings along. */
export type Brought = {
  place: string;
  edition: { build: string };
  files: [path: string, content: unknown][];
};

/** What is in the HTML of a page of ours, and its scripts; nothing in another's, or in half of one. */
export function readPage(html: string): { brought: Brought; scripts: string[] } | undefined {
  if (!html.includes('<meta name="generator" content="Aheadline"')) return undefined;
  const [, json = ""] =
    /<script type="application\/json" id="embedded_data">([\s\S]*?)<\/script>/u.exec(html) ?? [];
  const brought = parse(json) as Brought | undefined;
  const scripts = [...html.matchAll(/(?:src|href)="([^"]+\.js)"/gu)].map(([, script = ""]) => script);
  return brought && { brought, scripts };
}

/**
 * Whether a text is the data file that a path asks for, in words that this reader knows. A list has to be of
 * the edition `build`; a story names none.
 */
export function isData(text: string, path: string, build: string): boolean {
  const file = parse(text) as Partial<Record<"version" | "slug" | "page" | "build", string>> & {
    topic?: { slug: string };
  };
  if (!file || !(Number.parseInt(file.version ?? "", 10) <= Number.parseInt(version, 10))) return false;
  if (file.slug) return path === paths.article(file.slug);
  const page = Number(file.page);
  const lists = [paths.page(page), paths.outlook(page), paths.topic(file.topic?.slug ?? "", page)];
  return file.build === build && lists.includes(path);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
