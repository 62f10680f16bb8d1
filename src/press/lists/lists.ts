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

/** What is kept of each story for the lists after its article has been written. */
export type ListedStory = {
  /** The name of its file. */
  file: string;
  card: Card;
  contents: ContentsEntry[];
  entries: OutlookEntry[];
  image?: Card["image"];
};

/** The build is a hash of the lists, so they are made without it. */
type WithoutBuild<File> = Omit<File, "build">;
type ListFile = [path: string, file: WithoutBuild<Page | OutlookPage>];

/** The lists of an edition: the file that describes it, and the pages of its lists with their paths. */
export type Lists = { edition: WithoutBuild<Edition>; pages: ListFile[] };

type Strip = Edition["outlook"]["strip"];

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
  const entries = sortEntries(sorted.flatMap((story) => story.entries));
  return {
    edition: editionOf(sorted, settings, topics, entries, today),
    pages: [
      ...pagesOf(cards).map((page): ListFile => [paths.page(page.page), page]),
      ...topics.flatMap((topic) =>
        pagesOf(cardsOf.get(topic.slug) ?? [], topic).map(
          (page): ListFile => [paths.topic(topic.slug, page.page), page],
        ),
      ),
      ...outlookPagesOf(entries).map((page): ListFile => [paths.outlook(page.page), page]),
    ],
  };
}

function editionOf(
  stories: ListedStory[],
  settings: Settings,
  topics: Topic[],
  entries: OutlookEntry[],
  today: string,
): WithoutBuild<Edition> {
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
    stories: stories.length,
    minutes: [...(lead ? [lead.card] : []), ...cards].reduce((sum, card) => sum + card.minutes, 0),
    pages: Math.ceil(stories.length / sizes.page),
    topics,
    front: { ...(lead && { lead: { ...lead.card, contents: lead.contents } }), cards },
    outlook: {
      open: entries.length,
      pages: Math.ceil(entries.length / sizes.outlook),
      strip: stripOf(entries, lead?.card.slug, today),
      settled: [],
    },
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

/** Dated entries by date; the others after them in the order of their stories, newest first. */
function sortEntries(entries: OutlookEntry[]): OutlookEntry[] {
  const dated = entries.flatMap((entry) => (entry.when ? [{ entry, when: entry.when }] : []));
  const undated = entries.filter((entry) => !entry.when);
  return [...dated.sort((a, b) => compareDates(a.when, b.when)).map(({ entry }) => entry), ...undated];
}

/** Four entries for the front page, at most one of each story: the next dated ones, then those of the lead, then others. */
function stripOf(entries: OutlookEntry[], lead: string | undefined, today: string): Strip {
  const paged = entries.map((entry, index) => ({
    ...entry,
    page: Math.floor(index / sizes.outlook) + 1,
  }));
  const dated = paged.filter(({ when }) => when && !isPast(when, today));
  const undated = paged.filter(({ when }) => !when);
  const ofLead = undated.filter(({ story }) => story.slug === lead);
  const candidates = [...dated, ...ofLead, ...undated];
  const firstOfStory = new Map(candidates.toReversed().map((entry) => [entry.story.slug, entry]));
  return candidates.filter((entry) => firstOfStory.get(entry.story.slug) === entry).slice(0, 4);
}

function outlookPagesOf(entries: OutlookEntry[]): WithoutBuild<OutlookPage>[] {
  return chunk(entries, sizes.outlook).map((items, index, { length }) => ({
    version,
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
