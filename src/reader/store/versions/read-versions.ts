import type { QueryClient } from "@tanstack/react-query";
import type { Article } from "../../../article/article.ts";
import { textUnitsOf } from "../../../article/text-units.ts";
import { links } from "../../lib/links.ts";
import { storeReadHashes } from "../../lib/read-hashes.ts";
import { rawRecordOf } from "../raw-record.ts";
import type { Change, Position } from "../records.ts";
import { recordsQuery, writeRecords } from "../records-query.ts";

/*
 * The versions of stories that the reader has read. Each is a record with the words, and their hash in the reading
 * position of the story: every page loads the positions, and the texts would be too large for that.
 */

/** The versions of so many stories are kept, those read last; those of saved and of highlighted stories always. */
const maxKept = 300;

/** Records the words of a story as the version that was read. @throws LibraryError */
export async function recordVersion(client: QueryClient, article: Article): Promise<void> {
  await writeRecords(client, await versionChanges(client, article));
  mirrorWordings(client);
}

/**
 * The changes that make this text of a story the version that was read, and that prune the versions of others. None for
 * a story without a reading position.
 * @param position the reading position, where it is not yet in the library
 */
export async function versionChanges(
  client: QueryClient,
  article: Article,
  position = positionsIn(client).find(({ slug }) => slug === article.slug),
): Promise<Change[]> {
  const { slug, wording } = article;
  if (!position || !wording) return [];
  const at = new Date().toISOString();
  const others = positionsIn(client).filter((one) => one.slug !== slug);
  return [
    { kind: "versions", put: { slug, wording, units: textUnitsOf(article), at } },
    { kind: "positions", put: { ...rawRecordOf(position), wording } },
    ...(await excessVersions(client, others)).flatMap(versionRemoval),
  ];
}

/** The changes that forget which versions were read, of all stories. */
export async function allVersionRemovals(client: QueryClient): Promise<Change[]> {
  const positions = await client.fetchQuery(recordsQuery("positions"));
  return [{ kind: "versions", clear: true }, ...positions.filter(hasVersion).flatMap(versionRemoval)];
}

/** Copies the hashes to where the script in the head of a page finds them. */
export function mirrorWordings(client: QueryClient): void {
  const hashes = positionsIn(client).flatMap(({ slug, wording }): [string, string][] =>
    wording ? [[links.article(slug), wording]] : [],
  );
  storeReadHashes(hashes, (path) => path === links.today());
}

async function excessVersions(client: QueryClient, positions: Position[]): Promise<Position[]> {
  const read = positions.filter(hasVersion).sort((one, other) => other.at.localeCompare(one.at));
  const excess = read.slice(maxKept - 1);
  if (excess.length === 0) return [];
  const [saved, highlights] = await Promise.all([
    client.fetchQuery(recordsQuery("saved")),
    client.fetchQuery(recordsQuery("highlights")),
  ]);
  const kept = new Set([...saved, ...highlights].map(({ slug }) => slug));
  return excess.filter(({ slug }) => !kept.has(slug));
}

function versionRemoval(position: Position): Change[] {
  const { wording: _, ...rest } = rawRecordOf(position);
  return [
    { kind: "versions", remove: position.slug },
    { kind: "positions", put: rest },
  ];
}

function hasVersion({ wording }: Position): boolean {
  return wording !== undefined;
}

function positionsIn(client: QueryClient): Position[] {
  return client.getQueryData(recordsQuery("positions").queryKey) ?? [];
}
