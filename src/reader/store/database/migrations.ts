import type { IDBPDatabase, IDBPTransaction } from "idb";
import { type Everything, type Kind, kinds, type Snapshot } from "../records.ts";

type Upgrading = IDBPTransaction<unknown, string[], "versionchange">;
/** What one version of the library changed in how it is stored. */
export type Step = {
  stores?: (database: IDBPDatabase) => void;
  /** Makes of a record what it is from this version on, under the same key: in the database and in snapshots. */
  records?: { [K in Kind]?: (record: object) => object };
};

/** One step a version, the oldest first; what a released step does is never altered. */
export const steps: Step[] = [
  {
    stores: (database) => {
      for (const store of ["saved", "copies", "positions", "own"])
        database.createObjectStore(store, { keyPath: "slug" });
      for (const store of ["visits", "highlights", "snapshots", "damaged"])
        database.createObjectStore(store, { keyPath: "id" });
      database.createObjectStore("links", { keyPath: "href" });
    },
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
  for (const step of all.slice(from)) {
    step.stores?.(database);
    for (const kind of kinds) if (step.records?.[kind]) await renewIn(upgrading, kind, [step]);
  }
  if (before) await upgrading.objectStore("snapshots").put(snapshotOf("upgrade", before, from));
}

/** Everything of an older version, as it is from then on. */
export function renewed(everything: Everything, from = 1, all: Step[] = steps): Everything {
  const lists = kinds.map((kind) => [kind, everything[kind].map((one) => renew(kind, one, all.slice(from)))]);
  return Object.fromEntries(lists) as Everything;
}

/** Creates a snapshot. Ids begin with the time, and sort in the order of creation. */
export function snapshotOf(why: Snapshot["why"], everything: Everything, version = steps.length): Snapshot {
  const at = nextTime();
  return { id: `${at}/${Math.random().toString(36).slice(2)}`, at, why, version, everything };
}

let latest = 0;

/** The present time, or just after the time returned before: two calls within a millisecond stay in order. */
function nextTime(): string {
  latest = Math.max(Date.now(), latest + 1);
  return new Date(latest).toISOString();
}

async function renewIn(upgrading: Upgrading, kind: Kind, since: Step[]): Promise<void> {
  const store = upgrading.objectStore(kind);
  for (const record of await store.getAll()) await store.put(renew(kind, record, since));
}

/** A damaged record stays as it is: it is set aside when it is read, and must not hold up the others. */
function renew(kind: Kind, record: object, since: Step[]): object {
  try {
    return since.reduce((found, { records }) => records?.[kind]?.(found) ?? found, record);
  } catch {
    return record;
  }
}

async function everythingIn(upgrading: Upgrading): Promise<Everything> {
  const there = kinds.filter((kind) => upgrading.objectStoreNames.contains(kind));
  const lists = await Promise.all(
    there.map(async (kind) => [kind, await upgrading.objectStore(kind).getAll()] as const),
  );
  const none = kinds.map((kind): [Kind, []] => [kind, []]);
  return Object.fromEntries([...none, ...lists]) as Everything;
}
