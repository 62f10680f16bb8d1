import type { IDBPDatabase, IDBPTransaction } from "idb";
import { randomId } from "../../lib/random-id.ts";
import { type LibraryContents, type RecordKind, recordKinds, type Snapshot } from "../records.ts";

type UpgradeTransaction = IDBPTransaction<unknown, string[], "versionchange">;

/** Upgrades the database by one version. A migration that has been released is never edited. */
export type Migration = (database: IDBPDatabase, transaction: UpgradeTransaction) => void | Promise<void>;

/** The first migration creates version 1 of the database, the second version 2, and so on. */
export const migrations: Migration[] = [
  (database) => {
    for (const store of ["saved", "copies", "positions", "own"])
      database.createObjectStore(store, { keyPath: "slug" });
    for (const store of ["visits", "highlights", "snapshots", "damaged"])
      database.createObjectStore(store, { keyPath: "id" });
    database.createObjectStore("links", { keyPath: "href" });
  },
  (database) => {
    database.createObjectStore("watched", { keyPath: "key" });
    database.createObjectStore("versions", { keyPath: "slug" });
  },
];

/**
 * Runs the migrations since a version, and saves a snapshot of the records before them. When one fails, the whole
 * upgrade is rolled back.
 * @param from the version of the database on the device; 0 when there is none
 */
export async function upgrade(
  database: IDBPDatabase,
  from: number,
  transaction: UpgradeTransaction,
  all: Migration[],
): Promise<void> {
  const before = from > 0 && (await contentsIn(transaction));
  for (const migrate of all.slice(from)) await migrate(database, transaction);
  if (before) await transaction.objectStore("snapshots").put(createSnapshot("upgrade", before, from));
}

/** Creates a snapshot. Ids begin with the time, and sort in the order of creation. */
export function createSnapshot(
  why: Snapshot["why"],
  everything: LibraryContents,
  version = migrations.length,
): Snapshot {
  const at = nextTime();
  return { id: `${at}/${randomId()}`, at, why, version, everything };
}

let latest = 0;

/** The current time, or a millisecond after the last result: two calls within a millisecond stay in order. */
function nextTime(): string {
  latest = Math.max(Date.now(), latest + 1);
  return new Date(latest).toISOString();
}

async function contentsIn(transaction: UpgradeTransaction): Promise<LibraryContents> {
  const existing = recordKinds.filter((kind) => transaction.objectStoreNames.contains(kind));
  const lists = await Promise.all(
    existing.map(async (kind) => [kind, await transaction.objectStore(kind).getAll()] as const),
  );
  const empty = recordKinds.map((kind): [RecordKind, []] => [kind, []]);
  return Object.fromEntries([...empty, ...lists]) as LibraryContents;
}
