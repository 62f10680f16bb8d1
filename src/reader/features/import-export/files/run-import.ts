import type { QueryClient } from "@tanstack/react-query";
import { cardOf } from "../../../../edition/card.ts";
import { LoadError } from "../../../edition/load-error.ts";
import { articleQuery, editionQuery } from "../../../edition/queries.ts";
import type { Change } from "../../../store/records.ts";
import { change, library } from "../../../store/records-query.ts";
import { takeSnapshot } from "../../../store/snapshots/snapshots.ts";
import { everything } from "../../../store/snapshots/whole-library.ts";
import type { Found } from "./import-collector.ts";
import { type Plan, planImport, type Wanted } from "./import-plan.ts";
import { readFile } from "./read-file.ts";
import { type Site, siteOf } from "./story-addresses.ts";

/* Bringing a file in: all code of it is fetched when a file was chosen. */

export type Prepared = { found: Found; plan: Plan; site: Site };
export type Done = {
  undo: Change[];
  /** What is new in the library now, by kind. */
  fresh: Plan["fresh"];
  /** How many stories did not arrive. */
  late: number;
};

const atOnce = 4;

/** Reads a file and compares it with the library; nothing is written. */
export async function prepare(client: QueryClient, file: File): Promise<Prepared> {
  // From here on nothing needs the network but the stories.
  const [edition] = await Promise.all([client.ensureQueryData(editionQuery), library()]);
  const site = siteOf(location.href, edition.address);
  const found = await readFile(file, new Date(file.lastModified).toISOString());
  return { found, site, plan: planImport(found, await everything(), site.storyAt) };
}

/**
 * Keeps what was found, all of it or nothing. Stories that do not arrive are kept as links.
 * @param onArrival called with how many stories have been fetched
 */
export async function carryOut(
  client: QueryClient,
  { found, site, plan }: Prepared,
  onArrival: (done: number) => void,
): Promise<Done> {
  const stories = await fetchAll(client, plan.wanted, onArrival);
  const kept = await everything();
  await takeSnapshot("import");
  // Another tab may have changed the library while the reader was asked.
  const { changes } = planImport(found, kept, site.storyAt);
  const undo = await change(client, [...changes, ...stories.flat()]);
  const late = stories.filter(([first]) => first && "put" in first).length;
  const { saved, links } = plan.fresh;
  return { undo, late, fresh: { ...plan.fresh, saved: saved - late, links: links + late } };
}

async function fetchAll(
  client: QueryClient,
  wanted: Wanted[],
  onArrival: (done: number) => void,
): Promise<Change[][]> {
  const { date } = await client.ensureQueryData(editionQuery);
  const queue = [...wanted];
  const arrived: Change[][] = [];
  let isCut = false;
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const story = isCut ? undefined : await fetchStory(client, next.slug, date, () => (isCut = true));
      arrived.push(asChanges(next, story));
      onArrival(arrived.length);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return arrived;
}

/** A story that is not there is one matter; no network is another, and holds for all that follow. */
async function fetchStory(client: QueryClient, slug: string, today: string, onCut: () => void) {
  try {
    const article = await client.fetchQuery(articleQuery(slug));
    return { article, card: cardOf(article, today) };
  } catch (error) {
    if (!(error instanceof LoadError) || error.kind === "failed") onCut();
    return undefined;
  }
}

function asChanges({ slug, link }: Wanted, story: Awaited<ReturnType<typeof fetchStory>>): Change[] {
  if (!story) return [{ kind: "links", put: link }];
  const { savedAt, tags } = link;
  return [
    // One that did not arrive the last time.
    { kind: "links", remove: link.href },
    { kind: "saved", put: { slug, card: story.card, savedAt, tags } },
    { kind: "copies", put: { slug, article: story.article, keptAt: new Date().toISOString() } },
  ];
}
