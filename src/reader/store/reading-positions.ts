import type { QueryClient } from "@tanstack/react-query";
import type { Card } from "../../edition/edition.ts";
import type { Place } from "../features/story/reading-position.ts";
import { isOwn } from "../lib/links.ts";
import { messages } from "../lib/messages.ts";
import { isUnfinished } from "../lib/reading-progress.ts";
import { showToast } from "../ui/toast.tsx";
import { setHasUnfinished } from "./continue.ts";
import { historySwitch, outlived, visitOf } from "./history.ts";
import type { Change } from "./records.ts";
import { change, library, recordsQuery } from "./records-query.ts";

let hasPruned = false;
let hasComplained = false;

/** Keeps where a reader is in a story, and that it was read today. */
export function noteReading(client: QueryClient, card: Card, place: Place): void {
  // It was deleted while it was open: its last place would lead to nothing.
  if (isRemovedOwn(client, card.slug)) return;
  const now = new Date();
  const position = { slug: card.slug, card, ...place, at: now.toISOString() };
  const changes: Change[] = [{ kind: "positions", put: position }];
  if (historySwitch.get()) changes.push({ kind: "visits", put: visitOf(card, now) });
  if (isUnfinished(place.share)) setHasUnfinished(true);
  write(client, changes, now).catch(complain);
}

async function write(client: QueryClient, changes: Change[], now: Date): Promise<void> {
  if (hasPruned) return void (await change(client, changes));
  hasPruned = true;
  const kept = await library();
  // Asked before today's is there: where there is none, what checks records need not come.
  const [visits] = await Promise.all([kept.list("visits"), change(client, changes)]);
  const old = outlived(visits, now);
  if (old.length > 0) {
    await change(
      client,
      old.map(({ id }) => ({ kind: "visits", remove: id })),
    );
  }
}

/** Once: a reader who rests twice need not hear it twice. */
function complain(): void {
  if (!hasComplained) showToast(messages.placeNotKept);
  hasComplained = true;
}

/** Whether this is a text of the reader's own that is no longer there. */
function isRemovedOwn(client: QueryClient, slug: string): boolean {
  const own = client.getQueryData(recordsQuery("own").queryKey);
  return own !== undefined && isOwn(slug) && !own.some((one) => one.slug === slug);
}
