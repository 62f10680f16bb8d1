import type { QueryClient } from "@tanstack/react-query";
import type { Article } from "../../article/article.ts";
import type { Card } from "../../edition/edition.ts";
import { storageKeys } from "../../edition/prerendered-page.ts";
import { isOwn } from "../lib/links.ts";
import { isUnfinished } from "../lib/reading-progress.ts";
import { deviceStorage, editionKey } from "../lib/storage.ts";
import { createVisit, expiredVisits, historySwitch } from "./history.ts";
import type { Change, Position } from "./records.ts";
import { loadLibrary, recordsQuery, writeRecords } from "./records-query.ts";

const unfinishedKey = editionKey(storageKeys.continue);
const positionsKey = recordsQuery("positions").queryKey;
let hasPruned = false;

/** The positions of unfinished stories, latest first. */
export function unfinishedPositions(positions: Position[]): Position[] {
  return positions
    .filter(({ share }) => isUnfinished(share))
    .sort((one, other) => other.at.localeCompare(one.at));
}

/** Whether a story reads differently from the version that was read; false where one of the two is not known. */
export function isOtherWording(read: string | undefined, present: string | undefined): boolean {
  return read !== undefined && present !== undefined && read !== present;
}

/**
 * Stores whether there is an unfinished story, for the script in the head of the page: it reserves the space of the
 * "Continue" line before the first paint, which avoids a layout shift.
 */
export function setHasUnfinished(hasUnfinished: boolean): void {
  if (hasUnfinished) deviceStorage.write(unfinishedKey, "1");
  else deviceStorage.remove(unfinishedKey);
}

/**
 * Saves where a reader is in a story, and records today's visit in the history; once the reader has moved on in it, also
 * the words of the story, with which its next version is compared. A visit that only opens a story does not load that code.
 * @throws LibraryError
 */
export async function savePosition(
  client: QueryClient,
  card: Card,
  { block, share }: Pick<Position, "block" | "share">,
  article: Article,
): Promise<void> {
  // The position of an own article that was deleted while it was open would lead nowhere.
  if (isDeletedOwn(client, card.slug)) return;
  const now = new Date();
  const { slug } = card;
  const known = client.getQueryData(positionsKey)?.find((one) => one.slug === slug);
  const wording = known?.wording;
  const position = { slug, card, block, share, ...(wording && { wording }), at: now.toISOString() };
  const isFirstRead = (known || share === 1) && !wording && article.wording;
  const firstRead = isFirstRead ? await firstReadChanges(client, article, position) : [];
  const changes: Change[] = firstRead.length > 0 ? firstRead : [{ kind: "positions", put: position }];
  if (historySwitch.get()) changes.push({ kind: "visits", put: createVisit(card, now) });
  if (isUnfinished(share)) setHasUnfinished(true);
  if (hasPruned) await writeRecords(client, changes);
  else await writeAndPrune(client, changes, now);
  if (firstRead.length > 0) (await import("./versions/read-versions.ts")).mirrorWordings(client);
}

/**
 * The changes that save a reading position with the version that is read. In one transaction: a second one would read the
 * position back, and load the code that validates records. Empty when their code does not load.
 */
async function firstReadChanges(
  client: QueryClient,
  article: Article,
  position: Position,
): Promise<Change[]> {
  try {
    const { versionChanges } = await import("./versions/read-versions.ts");
    return await versionChanges(client, article, position);
  } catch {
    return [];
  }
}

/** Writes the changes, and removes the visits that have expired. Called once per page load. */
async function writeAndPrune(client: QueryClient, changes: Change[], now: Date): Promise<void> {
  hasPruned = true;
  const library = await loadLibrary();
  // Visits are listed before today's is written: an empty history does not load the code that validates records.
  const [visits] = await Promise.all([library.list("visits"), writeRecords(client, changes)]);
  const expired = expiredVisits(visits, now);
  if (expired.length > 0) {
    await writeRecords(
      client,
      expired.map(({ id }) => ({ kind: "visits", remove: id })),
    );
  }
}

function isDeletedOwn(client: QueryClient, slug: string): boolean {
  const own = client.getQueryData(recordsQuery("own").queryKey);
  return own !== undefined && isOwn(slug) && !own.some((one) => one.slug === slug);
}
