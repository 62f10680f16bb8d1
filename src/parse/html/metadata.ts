import type { Entry } from "../frontmatter/entry.ts";
import { attribute, type HtmlNode, nameOf, rawTextOf } from "./elements.ts";
import { elementsOf } from "./main-content.ts";

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
  return [
    ...stated,
    ...(stated.some(({ key }) => key === "date") ? [] : dateOfTimeElement(page)),
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

/** The title of a page without the name of the site behind its last dash or bar. */
function titleOf(page: HtmlNode, values: Map<string, string[]>): string | undefined {
  const stated = values.get("og:title") ?? values.get("twitter:title");
  if (stated?.[0]) return stated[0];
  const [element] = elementsOf(page, (node) => nameOf(node) === "title");
  const title = element ? rawTextOf(element).replace(/\s+/gu, " ").trim() : "";
  const site = values.get("og:site_name")?.[0];
  return site && title.endsWith(site) ? title.slice(0, -site.length).replace(/ [|–—·-] $/u, "") : title;
}

function dateOfTimeElement(page: HtmlNode): Entry[] {
  const [time] = elementsOf(page, (node) => nameOf(node) === "time" && attribute(node, "datetime") !== "");
  return time ? [entry("date", [attribute(time, "datetime")])] : [];
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
