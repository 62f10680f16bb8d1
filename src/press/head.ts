import type { Article } from "../article/article.ts";
import { plain } from "../article/text.ts";
import type { Edition } from "../edition/edition.ts";
import { escapeHtml, escapeJson, type Rendered } from "./shell.ts";

/**
 * What a page says about itself in its head: title, description, canonical address, Open Graph
 * (https://ogp.me) and, for a story, a NewsArticle (https://schema.org/NewsArticle).
 * Addresses are given only when the edition knows where it stands.
 */
export function describeHead(
  place: string,
  head: Rendered["head"],
  edition: Edition,
  article?: Article,
): string {
  const title = head.title ? `${head.title} — ${edition.name}` : edition.name;
  const description = head.description ?? edition.description;
  const address = edition.address && place !== "/404/" ? edition.address + place.slice(1) : undefined;
  return [
    `<title>${escapeHtml(title)}</title>`,
    description && meta("name", "description", description),
    address && `<link rel="canonical" href="${escapeHtml(address)}">`,
    place === "/404/" && meta("name", "robots", "noindex"),
    meta("property", "og:title", head.title ?? edition.name),
    meta("property", "og:type", article ? "article" : "website"),
    meta("property", "og:site_name", edition.name),
    meta("property", "og:locale", (article?.lang ?? edition.language).replace("-", "_")),
    description && meta("property", "og:description", description),
    address && meta("property", "og:url", address),
    article && meta("property", "article:published_time", article.published),
    article?.updated && meta("property", "article:modified_time", article.updated),
    article &&
      `<script type="application/ld+json">${escapeJson(newsArticle(article, edition, address))}</script>`,
  ]
    .filter(Boolean)
    .join("\n    ");
}

function meta(key: "name" | "property", name: string, content: string): string {
  return `<meta ${key}="${name}" content="${escapeHtml(content)}">`;
}

function newsArticle(article: Article, edition: Edition, address: string | undefined): object {
  const publisher = {
    "@type": "NewsMediaOrganization",
    name: edition.name,
    ...(edition.address && { url: edition.address }),
  };
  return {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    headline: article.headline,
    inLanguage: article.lang,
    datePublished: article.published,
    dateModified: article.updated ?? article.published,
    wordCount: article.words,
    ...(article.summary && { description: plain(article.summary) }),
    ...(article.topics.length > 0 && { articleSection: article.topics }),
    author: article.byline ? { "@type": "Organization", name: article.byline } : publisher,
    publisher,
    isAccessibleForFree: true,
    ...(address && { url: address, mainEntityOfPage: address }),
  };
}
