import type { QueryClient } from "@tanstack/react-query";
import type { Card } from "../../edition/edition.ts";
import { isOwn } from "../lib/links.ts";
import { isUnfinished } from "../lib/reading-progress.ts";
import { setHasUnfinished } from "./continue.ts";
import { historySwitch, outlived, visitOf } from "./history.ts";
import type { Change, Position } from "./records.ts";
import { change, library, recordsQuery } from "./records-query.ts";

let hasPruned = false;

/**
 * Saves where a reader is in a story, and notes today's visit in the history.
 * @throws LibraryError
 */
export async function savePosition(
  client: QueryClient,
  card: Card,
  { block, share }: Pick<Position, "block" | "share">,
): Promise<void> {
  // An own article that was deleted while it was open: its position would lead nowhere.
  if (isDeletedOwn(client, card.slug)) return;
  const now = new Date();
  const position = { slug: card.slug, card, block, share, at: now.toISOString() };
  const changes: Change[] = [{ kind: "positions", put: position }];
  if (historySwitch.get()) changes.push({ kind: "visits", put: visitOf(card, now) });
  if (isUnfinished(share)) setHasUnfinished(true);
  if (hasPruned) await change(client, changes);
  else await writeAndPrune(client, changes, now);
}

/** Once per page load, also removes the visits that are too old for the history. */
async function writeAndPrune(client: QueryClient, changes: Change[], now: Date): Promise<void> {
  hasPruned = true;
  const opened = await library();
  // Listed before today's visit is written: while there are none, the code that validates records is not loaded.
  const [visits] = await Promise.all([opened.list("visits"), change(client, changes)]);
  const old = outlived(visits, now);
  if (old.length > 0) {
    await change(
      client,
      old.map(({ id }) => ({ kind: "visits", remove: id })),
    );
  }
}

function isDeletedOwn(client: QueryClient, slug: string): boolean {
  const own = client.getQueryData(recordsQuery("own").queryKey);
  return own !== undefined && isOwn(slug) && !own.some((one) => one.slug === slug);
}
