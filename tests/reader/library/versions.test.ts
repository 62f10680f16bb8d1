import "fake-indexeddb/auto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { beforeEach, expect, it } from "vitest";
import { deviceLibrary } from "../../../src/reader/library/device.ts";
import { kinds } from "../../../src/reader/library/records.ts";
import { type Step, steps } from "../../../src/reader/library/versions.ts";

type Stored = Record<string, { keyPath: string; records: object[] }>;

/** What each released version left on a device: `<version>.json`. */
const folder = join(import.meta.dirname, "stored");
const read = (version: number): Stored => JSON.parse(readFileSync(join(folder, `${version}.json`), "utf8"));
const released = readdirSync(folder).map((file) => Number.parseInt(file, 10));

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** Puts a stored database onto the device, as it was. */
async function leave(version: number): Promise<Stored> {
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

it("has a stored library of every version", () => {
  expect(released.sort()).toEqual(steps.map((_step, index) => index + 1));
});

it.each(released)("opens a library of version %d with everything in it", async (version) => {
  const stored = await leave(version);
  const library = await deviceLibrary();
  for (const kind of kinds) {
    expect(stored[kind]?.records, `something is stored of ${kind}`).not.toEqual([]);
    expect(await library.list(kind)).toEqual(stored[kind]?.records);
  }
  expect((await library.list("snapshots")).length).toBeGreaterThan(0);
  const database = await openDB("aheadline");
  expect(await database.count("damaged")).toBe(stored.damaged?.records.length);
});

const rename: Step = async (_database, upgrading) => {
  const store = upgrading.objectStore("highlights");
  for (const highlight of await store.getAll()) await store.put({ ...highlight, note: "from long ago" });
};

it("takes a library through the steps since its version, and keeps it as it was before", async () => {
  const stored = await leave(1);
  const library = await deviceLibrary([...steps.slice(0, 1), rename]);
  expect(await library.list("highlights")).toMatchObject([{ note: "from long ago" }]);
  const [, snapshot] = await library.list("snapshots");
  expect(snapshot).toMatchObject({ why: "upgrade", everything: { highlights: stored.highlights?.records } });
});

it("leaves a library as it was when a step fails", async () => {
  const stored = await leave(1);
  const fail: Step = async (database, upgrading) => {
    await rename(database, upgrading);
    throw new Error("a slip");
  };
  await expect(deviceLibrary([...steps.slice(0, 1), fail])).rejects.toMatchObject({ kind: "failed" });
  expect(await (await deviceLibrary(steps.slice(0, 1))).list("highlights")).toEqual(
    stored.highlights?.records,
  );
});
