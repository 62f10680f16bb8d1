import type { QueryClient } from "@tanstack/react-query";
import { keep } from "../../data/keep.ts";
import type { Change, Visit } from "../../library/records.ts";
import { say } from "../../ui/toast.tsx";
import { historyWords } from "../../words/library.ts";
import { words } from "../../words.ts";

/** Clears the history, once everything is kept aside as it was. */
export async function clearHistory(client: QueryClient, visits: Visit[]): Promise<void> {
  try {
    const { takeSnapshot } = await import("../../library/snapshots.ts");
    await takeSnapshot("history");
  } catch {
    return say(words.notKept);
  }
  const changes = visits.map(({ id }): Change => ({ kind: "visits", remove: id }));
  await keep(client, changes, historyWords.cleared);
}
