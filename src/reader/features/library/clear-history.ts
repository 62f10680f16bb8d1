import type { QueryClient } from "@tanstack/react-query";
import { messages } from "../../lib/messages.ts";
import { keep } from "../../store/mutate-with-undo.ts";
import type { Change, Visit } from "../../store/records.ts";
import { showToast } from "../../ui/toast.tsx";
import { historyMessages } from "./messages.ts";

/** Clears the history, once everything is kept aside as it was. */
export async function clearHistory(client: QueryClient, visits: Visit[]): Promise<void> {
  try {
    const { takeSnapshot } = await import("../../store/database/snapshots.ts");
    await takeSnapshot("history");
  } catch {
    return showToast(messages.notKept);
  }
  const changes = visits.map(({ id }): Change => ({ kind: "visits", remove: id }));
  await keep(client, changes, historyMessages.cleared);
}
