import "fake-indexeddb/auto";
import { forceCloseDatabase, IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { deviceLibrary } from "../../../../src/reader/store/database/device-library.ts";
import { migrations } from "../../../../src/reader/store/database/migrations.ts";
import { article } from "../../fixtures.ts";
import { positionOf, save, savedOf, unsave } from "./records.ts";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});
afterEach(() => void vi.unstubAllGlobals());

/** The IDBDatabase objects that have been opened. */
function collectOpened(): IDBDatabase[] {
  const opened: IDBDatabase[] = [];
  const open = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, "open").mockImplementation((...args) => {
    const request = open(...args);
    request.addEventListener("success", () => opened.push(request.result));
    return request;
  });
  return opened;
}

it("opens the database again when the browser has closed the connection, with or without an event", async () => {
  const opened = collectOpened();
  const library = await deviceLibrary();
  await library.write([save("tide")]);
  forceCloseDatabase(opened[0] as never);
  await library.write([save("moon")]);
  opened[1]?.close();
  await library.write([save("ebb")]);
  opened[2]?.close();
  expect((await library.list("saved")).length).toBe(3);
});

it("frees space on a full disk by deleting cached stories that were not saved, and writes again", async () => {
  const library = await deviceLibrary();
  const caches = new Set([
    "aheadline-opened:/:1",
    "aheadline-saved",
    "aheadline-opened:/:2",
    "aheadline-opened:/news/:1",
  ]);
  vi.stubGlobal("caches", {
    keys: async () => [...caches],
    open: async () => ({ keys: async () => [] }),
    delete: async (name: string) => caches.delete(name),
  });
  const put = IDBObjectStore.prototype.put;
  vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (this: IDBObjectStore, ...args) {
    if (caches.size > 2) throw new DOMException("no room", "QuotaExceededError");
    return put.apply(this, args);
  });
  await library.write([save("tide")]);
  expect([...caches]).toEqual(["aheadline-saved", "aheadline-opened:/news/:1"]);
  expect(await library.get("saved", "tide")).toEqual(savedOf("tide"));
});

it("changes nothing on a full disk, and says why", async () => {
  const library = await deviceLibrary();
  await library.write([save("tide")]);
  const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("no room", "QuotaExceededError");
  });
  await expect(library.write([unsave("tide"), save("moon")])).rejects.toMatchObject({ kind: "full" });
  put.mockRestore();
  expect(await library.list("saved")).toEqual([savedOf("tide")]);
});

it("moves a damaged record to quarantine, and lists the others", async () => {
  const library = await deviceLibrary();
  await library.write([save("tide"), save("moon"), { kind: "positions", put: positionOf("tide", 0.5) }]);
  const database = await openDB("aheadline");
  const { card: _lost, ...damaged } = savedOf("tide");
  await database.put("saved", { ...damaged, scratches: [1, 2, 3] });

  expect(await library.list("saved")).toEqual([savedOf("moon")]);
  expect(await library.get("saved", "tide")).toBeUndefined();
  expect((await library.list("positions")).length).toBe(1);
  expect(await database.getAllKeys("saved")).toEqual(["moon"]);
  expect(await database.getAll("damaged")).toMatchObject([
    { kind: "saved", key: "tide", found: { ...damaged, scratches: [1, 2, 3] } },
  ]);
  database.close();
  await library.write([save("tide")]);
  expect((await library.list("saved")).length).toBe(2);
});

it("keeps fields that a newer reader has added to a record", async () => {
  const library = await deviceLibrary();
  const newer = { ...savedOf("tide"), mood: "calm" };
  await library.write([{ kind: "saved", put: newer }]);
  expect(await library.list("saved")).toEqual([newer]);
});

it("refuses to read or write once a newer reader in another tab has upgraded the database", async () => {
  const old = await deviceLibrary();
  await old.write([save("tide")]);
  const newer = await deviceLibrary([...migrations, (database) => void database.createObjectStore("moods")]);
  await newer.write([save("moon")]);
  await expect(old.write([save("ebb")])).rejects.toMatchObject({ kind: "newer" });
  await expect(old.list("saved")).rejects.toMatchObject({ kind: "newer" });
  await expect(deviceLibrary()).rejects.toMatchObject({ kind: "newer" });
  expect((await newer.list("saved")).length).toBe(2);
});

it("returns the known parts of a newer article, and keeps the raw record unchanged", async () => {
  const library = await deviceLibrary();
  const lead = [{ type: "chart", id: "c", text: "Up and down", points: [1, 2] }];
  const newer = { ...article, slug: "own:chart", version: "1.7", lead, mood: "calm", inferred: ["mood"] };
  const own = {
    slug: "own:chart",
    article: newer,
    source: "",
    format: "md",
    addedAt: "2026-11-23T08:00:00.000Z",
  };
  await library.write([{ kind: "own", put: own as never }]);
  const shown = await library.get("own", "own:chart");
  expect(shown?.article).toMatchObject({ lead: [{ type: "unknown", text: "Up and down" }], inferred: [] });
  expect(await library.listRaw("own")).toEqual([own]);

  const back = await library.write([{ kind: "own", remove: "own:chart" }]);
  await library.write(back);
  await library.write([{ kind: "own", put: (await library.list("own"))[0] as never }]);
  expect(await library.listRaw("own")).toEqual([own]);
});

it("leaves a record that only a newer reader can show in its store, instead of moving it to quarantine", async () => {
  const library = await deviceLibrary();
  const newer = { slug: "tide", article: { version: "2.0", body: [] }, keptAt: "2026-11-23T08:00:00.000Z" };
  await library.write([{ kind: "copies", put: newer as never }]);
  expect(await library.list("copies")).toEqual([]);
  expect(await library.listRaw("copies")).toEqual([newer]);
  expect(await library.list("damaged")).toEqual([]);
});
