import { createSnapshot } from "../database/migrations.ts";
import { openLibrary } from "../database/open-library.ts";
import type { Change, Snapshot } from "../records.ts";
import { contentsOf, isEmpty, replaceLibrary } from "./all-records.ts";

/* Copies of the whole library, for changes that cannot be undone record by record. Each function throws a LibraryError. */

/**
 * How many snapshots are kept. Those before a restore or before clearing the history, which happen more often, have
 * a limit of their own: they must not push out the others.
 */
const limits = { whole: 3, restore: 1, history: 1 };

const groupOf = (why: Snapshot["why"]) => (why === "restore" || why === "history" ? why : "whole");

/** Takes a snapshot, unless the library is empty, and removes the oldest beyond the limit. */
export async function takeSnapshot(why: Snapshot["why"]): Promise<void> {
  const library = await openLibrary();
  const contents = await contentsOf(library);
  if (isEmpty(contents)) return;
  const group = groupOf(why);
  const old = (await listSnapshots()).filter((one) => groupOf(one.why) === group).slice(limits[group] - 1);
  await library.write([
    ...old.map(({ id }) => ({ kind: "snapshots", remove: id }) as const),
    { kind: "snapshots", put: createSnapshot(why, contents) },
  ]);
}

/** All snapshots, newest first. */
export async function listSnapshots(): Promise<Snapshot[]> {
  const all = await (await openLibrary()).list("snapshots");
  return all.sort((one, other) => other.id.localeCompare(one.id));
}

/**
 * Restores the library from a snapshot, after taking one of its present state.
 * @returns the changes that undo it; undefined when there is no such snapshot
 */
export async function restoreSnapshot(id: string): Promise<Change[] | undefined> {
  const snapshot = await (await openLibrary()).get("snapshots", id);
  if (!snapshot) return undefined;
  await takeSnapshot("restore");
  return replaceLibrary(snapshot.everything);
}
