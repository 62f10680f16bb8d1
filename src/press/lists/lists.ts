import { version } from "../../article/article.ts";
import { directionOf } from "../../article/direction.ts";
import { slugOf } from "../../article/slug.ts";
import type { Card, Edition, Page, Topic } from "../../edition/edition.ts";
import { paths, sizes } from "../../edition/paths.ts";
import type { Settings } from "../settings.ts";
import { chunk } from "./chunk.ts";
import type { ListedStory, ListFile, WithoutBuild } from "./list-file.ts";
import { buildOutlookLists } from "./outlook-lists.ts";

/** The lists of an edition: the file that describes it, and the pages of its lists with their paths. */
export type Lists = { edition: WithoutBuild<Edition>; pages: ListFile[] };

/**
 * Makes the lists of an edition.
 * @param stories in any order
 * @param today the date of the edition, as YYYY-MM-DD
 */
export function buildLists(stories: ListedStory[], settings: Settings, today: string): Lists {
  const sorted = stories.toSorted(newestFirst).map((story, index) => withImage(story, index === 0, settings));
  const cards = sorted.map(({ card }) => card);
  const topics = topicsOf(cards, settings.topics);
  const cardsOf = cardsByTopic(cards);
  const { outlook, files } = buildOutlookLists(sorted, topics, today);
  return {
    edition: { ...editionOf(sorted, settings, topics, today), outlook },
    pages: [
      ...pagesOf(cards).map((page): ListFile => [paths.page(page.page), page]),
      ...topics.flatMap((topic) =>
        pagesOf(cardsOf.get(topic.slug) ?? [], topic).map(
          (page): ListFile => [paths.topic(topic.slug, page.page), page],
        ),
      ),
      ...files,
    ],
  };
}

function editionOf(
  stories: ListedStory[],
  settings: Settings,
  topics: Topic[],
  today: string,
): Omit<WithoutBuild<Edition>, "outlook"> {
  const [lead, ...others] = stories.slice(0, sizes.front + 1);
  const cards = others.map(({ card }) => card);
  const { name, language, address, description } = settings;
  return {
    version,
    name,
    language,
    dir: directionOf(language),
    ...(address && { address }),
    ...(description && { description }),
    date: lead?.card.published ?? today,
    built: today,
    stories: stories.length,
    minutes: [...(lead ? [lead.card] : []), ...cards].reduce((sum, card) => sum + card.minutes, 0),
    pages: Math.ceil(stories.length / sizes.page),
    topics,
    front: { ...(lead && { lead: { ...lead.card, contents: lead.contents } }), cards },
  };
}

/** Adds the image to the card of a story where the settings ask for it. */
function withImage(story: ListedStory, isLead: boolean, { pictures }: Settings): ListedStory {
  const { card, image } = story;
  const isWanted = pictures === "all" || (pictures === "lead" && isLead);
  return isWanted && image ? { ...story, card: { ...card, image } } : story;
}

/** Newest first; those of the same time by slug, so that every build has the same order. */
function newestFirst(a: ListedStory, b: ListedStory): number {
  return Date.parse(b.card.published) - Date.parse(a.card.published) || (a.card.slug < b.card.slug ? -1 : 1);
}

/** The topics of the settings in their order, then those that only stories name; topics without stories are left out. */
function topicsOf(cards: Card[], order: string[]): Topic[] {
  const counts = new Map(order.map((name) => [slugOf(name), { name, count: 0 }]));
  for (const name of cards.flatMap((card) => card.topics)) {
    const topic = counts.get(slugOf(name)) ?? { name, count: 0 };
    counts.set(slugOf(name), { ...topic, count: topic.count + 1 });
  }
  return [...counts]
    .filter(([slug, { count }]) => slug && count > 0)
    .map(([slug, { name, count }]) => ({ slug, name, count, pages: Math.ceil(count / sizes.page) }));
}

/** The cards of each topic by its slug, in one pass: an edition may have as many topics as stories. */
function cardsByTopic(cards: Card[]): Map<string, Card[]> {
  const byTopic = new Map<string, Card[]>();
  for (const card of cards)
    for (const slug of new Set(card.topics.map(slugOf))) {
      const ofTopic = byTopic.get(slug);
      if (ofTopic) ofTopic.push(card);
      else byTopic.set(slug, [card]);
    }
  return byTopic;
}

/** Pages are numbered from the oldest, so that a story stays on its page; cards are newest first within a page. */
function pagesOf(newestFirst: Card[], topic?: Topic): WithoutBuild<Page>[] {
  const oldestFirst = newestFirst.toReversed();
  return chunk(oldestFirst, sizes.page).map((cards, index, { length }) => ({
    version,
    page: index + 1,
    pages: length,
    ...(topic && { topic }),
    cards: cards.toReversed(),
  }));
}
