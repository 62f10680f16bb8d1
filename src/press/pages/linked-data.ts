import type { Article } from "../../article/article.ts";
import { plain } from "../../article/text.ts";
import type { Edition } from "../../edition/edition.ts";
import { type Head, type PageHead, socialImage } from "../../edition/page-head.ts";

/**
 * The linked data (https://schema.org) of a page, for search engines: a story is a NewsArticle, the front page the
 * WebSite, any other list a CollectionPage. Undefined for a page that is not listed.
 */
export function linkedData(
  { canonical, isListed }: PageHead,
  head: Head,
  edition: Edition,
  article?: Article,
): object | undefined {
  if (!isListed) return undefined;
  const page = { "@context": "https://schema.org", ...(canonical && { url: canonical }) };
  if (article) return { ...page, ...newsArticle(article, edition, canonical) };
  const list = head.title
    ? { "@type": "CollectionPage", name: head.title, isPartOf: publisherOf(edition) }
    : { "@type": "WebSite", name: edition.name, publisher: publisherOf(edition) };
  const { description } = edition;
  return { ...page, ...list, inLanguage: edition.language, ...(description && { description }) };
}

function newsArticle(article: Article, edition: Edition, address: string | undefined): object {
  return {
    "@type": "NewsArticle",
    headline: article.headline,
    inLanguage: article.lang,
    datePublished: article.published,
    dateModified: article.updated ?? article.published,
    wordCount: article.words,
    image: socialImage(article, edition)?.url,
    ...(article.summary && { description: plain(article.summary) }),
    ...(article.topics.length > 0 && { articleSection: article.topics }),
    author: authorOf(article, edition),
    publisher: publisherOf(edition),
    isAccessibleForFree: true,
    ...(address && { mainEntityOfPage: address }),
  };
}

/** The byline of the story, without a type: it may name a person, several persons or a desk. */
function authorOf({ byline }: Article, edition: Edition): object {
  return byline && byline !== edition.name ? { name: byline } : publisherOf(edition);
}

function publisherOf({ name, address }: Edition): object {
  return { "@type": "NewsMediaOrganization", name, ...(address && { url: address }) };
}
