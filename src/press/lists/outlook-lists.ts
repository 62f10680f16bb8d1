import { version } from "../../article/article.ts";
import { slugOf } from "../../article/slug.ts";
import type {
  Edition,
  OutlookEntry,
  OutlookKey,
  OutlookPage,
  OutlookTopic,
  Topic,
} from "../../edition/edition.ts";
import { paths, sizes } from "../../edition/paths.ts";
import { chunk } from "./chunk.ts";
import type { ListedStory, ListFile } from "./list-file.ts";
import { type OpenEntries, sortChanges, sortOpen } from "./outlook-order.ts";
import { stripOf } from "./outlook-strip.ts";
import { summaryOf } from "./outlook-summary.ts";

/** How many of the items that were settled last the edition names. */
const maxSettledKeys = 30;

/**
 * Makes the lists of the outlook items of all stories, and the parts of the edition that are about them.
 * @param stories newest first
 * @param topics of the edition, in its order
 * @param today the date of the edition, as YYYY-MM-DD
 */
export function buildOutlookLists(
  stories: ListedStory[],
  topics: Topic[],
  today: string,
): { outlook: Edition["outlook"]; files: ListFile[] } {
  const open = sortOpen(
    stories.flatMap((story) => story.entries),
    today,
  );
  const changes = sortChanges(stories, today);
  const byTopic = openByTopic(open, topics);
  return {
    outlook: {
      open: open.entries.length,
      pages: pageCount(open.entries),
      strip: stripOf(open, stories[0]?.card.slug),
      settled: changes.settled.slice(0, maxSettledKeys).map(keyOf),
    },
    files: [
      [paths.outlookSummary(), summaryOf(open, [...byTopic.keys()], changes, today)],
      ...filesOf(open.entries, paths.outlook),
      ...[...byTopic].flatMap(([topic, entries]) =>
        filesOf(entries, (page) => paths.outlookOfTopic(topic.slug, page), { topic }),
      ),
      ...(["changed", "settled"] as const).flatMap((list) =>
        filesOf(changes[list], (page) => paths.outlookList(list, page), { list }),
      ),
    ],
  };
}

/** The open items of each topic that has some, in one pass: an edition may have as many topics as stories. */
function openByTopic({ entries, dated }: OpenEntries, topics: Topic[]): Map<OutlookTopic, OutlookEntry[]> {
  const slugs = new Map<string, string>();
  const bySlug = new Map(topics.map(({ slug }) => [slug, { entries: [] as OutlookEntry[], dated: 0 }]));
  const slugOfName = (name: string) => {
    const slug = slugs.get(name) ?? slugOf(name);
    slugs.set(name, slug);
    return slug;
  };
  for (const [index, entry] of entries.entries())
    for (const slug of new Set(entry.story.topics.map(slugOfName))) {
      const ofTopic = bySlug.get(slug);
      ofTopic?.entries.push(entry);
      if (ofTopic && index < dated) ofTopic.dated++;
    }
  const named = topics.map(({ slug, name }): [OutlookTopic, OutlookEntry[]] => {
    const { entries = [], dated = 0 } = bySlug.get(slug) ?? {};
    return [{ slug, name, open: entries.length, dated, pages: pageCount(entries) }, entries];
  });
  return new Map(named.filter(([{ open }]) => open > 0));
}

/** The pages of a list, with their paths. */
function filesOf(
  entries: OutlookEntry[],
  pathOf: (page: number) => string,
  list: Pick<OutlookPage, "topic" | "list"> = {},
): ListFile[] {
  return chunk(entries, sizes.outlook).map((items, index, { length }) => [
    pathOf(index + 1),
    { version, page: index + 1, pages: length, ...list, entries: items },
  ]);
}

const pageCount = (entries: OutlookEntry[]) => Math.ceil(entries.length / sizes.outlook);
const keyOf = ({ story, id }: OutlookEntry): OutlookKey => `${story.slug}#${id}`;
