import type { IDBPDatabase, IDBPTransaction } from "idb";
import { type Everything, type Kind, kinds, type Snapshot } from "./records.ts";

type Upgrading = IDBPTransaction<unknown, string[], "versionchange">;
/** What one version of the library changed in how it is stored. */
export type Step = (database: IDBPDatabase, upgrading: Upgrading) => unknown;

/** One step a version, the oldest first; what a released step does is never altered. */
export const steps: Step[] = [
  (database) => {
    for (const store of ["saved", "copies", "positions", "own"])
      database.createObjectStore(store, { keyPath: "slug" });
    for (const store of ["visits", "highlights", "snapshots", "damaged"])
      database.createObjectStore(store, { keyPath: "id" });
    database.createObjectStore("links", { keyPath: "href" });
  },
];

/** Takes a library of an older version through what has changed since, and keeps it as it was. */
export async function upgrade(
  database: IDBPDatabase,
  from: number,
  upgrading: Upgrading,
  all: Step[],
): Promise<void> {
  const before = from > 0 && (await everythingIn(upgrading));
  for (const step of all.slice(from)) await step(database, upgrading);
  if (before) await upgrading.objectStore("snapshots").put(snapshotOf("upgrade", before));
}

/** A snapshot as of now. */
export function snapshotOf(why: Snapshot["why"], everything: Everything): Snapshot {
  const at = new Date().toISOString();
  return { id: `${at}/${Math.random().toString(36).slice(2)}`, at, why, everything };
}

async function everythingIn(upgrading: Upgrading): Promise<Everything> {
  const there = kinds.filter((kind) => upgrading.objectStoreNames.contains(kind));
  const lists = await Promise.all(
    there.map(async (kind) => [kind, await upgrading.objectStore(kind).getAll()] as const),
  );
  const none = kinds.map((kind): [Kind, []] => [kind, []]);
  return Object.fromEntries([...none, ...lists]) as Everything;
}
