import type { QueryClient } from "@tanstack/react-query";
import { failure, mutate } from "../../store/mutate.ts";
import type { Change, Visit } from "../../store/records.ts";
import { showOutcome } from "../../ui/toast.tsx";
import { historyMessages } from "./messages.ts";

/** Clears the history, once everything is kept aside as it was. */
export async function clearHistory(client: QueryClient, visits: Visit[]): Promise<void> {
  try {
    const { takeSnapshot } = await import("../../store/snapshots/snapshots.ts");
    await takeSnapshot("history");
  } catch (error) {
    return showOutcome(failure(error));
  }
  const changes = visits.map(({ id }): Change => ({ kind: "visits", remove: id }));
  await showOutcome(mutate(client, changes), historyMessages.cleared);
}
