import type { QueryClient } from "@tanstack/react-query";
import { queryOptions } from "@tanstack/react-query";
import { failure, success } from "../../store/mutate.ts";
import type { Change, Snapshot } from "../../store/records.ts";
import { library } from "../../store/records-query.ts";
import { showOutcome } from "../../ui/toast.tsx";
import { dataMessages } from "./messages.ts";

const snapshotsAt = () => import("../../store/snapshots/snapshots.ts");

export type Before = Pick<Snapshot, "id" | "at" | "why">;

/** The copies of the library that can be restored, newest first; only their names, since they are large. */
export const beforeQuery = queryOptions({
  queryKey: ["before"],
  queryFn: async (): Promise<Before[]> => {
    const found = await (await snapshotsAt()).snapshots();
    return found.map(({ id, at, why }) => ({ id, at, why }));
  },
  refetchOnMount: "always",
});

/** How many records could not be read. */
export const asideQuery = queryOptions({
  queryKey: ["aside"],
  queryFn: async () => (await (await library()).list("damaged")).length,
  refetchOnMount: "always",
});

/** Puts the library back as it was. */
export function restoreLibrary(client: QueryClient, id: string): Promise<void> {
  return doWhole(client, dataMessages.restored, async () => (await snapshotsAt()).restore(id));
}

/** Removes the library, and keeps a copy. */
export function removeLibrary(client: QueryClient): Promise<void> {
  return doWhole(client, dataMessages.cleared, async () => {
    await (await snapshotsAt()).takeSnapshot("clear");
    return (await import("../../store/snapshots/whole-library.ts")).clear();
  });
}

async function doWhole(
  client: QueryClient,
  text: string,
  run: () => Promise<Change[] | undefined>,
): Promise<void> {
  try {
    const undo = await run();
    if (undo) await showOutcome(success(client, undo), text);
  } catch (error) {
    await showOutcome(failure(error));
  }
  await client.invalidateQueries(beforeQuery);
}
