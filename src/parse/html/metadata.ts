import type { Entry } from "../frontmatter/entry.ts";
import { attribute, type HtmlNode, nameOf, rawTextOf } from "./elements.ts";
import { elementsOf } from "./main-content.ts";
import { nameWithoutVerb } from "./page-lines.ts";
import { isAuthor, isMeta, isOfOthers, shortTextOf, tokensOf } from "./page-parts.ts";

/** What a page states about itself in its head, by the keys of front matter, the most reliable name first. */
const metaNames: [key: string, names: string[]][] = [
  ["author", ["author", "article:author", "dc.creator", "dcterms.creator", "parsely-author", "byl"]],
  [
    "date",
    [
      ...["article:published_time", "datepublished", "date", "dc.date", "dc.date.issued", "dcterms.created"],
      ...["dcterms.issued", "pubdate", "publishdate", "publish-date", "publication_date", "parsely-pub-date"],
    ],
  ],
  [
    "lastmod",
    ["article:modified_time", "datemodified", "last-modified", "dcterms.modified", "og:updated_time"],
  ],
  ["description", ["description", "og:description", "dc.description", "twitter:description"]],
  ["expires", ["article:expiration_time", "unavailable_after"]],
  ["categories", ["article:section"]],
  ["tags", ["article:tag"]],
];

/**
 * What a page states about itself: author, dates, description, topics, language. Headline and text are in its content.
 * @param hasHeadline whether a heading of the content states the headline
 */
export function metadataOf(page: HtmlNode, hasHeadline: boolean): Entry[] {
  const metas = elementsOf(page, (node) => nameOf(node) === "meta" || attribute(node, "itemprop") !== "");
  const values = new Map<string, string[]>();
  for (const meta of metas) addValue(values, meta);
  const stated = metaNames.flatMap(([key, names]) => {
    const [name] = names.filter((one) => values.has(one));
    const value = name === undefined ? [] : (values.get(name) ?? []);
    return value.length > 0 ? [entry(key, value)] : [];
  });
  const title = hasHeadline ? undefined : titleOf(page, values);
  const states = (key: string) => stated.some((one) => one.key === key);
  return [
    ...stated,
    ...(states("date") ? [] : dateOfTimeElement(page)),
    ...(states("lastmod") ? [] : dateOfUpdate(page)),
    ...(states("author") ? [] : authorOf(page)),
    ...(states("categories") || states("tags") ? [] : topicsOf(page)),
    ...(title ? [entry("title", [title])] : []),
    ...languageOf(page),
  ];
}

function addValue(values: Map<string, string[]>, node: HtmlNode): void {
  const name = ["property", "name", "itemprop"].map((one) => attribute(node, one)).find(Boolean) ?? "";
  const value = attribute(node, "content") || attribute(node, "datetime");
  // An author may be stated as the address of a profile.
  if (!value.trim() || /^https?:/iu.test(value)) return;
  values.set(name.toLowerCase(), [...(values.get(name.toLowerCase()) ?? []), value.trim()]);
}

/** Whether a page asks search engines not to list it, as previews of unpublished stories do. */
export function isUnlisted(page: HtmlNode): boolean {
  const isRobots = (node: HtmlNode) => nameOf(node) === "meta" && /^robots$/iu.test(attribute(node, "name"));
  return elementsOf(page, isRobots).some((meta) => /\b(?:noindex|none)\b/iu.test(attribute(meta, "content")));
}

/** The title of a page without the name of the site before or behind it, such as behind its last dash or bar. */
function titleOf(page: HtmlNode, values: Map<string, string[]>): string | undefined {
  const stated = values.get("og:title") ?? values.get("twitter:title");
  if (stated?.[0]) return stated[0];
  const [element] = elementsOf(page, (node) => nameOf(node) === "title");
  const title = element ? lineOf(element) : "";
  const [headline] = elementsOf(page, (node) => nameOf(node) === "h1").map(lineOf);
  if (headline && (title.startsWith(headline) || title.endsWith(headline))) return headline;
  const site = values.get("og:site_name")?.[0];
  return site && title.endsWith(site) ? title.slice(0, -site.length).replace(/ [|–—·-] $/u, "") : title;
}

const lineOf = (node: HtmlNode) => rawTextOf(node).replace(/\s+/gu, " ").trim();

/** The first time that stands among byline and date, or is marked as that of publication; others are dates in the text. */
function dateOfTimeElement(page: HtmlNode): Entry[] {
  const isText = (node: HtmlNode) =>
    ["p", "li", "td", "dd", "blockquote"].includes(nameOf(node)) && !isLine(node);
  const lines = elementsOf(
    page,
    (node) => isMeta(node) || isLine(node),
    (node) => isOfOthers(node) || isText(node),
  );
  const marked = elementsOf(page, isPublicationTime, isOfOthers);
  const others = lines.flatMap((line) => elementsOf(line, (node) => isTime(node) && !isUpdateTime(node)));
  const [time] = [...marked, ...others];
  return time ? [entry("date", [momentOf(time)])] : [];
}

function dateOfUpdate(page: HtmlNode): Entry[] {
  const [time] = elementsOf(page, isUpdateTime, isOfOthers);
  return time ? [entry("lastmod", [momentOf(time)])] : [];
}

const momentOf = (time: HtmlNode) => attribute(time, "datetime") || attribute(time, "title");
const isTime = (node: HtmlNode) =>
  ["time", "abbr"].includes(nameOf(node)) && /^\d{4}-\d/u.test(momentOf(node));
const isUpdateTime = (node: HtmlNode) =>
  isTime(node) && tokensOf(node).some((token) => /^(?:updated|modified|dt-updated)$/u.test(token));
const isPublicationTime = (node: HtmlNode) =>
  isTime(node) && tokensOf(node).some((token) => /^(?:published|dt-published|entry-date)$/u.test(token));

/** Whether an element is a short line that is no sentence. */
function isLine(node: HtmlNode): boolean {
  if (!["p", "div", "address", "time", "header", "footer"].includes(nameOf(node))) return false;
  const text = shortTextOf(node);
  return text !== undefined && !/[.!?…。]$/u.test(text);
}

/** The authors that a page names in its text; all of them, each once. */
function authorOf(page: HtmlNode): Entry[] {
  const isStated = (node: HtmlNode) => attribute(node, "itemprop") === "author" || isAuthor(node);
  const names = elementsOf(page, isStated, isOfOthers)
    .map((node) => nameWithoutVerb(lineOf(node)))
    .filter((name) => /\p{L}/u.test(name) && name.length < 120);
  return names.length > 0 ? [entry("author", [...new Set(names)])] : [];
}

function topicsOf(page: HtmlNode): Entry[] {
  const rel = (node: HtmlNode) => attribute(node, "rel").toLowerCase().split(/\s+/u);
  const tags = elementsOf(page, (node) => nameOf(node) === "a" && rel(node).includes("tag"));
  const named = (isCategory: boolean) =>
    tags.filter((tag) => rel(tag).includes("category") === isCategory).map(lineOf);
  return [
    ...(named(true).length > 0 ? [entry("categories", named(true))] : []),
    ...(named(false).length > 0 ? [entry("tags", named(false))] : []),
  ];
}

function languageOf(page: HtmlNode): Entry[] {
  const [root] = elementsOf(page, (node) => nameOf(node) === "html");
  const lang = root ? attribute(root, "lang") || attribute(root, "xml:lang") : "";
  return lang ? [entry("lang", [lang])] : [];
}

function entry(key: string, values: string[]): Entry {
  const value = values.length === 1 ? (values[0] ?? "") : values;
  return { key, value, line: 1, column: 1 };
}
