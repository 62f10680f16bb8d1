import { version } from "../../article/article.ts";
import { directionOf } from "../../article/direction.ts";
import { compareDates, isPast } from "../../article/outlook.ts";
import { slugOf } from "../../article/slug.ts";
import type {
  Card,
  ContentsEntry,
  Edition,
  OutlookEntry,
  OutlookPage,
  Page,
  Topic,
} from "../../edition/edition.ts";
import { paths, sizes } from "../../edition/paths.ts";
import type { Settings } from "../settings.ts";

/** What is kept of each story once its article is written. */
export type Shelved = {
  card: Card;
  contents: ContentsEntry[];
  entries: OutlookEntry[];
  image?: Card["image"];
};

type Strip = Edition["outlook"]["strip"];

/** A data file of the edition: its address, and what it holds. */
export type File = [path: string, content: Edition | Page | OutlookPage];

/**
 * The files that lists are made of.
 * @param stories in any order
 * @param today the edition's date
 * @param build identifies this content
 */
export function shelve(
  stories: Shelved[],
  settings: Settings,
  today: string,
  build: string,
): [[string, Edition], ...File[]] {
  const shelf = stories.toSorted(newestFirst).map((story, index) => withImage(story, index === 0, settings));
  const cards = shelf.map(({ card }) => card);
  const topics = topicsOf(cards, settings.topics);
  const entries = orderEntries(shelf.flatMap(({ entries }) => entries));
  const edition = editionOf(shelf, settings, topics, entries, today, build);
  return [
    [paths.edition(), edition],
    ...pagesOf(cards, build).map((page): File => [paths.page(page.page), page]),
    ...topics.flatMap((topic) =>
      pagesOf(cardsOf(topic, cards), build, topic).map(
        (page): File => [paths.topic(topic.slug, page.page), page],
      ),
    ),
    ...outlookPagesOf(entries, build).map((page): File => [paths.outlook(page.page), page]),
  ];
}

function editionOf(
  shelf: Shelved[],
  settings: Settings,
  topics: Topic[],
  entries: OutlookEntry[],
  today: string,
  build: string,
): Edition {
  const [first, ...others] = shelf.slice(0, sizes.front + 1);
  const cards = others.map(({ card }) => card);
  const { name, language, address, description } = settings;
  return {
    version,
    name,
    language,
    dir: directionOf(language),
    ...(address && { address }),
    ...(description && { description }),
    build,
    date: first?.card.published ?? today,
    stories: shelf.length,
    minutes: [...(first ? [first.card] : []), ...cards].reduce((sum, card) => sum + card.minutes, 0),
    pages: Math.ceil(shelf.length / sizes.page),
    topics,
    front: { ...(first && { lead: { ...first.card, contents: first.contents } }), cards },
    outlook: {
      open: entries.length,
      pages: Math.ceil(entries.length / sizes.outlook),
      strip: stripOf(entries, first?.card.slug, today),
    },
  };
}

/** The publisher says which cards show a picture. */
function withImage(story: Shelved, isLead: boolean, { pictures }: Settings): Shelved {
  const { card, image } = story;
  const wanted = pictures === "all" || (pictures === "lead" && isLead);
  return wanted && image ? { ...story, card: { ...card, image } } : story;
}

/** Newest first; of one time, in the order of their slugs, so that every build has one order. */
function newestFirst(a: Shelved, b: Shelved): number {
  return Date.parse(b.card.published) - Date.parse(a.card.published) || (a.card.slug < b.card.slug ? -1 : 1);
}

/** The publisher's topics in the publisher's order, then those that only stories name. Empty ones are absent. */
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

function cardsOf(topic: Topic, cards: Card[]): Card[] {
  return cards.filter((card) => card.topics.some((name) => slugOf(name) === topic.slug));
}

/** Numbered from the oldest, so that a story stays on its page; newest first within a page. */
function pagesOf(newestFirst: Card[], build: string, topic?: Topic): Page[] {
  const oldestFirst = newestFirst.toReversed();
  return chunk(oldestFirst, sizes.page).map((cards, index, { length }) => ({
    version,
    build,
    page: index + 1,
    pages: length,
    ...(topic && { topic }),
    cards: cards.toReversed(),
  }));
}

/** Dated items by date, the others as they come: newest story first. */
function orderEntries(entries: OutlookEntry[]): OutlookEntry[] {
  const dated = entries.filter((entry) => entry.when);
  const undated = entries.filter((entry) => !entry.when);
  return [...dated.sort((a, b) => compareDates(a.when?.date ?? "", b.when?.date ?? "")), ...undated];
}

/** Four for the front page, one a story: the nearest dated ones, then outcomes of the lead, then others. */
function stripOf(entries: OutlookEntry[], lead: string | undefined, today: string): Strip {
  const paged = entries.map((entry, index) => ({
    ...entry,
    page: Math.floor(index / sizes.outlook) + 1,
  }));
  const coming = paged.filter(({ when }) => when && !isPast(when.date, today));
  const undated = paged.filter(({ when }) => !when);
  const ofLead = undated.filter(({ story }) => story.slug === lead);
  const candidates = [...coming, ...ofLead, ...undated];
  const ofStory = new Map(candidates.toReversed().map((entry) => [entry.story.slug, entry]));
  return candidates.filter((entry) => ofStory.get(entry.story.slug) === entry).slice(0, 4);
}

function outlookPagesOf(entries: OutlookEntry[], build: string): OutlookPage[] {
  return chunk(entries, sizes.outlook).map((items, index, { length }) => ({
    version,
    build,
    page: index + 1,
    pages: length,
    entries: items,
  }));
}

function chunk<T>(all: T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, index) =>
    all.slice(index * size, (index + 1) * size),
  );
}
