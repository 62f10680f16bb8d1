import type { Article } from "../../article/article.ts";
import { plain } from "../../article/text.ts";
import type { Edition } from "../../edition/edition.ts";
import { escapeHtml } from "../../edition/escape-html.ts";
import { shellPlace } from "../../edition/worker-contract.ts";
import type { Rendered } from "./page-template.ts";
import { previewOf, previewProperties } from "./social-card.ts";

/** Pages that stand in for others: no search engine should list them. */
const unlisted = ["/404/", `/${shellPlace}`];

/**
 * What a page says about itself in its head: title, description, canonical address, Open Graph
 * (https://ogp.me). Addresses are given only when the edition knows where it stands.
 */
export function describeHead(
  place: string,
  head: Rendered["head"],
  edition: Edition,
  article?: Article,
): string {
  const title = head.title ? `${head.title} — ${edition.name}` : edition.name;
  const description = head.description ?? edition.description;
  const address = addressOf(place, edition);
  return [
    `<title>${escapeHtml(title)}</title>`,
    description && meta("name", "description", description),
    address && `<link rel="canonical" href="${escapeHtml(address)}">`,
    unlisted.includes(place) && meta("name", "robots", "noindex"),
    meta("property", "og:title", head.title ?? edition.name),
    meta("property", "og:type", article ? "article" : "website"),
    meta("property", "og:site_name", edition.name),
    meta("property", "og:locale", (article?.lang ?? edition.language).replace("-", "_")),
    description && meta("property", "og:description", description),
    address && meta("property", "og:url", address),
    article && meta("property", "article:published_time", article.published),
    article?.updated && meta("property", "article:modified_time", article.updated),
    ...previewProperties(previewOf(article, edition)).map(([name, value]) => meta("property", name, value)),
  ]
    .filter(Boolean)
    .join("\n    ");
}

function meta(key: "name" | "property", name: string, content: string): string {
  return `<meta ${key}="${name}" content="${escapeHtml(content)}">`;
}

/**
 * The same for search engines, as linked data (https://schema.org): a story is a NewsArticle, the front page
 * the WebSite, any other list a CollectionPage. Nothing for a page that is not found.
 */
export function describeData(
  place: string,
  head: Rendered["head"],
  edition: Edition,
  article?: Article,
): object | undefined {
  if (unlisted.includes(place)) return undefined;
  const address = addressOf(place, edition);
  const page = { "@context": "https://schema.org", ...(address && { url: address }) };
  if (article) return { ...page, ...newsArticle(article, edition, address) };
  const list = head.title
    ? { "@type": "CollectionPage", name: head.title, isPartOf: publisherOf(edition) }
    : { "@type": "WebSite", name: edition.name, publisher: publisherOf(edition) };
  const { description } = edition;
  return { ...page, ...list, inLanguage: edition.language, ...(description && { description }) };
}

function newsArticle(article: Article, edition: Edition, address: string | undefined): object {
  const publisher = publisherOf(edition);
  return {
    "@type": "NewsArticle",
    headline: article.headline,
    inLanguage: article.lang,
    datePublished: article.published,
    dateModified: article.updated ?? article.published,
    wordCount: article.words,
    image: previewOf(article, edition)?.url,
    ...(article.summary && { description: plain(article.summary) }),
    ...(article.topics.length > 0 && { articleSection: article.topics }),
    author: authorOf(article, edition),
    publisher,
    isAccessibleForFree: true,
    ...(address && { mainEntityOfPage: address }),
  };
}

/** The name in the story's byline: whether it is that of a person, of several or of a desk, nobody has said. */
function authorOf({ byline }: Article, edition: Edition): object {
  return byline && byline !== edition.name ? { name: byline } : publisherOf(edition);
}

function publisherOf({ name, address }: Edition): object {
  return { "@type": "NewsMediaOrganization", name, ...(address && { url: address }) };
}

function addressOf(place: string, { address }: Edition): string | undefined {
  return address && !unlisted.includes(place) ? address + place.slice(1) : undefined;
}
