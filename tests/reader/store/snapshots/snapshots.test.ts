import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, expect, it, vi } from "vitest";
import type { Snapshot } from "../../../../src/reader/store/records.ts";
import { highlightOf, positionOf, save, savedOf, saveWhole } from "../database/records.ts";

let library: Awaited<
  ReturnType<typeof import("../../../../src/reader/store/database/open-library.ts")["openLibrary"]>
>;
let whole: typeof import("../../../../src/reader/store/snapshots/snapshots.ts") &
  typeof import("../../../../src/reader/store/snapshots/all-records.ts");
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  vi.resetModules();
  whole = {
    ...(await import("../../../../src/reader/store/snapshots/snapshots.ts")),
    ...(await import("../../../../src/reader/store/snapshots/all-records.ts")),
  };
  library = await (await import("../../../../src/reader/store/database/open-library.ts")).openLibrary();
});

it("restores everything that was read before the library was cleared", async () => {
  await library.write([
    ...saveWhole("tide"),
    ...saveWhole("moon"),
    { kind: "highlights", put: highlightOf("one") },
  ]);
  const before = await whole.readContents();
  expect(before.saved.length).toBe(2);
  const back = await whole.clearLibrary();
  expect(Object.values(await whole.readContents()).flat()).toEqual([]);
  await whole.replaceLibrary(before);
  expect(await whole.readContents()).toEqual(before);
  await library.write(await whole.clearLibrary());
  expect(await whole.readContents()).toEqual(before);
  await library.write(back);
  expect(await whole.readContents()).toEqual(before);
});

it("restores everything as it was when a snapshot was taken, and undoes that", async () => {
  await library.write([save("tide")]);
  const before = await whole.readContents();
  await whole.takeSnapshot("import");
  await library.write([{ kind: "saved", remove: "tide" }, save("moon")]);
  const after = await whole.readContents();
  const [snapshot] = await whole.listSnapshots();
  expect(snapshot).toMatchObject({ why: "import", everything: before });
  const back = await whole.restoreSnapshot(snapshot?.id ?? "");
  expect(await whole.readContents()).toEqual(before);
  await library.write(back ?? []);
  expect(await whole.readContents()).toEqual(after);
  expect(await whole.restoreSnapshot("no such")).toBeUndefined();
});

it("keeps the last three snapshots, also when everything is cleared", async () => {
  for (const share of [0.1, 0.2, 0.3, 0.4, 0.5]) {
    await library.write([{ kind: "positions", put: positionOf("tide", share) }]);
    await whole.takeSnapshot("import");
  }
  await whole.clearLibrary();
  const shares = (await whole.listSnapshots()).map(({ everything }) => everything.positions[0]?.share);
  expect(shares).toEqual([0.5, 0.4, 0.3]);
});

it("restores a snapshot that is older than one of the kinds of records", async () => {
  await library.write([save("tide")]);
  const { highlights: _none, ...older } = await whole.readContents();
  const snapshot = { id: "1", at: "2026-11-23T08:00:00.000Z", why: "upgrade", everything: older };
  await library.write([{ kind: "snapshots", put: snapshot as Snapshot }, save("moon")]);
  expect((await whole.listSnapshots()).map(({ id }) => id)).toEqual(["1"]);
  await whole.restoreSnapshot("1");
  expect(await whole.readContents()).toEqual({ ...older, highlights: [] });
});

it("restores the valid records of a snapshot, and moves damaged ones to quarantine", async () => {
  const everything = {
    ...(await whole.readContents()),
    saved: [savedOf("tide"), { slug: "moon", card: "torn" }],
  };
  const snapshot = { id: "1", at: "2026-11-23T08:00:00.000Z", why: "clear", everything };
  await library.write([{ kind: "snapshots", put: snapshot as Snapshot }, save("ebb")]);
  const back = await whole.restoreSnapshot("1");
  expect(await library.list("saved")).toEqual([savedOf("tide")]);
  const torn = [{ kind: "saved", key: "moon", found: { slug: "moon", card: "torn" } }];
  expect(await library.list("damaged")).toMatchObject(torn);
  await library.write(back ?? []);
  expect(await library.list("saved")).toEqual([savedOf("ebb")]);
});

it("takes a snapshot of the present library before an older one is restored", async () => {
  await library.write([save("tide")]);
  await whole.takeSnapshot("import");
  await library.write([save("moon")]);
  const [first] = await whole.listSnapshots();
  await whole.restoreSnapshot(first?.id ?? "");
  expect((await library.list("saved")).length).toBe(1);
  const [newest] = await whole.listSnapshots();
  expect(newest?.why).toBe("restore");
  await whole.restoreSnapshot(newest?.id ?? "");
  expect((await library.list("saved")).length).toBe(2);
});

it("takes no snapshot of an empty library, and keeps other snapshots when a restore or clearing the history adds one", async () => {
  await library.write([save("tide")]);
  for (const _ of [1, 2, 3]) await whole.takeSnapshot("import");
  const ids = (await whole.listSnapshots()).map(({ id }) => id);
  for (const why of ["history", "restore", "history", "restore"] as const) await whole.takeSnapshot(why);
  await whole.clearLibrary();
  await whole.takeSnapshot("clear");
  const found = await whole.listSnapshots();
  expect(found.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
  expect(found.map(({ why }) => why).sort()).toEqual(["history", "import", "import", "import", "restore"]);
});
