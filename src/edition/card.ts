import type { Article, Outlook } from "../article/article.ts";
import { nextItem, openItems, outlookItems, outlookOf, outlookTitle } from "../article/outlook.ts";
import { plain } from "../article/text.ts";
import type { Card, ContentsEntry, OutlookEntry } from "./edition.ts";

/**
 * The card of a story, without its image: the settings decide whether lists show it.
 * @param today the date of the edition, as YYYY-MM-DD: outlook items with an earlier date are not the next one
 */
export function cardOf(article: Article, today: string): Card {
  const { slug, headline, lang, dir, kicker, summary, topics, published, updated, minutes, wording } =
    article;
  const outlook = outlookOf(article);
  const next = outlook && nextItem(openItems(outlook), today);
  return {
    slug,
    headline,
    lang,
    ...(dir && { dir }),
    ...(kicker && { kicker }),
    ...(summary && { summary: plain(summary) }),
    topics,
    published,
    ...(updated && { updated }),
    minutes,
    ...(wording && { wording }),
    ...(next && {
      next: { id: next.id, text: plain(next.text), ...(next.when && { when: next.when }) },
    }),
  };
}

/** The lead image of a story, for its card. */
export function imageOf({ image }: Article): Card["image"] | undefined {
  return image?.picture && { alt: image.alt, picture: image.picture };
}

/** The sections of a story, for a list "In this story". */
export function contentsEntriesOf(article: Article): ContentsEntry[] {
  return article.sections.map((section) =>
    section.type === "outlook"
      ? { id: section.id, heading: outlookTitle(section), outlook: true }
      : { id: section.id, heading: section.heading },
  );
}

/** In characters. A longer caveat is left to the story: each entry repeats it. */
const maxCaveatLength = 140;

/**
 * The items of the outlook of a story, for lists. Areas without a date are left out: they name a trend, not an event
 * that will have happened or not.
 */
export function outlookEntriesOf(article: Article): OutlookEntry[] {
  const outlook = outlookOf(article);
  if (!outlook) return [];
  const { slug, headline, lang, dir, published, topics } = article;
  const caveat = caveatOf(outlook);
  const story = { slug, headline, lang, ...(dir && { dir }), published, topics, ...(caveat && { caveat }) };
  const items = outlookItems(outlook).filter(({ kind, when }) => kind !== "areas" || when);
  return items.map((item) => ({ ...item, story }));
}

function caveatOf({ parts }: Outlook): string | undefined {
  const [first] = parts.filter((part) => part.role === "caveat");
  const text = first && plain(first.text);
  return text && text.length <= maxCaveatLength ? text : undefined;
}
