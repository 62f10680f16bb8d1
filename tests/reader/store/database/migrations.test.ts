import "fake-indexeddb/auto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { beforeEach, expect, it } from "vitest";
import { deviceLibrary } from "../../../../src/reader/store/database/device-library.ts";
import { renewed, type Step, steps } from "../../../../src/reader/store/database/migrations.ts";
import { type Everything, kinds, type Snapshot } from "../../../../src/reader/store/records.ts";

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
  const ids = stored.snapshots?.records.map((snapshot) => (snapshot as Snapshot).id) ?? [];
  expect(ids).not.toEqual([]);
  expect((await library.list("snapshots")).map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  const database = await openDB("aheadline");
  expect(await database.count("damaged")).toBe(stored.damaged?.records.length);
});

const rename: Step = {
  records: { highlights: (highlight) => ({ ...highlight, note: "from long ago" }) },
};

it("takes a library through the steps since its version, and keeps it as it was before", async () => {
  const stored = await leave(1);
  const library = await deviceLibrary([...steps.slice(0, 1), rename]);
  expect(await library.list("highlights")).toMatchObject([{ note: "from long ago" }]);
  const [, snapshot] = await library.list("snapshots");
  expect(snapshot).toMatchObject({
    why: "upgrade",
    version: 1,
    everything: { highlights: stored.highlights?.records },
  });
});

it("brings what a snapshot holds into the form of today, when it is restored", async () => {
  await leave(1);
  const [snapshot] = await (await deviceLibrary()).list("snapshots");
  const retitle: Step = { records: { links: (link) => ({ ...link, title: "from long ago" }) } };
  const before = snapshot?.everything as Everything;
  const all = renewed(before, snapshot?.version, [...steps.slice(0, 1), retitle]);
  expect(all).toEqual({ ...before, links: [{ ...before.links[0], title: "from long ago" }] });
});

it("is not held up by a damaged record on its way to a new version", async () => {
  await leave(1);
  const stumble: Step = {
    records: {
      highlights: () => {
        throw new Error("torn");
      },
    },
  };
  const library = await deviceLibrary([...steps.slice(0, 1), stumble]);
  expect((await library.list("highlights")).length).toBe(1);
});

it("leaves a library as it was when a step fails", async () => {
  const stored = await leave(1);
  const fail: Step = {
    stores: () => {
      throw new Error("a slip");
    },
  };
  await expect(deviceLibrary([...steps.slice(0, 1), rename, fail])).rejects.toMatchObject({ kind: "failed" });
  expect(await (await deviceLibrary(steps.slice(0, 1))).list("highlights")).toEqual(
    stored.highlights?.records,
  );
});
