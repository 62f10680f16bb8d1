import { version } from "../article/article.ts";
import { parseJson } from "../edition/parse-json.ts";
import { paths } from "../edition/paths.ts";
import { type Embedded, embeddedId, generatorMark } from "../edition/prerendered-page.ts";

/*
 * Which responses may be cached. The status alone is not enough: some hosts answer requests for missing files with 200
 * and a page of the edition, some networks answer with a sign-in page, and some responses are incomplete.
 */

/** Whether a response is from the site itself, and of a media type such as `text/html`. */
export function hasType(type: RegExp, { status, redirected, headers }: Response): boolean {
  return status === 200 && !redirected && type.test(headers.get("content-type") ?? "");
}

const embeddedScript = new RegExp(
  `<script type="application/json" id="${embeddedId}">([\\s\\S]*?)</script>`,
  "u",
);

/**
 * The embedded data and the scripts of a page of an edition.
 * @returns undefined for any other HTML, and for an incomplete page
 */
export function readPage(html: string): { embedded: Embedded; scripts: string[] } | undefined {
  if (!html.includes(`<meta ${generatorMark}`)) return undefined;
  const [, json = ""] = embeddedScript.exec(html) ?? [];
  // Not validated: the press has written it. The caller compares the build.
  const embedded = parseJson(json) as Embedded | undefined;
  const scripts = [...html.matchAll(/(?:src|href)="([^"]+\.js)"/gu)].map(([, script = ""]) => script);
  return embedded && { embedded, scripts };
}

/**
 * Whether a text is the data file at a path, in a version that this reader knows.
 * @param build the build that a list has to belong to; a story belongs to none
 */
export function isDataFile(text: string, path: string, build: string): boolean {
  const file = parseJson(text) as Partial<Record<"version" | "slug" | "page" | "list" | "build", string>> & {
    topic?: { slug: string };
  };
  if (!file || !(Number.parseInt(file.version ?? "", 10) <= Number.parseInt(version, 10))) return false;
  if (file.slug) return path === paths.article(file.slug);
  const page = Number(file.page);
  const topic = file.topic?.slug ?? "";
  const lists = [
    paths.page(page),
    paths.topic(topic, page),
    paths.outlook(page),
    paths.outlookOfTopic(topic, page),
    paths.outlookList(file.list ?? "", page),
    paths.outlookSummary(),
  ];
  return file.build === build && lists.includes(path);
}
