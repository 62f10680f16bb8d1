import type { Article, Correction } from "../../article/article.ts";
import { plain } from "../../article/text.ts";
import type { Edition } from "../../edition/edition.ts";
import { type Head, type PageHead, socialImage } from "../../edition/page-head.ts";
import { linkedOutlook, linkedStory } from "./linked-outlook.ts";

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
  if (article) return { ...page, ...newsArticle(article, edition) };
  const list = head.title
    ? { "@type": "CollectionPage", name: head.title, isPartOf: publisherOf(edition) }
    : { "@type": "WebSite", name: edition.name, publisher: publisherOf(edition) };
  const { description } = edition;
  return { ...page, ...list, inLanguage: edition.language, ...(description && { description }) };
}

function newsArticle(article: Article, edition: Edition): object {
  const root = edition.address;
  const addressOf = (slug: string) => root && `${root}articles/${encodeURIComponent(slug)}/`;
  const mentions = linkedOutlook(article, addressOf);
  return {
    "@type": "NewsArticle",
    headline: article.headline,
    inLanguage: article.lang,
    datePublished: article.published,
    ...(article.updated && { dateModified: article.updated }),
    wordCount: article.words,
    image: socialImage(article, edition)?.url,
    ...(article.summary && { description: plain(article.summary) }),
    ...(article.topics.length > 0 && { articleSection: article.topics }),
    author: authorOf(article, edition),
    publisher: publisherOf(edition),
    ...threadOf(article, addressOf),
    ...(article.corrections?.length && { correction: article.corrections.map(correctionOf) }),
    ...(mentions.length > 0 && { mentions }),
  };
}

/** The series of a story, and the story that it continues. */
function threadOf({ slug, thread }: Article, addressOf: (slug: string) => string | undefined): object {
  if (!thread) return {};
  const { name, stories } = thread;
  const before = stories[stories.findIndex((story) => story.slug === slug) - 1];
  return {
    ...(name && { isPartOf: { "@type": "CreativeWorkSeries", name } }),
    ...(before && { isBasedOn: linkedStory(before, addressOf) }),
  };
}

function correctionOf({ date, text }: Correction): object {
  return { "@type": "CorrectionComment", datePublished: date, text: plain(text) };
}

/** The byline of the story, without a type: it may name a person, several persons or a desk. */
function authorOf({ byline }: Article, edition: Edition): object {
  return byline && byline !== edition.name ? { name: byline } : publisherOf(edition);
}

function publisherOf({ name, address }: Edition): object {
  return { "@type": "NewsMediaOrganization", name, ...(address && { url: address }) };
}
