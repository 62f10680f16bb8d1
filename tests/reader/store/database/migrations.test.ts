import "fake-indexeddb/auto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { beforeEach, expect, it } from "vitest";
import { deviceLibrary } from "../../../../src/reader/store/database/device-library.ts";
import { type Migration, migrations } from "../../../../src/reader/store/database/migrations.ts";
import { recordKinds, type Snapshot } from "../../../../src/reader/store/records.ts";

type Stored = Record<string, { keyPath: string; records: object[] }>;

/** The database of each released version: `<version>.json`. */
const folder = join(import.meta.dirname, "stored");
const read = (version: number): Stored => JSON.parse(readFileSync(join(folder, `${version}.json`), "utf8"));
const released = readdirSync(folder).map((file) => Number.parseInt(file, 10));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** Articles are read as those of the present version of their format. */
const asOfAnyVersion = (records: object[]): unknown =>
  JSON.parse(JSON.stringify(records), (key, value) => (key === "version" ? "any" : value));

/** Restores a stored database on the device. */
async function restoreStored(version: number): Promise<Stored> {
  const stored = read(version);
  const database = await openDB("aheadline", version, {
    upgrade: (fresh) => {
      for (const [store, { keyPath }] of Object.entries(stored)) fresh.createObjectStore(store, { keyPath });
    },
  });
  for (const [store, { records }] of Object.entries(stored))
    for (const record of records) await database.put(store, record);
  database.close();
  return stored;
}

it("is tested with a stored library of every released version", () => {
  expect(released.sort()).toEqual(migrations.map((_migration, index) => index + 1));
});

it.each(released)("opens a library of version %d with all of its records", async (version) => {
  const stored = await restoreStored(version);
  const library = await deviceLibrary();
  for (const kind of recordKinds) {
    const records = stored[kind]?.records;
    expect(records, `something is stored of ${kind}`).not.toEqual([]);
    expect(asOfAnyVersion(await library.list(kind))).toEqual(asOfAnyVersion(records ?? []));
  }
  const ids = stored.snapshots?.records.map((snapshot) => (snapshot as Snapshot).id) ?? [];
  expect(ids).not.toEqual([]);
  expect((await library.list("snapshots")).map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  const database = await openDB("aheadline");
  expect(await database.count("damaged")).toBe(stored.damaged?.records.length);
});

const addNotes: Migration = async (_database, transaction) => {
  const store = transaction.objectStore("highlights");
  for (const highlight of await store.getAll()) await store.put({ ...highlight, note: "added" });
};

it("upgrades an older library, and keeps a snapshot of it as it was", async () => {
  const stored = await restoreStored(1);
  const library = await deviceLibrary([...migrations.slice(0, 1), addNotes]);
  expect(await library.list("highlights")).toMatchObject([{ note: "added" }]);
  const [, snapshot] = await library.list("snapshots");
  expect(snapshot).toMatchObject({
    why: "upgrade",
    version: 1,
    everything: { highlights: stored.highlights?.records },
  });
});

it("leaves a library as it was when a migration fails", async () => {
  const stored = await restoreStored(1);
  const fail: Migration = () => {
    throw new Error("a mistake in a migration");
  };
  await expect(deviceLibrary([...migrations.slice(0, 1), addNotes, fail])).rejects.toMatchObject({
    kind: "failed",
  });
  expect(await (await deviceLibrary(migrations.slice(0, 1))).list("highlights")).toEqual(
    stored.highlights?.records,
  );
});
