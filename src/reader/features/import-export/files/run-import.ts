import type { QueryClient } from "@tanstack/react-query";
import { cardOf } from "../../../../edition/card.ts";
import { LoadError } from "../../../edition/load-error.ts";
import { articleQuery, editionQuery } from "../../../edition/queries.ts";
import type { Change } from "../../../store/records.ts";
import { loadLibrary, writeRecords } from "../../../store/records-query.ts";
import { readContents } from "../../../store/snapshots/all-records.ts";
import { takeSnapshot } from "../../../store/snapshots/snapshots.ts";
import type { FileContents } from "./import-collector.ts";
import { type ImportPlan, planImport, type StoryToFetch } from "./import-plan.ts";
import { readFile } from "./read-file.ts";
import { type Site, siteOf } from "./story-addresses.ts";

export type PreparedImport = { contents: FileContents; plan: ImportPlan; site: Site };
export type ImportResult = {
  /** Changes that undo the import. */
  undo: Change[];
  /** Number of records added, by kind. */
  added: ImportPlan["added"];
  /** Number of stories that could not be fetched and were added as links. */
  notFetched: number;
};

const parallelFetches = 4;

/**
 * Reads a file and compares it with the library. Nothing is written.
 * @throws FileError when the file cannot be imported, LibraryError when the library cannot be opened
 */
export async function prepareImport(client: QueryClient, file: File): Promise<PreparedImport> {
  // Everything but the stories is loaded here, so that the import itself works offline.
  const [edition] = await Promise.all([client.ensureQueryData(editionQuery), loadLibrary()]);
  const site = siteOf(location.href, edition.address);
  const contents = await readFile(file, new Date(file.lastModified).toISOString());
  return { contents, site, plan: planImport(contents, await readContents(), site.storyAt) };
}

/**
 * Writes the records of a file to the library in one transaction. Stories that cannot be fetched are added as
 * links.
 * @param onProgress called with the number of stories fetched or given up so far
 */
export async function runImport(
  client: QueryClient,
  { contents, site, plan }: PreparedImport,
  onProgress: (done: number) => void,
): Promise<ImportResult> {
  const stories = await fetchStories(client, plan.toFetch, onProgress);
  const current = await readContents();
  await takeSnapshot("import");
  // Planned again, since another tab may have changed the library while the reader looked at the preview.
  const { changes } = planImport(contents, current, site.storyAt);
  const undo = await writeRecords(client, [...changes, ...stories.flat()]);
  const notFetched = stories.filter(([first]) => first && "put" in first).length;
  const { saved, links } = plan.added;
  return { undo, notFetched, added: { ...plan.added, saved: saved - notFetched, links: links + notFetched } };
}

/** Fetches stories in parallel and returns the changes that save each. Stops fetching once the network fails. */
async function fetchStories(
  client: QueryClient,
  stories: StoryToFetch[],
  onProgress: (done: number) => void,
): Promise<Change[][]> {
  const { date } = await client.ensureQueryData(editionQuery);
  const queue = [...stories];
  const results: Change[][] = [];
  let isOffline = false;
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const story = isOffline
        ? undefined
        : await fetchStory(client, next.slug, date, () => (isOffline = true));
      results.push(changesFor(next, story));
      onProgress(results.length);
    }
  };
  await Promise.all(Array.from({ length: parallelFetches }, work));
  return results;
}

/** Returns undefined if a story cannot be fetched; calls `onOffline` if no other story can be fetched either. */
async function fetchStory(client: QueryClient, slug: string, today: string, onOffline: () => void) {
  try {
    const article = await client.fetchQuery(articleQuery(slug));
    return { article, card: cardOf(article, today) };
  } catch (error) {
    if (!(error instanceof LoadError) || error.kind === "failed") onOffline();
    return undefined;
  }
}

function changesFor({ slug, link }: StoryToFetch, story: Awaited<ReturnType<typeof fetchStory>>): Change[] {
  if (!story) return [{ kind: "links", put: link }];
  const { savedAt, tags } = link;
  return [
    // The link may have been added by an earlier import that could not fetch the story.
    { kind: "links", remove: link.href },
    { kind: "saved", put: { slug, card: story.card, savedAt, tags } },
    { kind: "copies", put: { slug, article: story.article, keptAt: new Date().toISOString() } },
  ];
}
