import type { QueryClient } from "@tanstack/react-query";
import { queryOptions } from "@tanstack/react-query";
import { failure, success } from "../../store/mutate.ts";
import type { Change, Snapshot } from "../../store/records.ts";
import { loadLibrary } from "../../store/records-query.ts";
import { showOutcome } from "../../ui/toast.tsx";
import { dataMessages } from "./messages.ts";

const loadSnapshots = () => import("../../store/snapshots/snapshots.ts");

export type SnapshotEntry = Pick<Snapshot, "id" | "at" | "why">;

/** The snapshots that can be restored, newest first, without their contents, which are large. */
export const snapshotsQuery = queryOptions({
  queryKey: ["snapshots"],
  queryFn: async (): Promise<SnapshotEntry[]> => {
    const snapshots = await (await loadSnapshots()).listSnapshots();
    return snapshots.map(({ id, at, why }) => ({ id, at, why }));
  },
  refetchOnMount: "always",
});

/** The number of records that could not be read. */
export const damagedCountQuery = queryOptions({
  queryKey: ["damaged-count"],
  queryFn: async () => (await (await loadLibrary()).list("damaged")).length,
  refetchOnMount: "always",
});

/** Replaces the library by a snapshot. */
export function restoreLibrary(client: QueryClient, id: string): Promise<void> {
  return replaceLibrary(client, dataMessages.restored, async () =>
    (await loadSnapshots()).restoreSnapshot(id),
  );
}

/** Removes all records, after taking a snapshot. */
export function clearLibrary(client: QueryClient): Promise<void> {
  return replaceLibrary(client, dataMessages.cleared, async () => {
    await (await loadSnapshots()).takeSnapshot("clear");
    return (await import("../../store/snapshots/all-records.ts")).clearLibrary();
  });
}

/** Runs a change of the whole library and shows the outcome, with undo. */
async function replaceLibrary(
  client: QueryClient,
  message: string,
  run: () => Promise<Change[] | undefined>,
): Promise<void> {
  try {
    const undo = await run();
    if (undo) await showOutcome(success(client, undo), message);
  } catch (error) {
    await showOutcome(failure(error));
  }
  await client.invalidateQueries(snapshotsQuery);
}
