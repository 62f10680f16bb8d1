import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { save, savedOf } from "./records.ts";

beforeEach(() => void vi.resetModules());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const open = async () =>
  (await import("../../../../src/reader/store/database/open-library.ts")).openLibrary();

it.each<[name: string, indexedDB: unknown]>([
  ["has no IndexedDB", undefined],
  [
    "blocks storage",
    {
      open: () => {
        throw new DOMException("not in a private window", "SecurityError");
      },
    },
  ],
  ["never answers", { open: () => new EventTarget(), databases: async () => [] }],
])("uses memory in a browser that %s", async (_name, indexedDB) => {
  vi.useFakeTimers();
  vi.stubGlobal("indexedDB", indexedDB);
  const opening = open();
  await vi.advanceTimersByTimeAsync(10_000);
  const library = await opening;
  expect(library.storage).toBe("memory");
  await library.write([save("tide")]);
  expect(await library.list("saved")).toEqual([savedOf("tide")]);
});

it("opens the library once for all callers", async () => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  expect(await open()).toBe(await open());
});

/** Saves a story, and makes the next attempts to open the database fail. */
async function failToOpen(times: number, error: DOMException): Promise<void> {
  const factory = new IDBFactory();
  vi.stubGlobal("indexedDB", factory);
  await (await open()).write([save("tide")]);
  vi.resetModules();
  const real = factory.open.bind(factory);
  let left = times;
  vi.spyOn(factory, "open").mockImplementation((...args) => {
    if (left-- > 0) throw error;
    return real(...args);
  });
}

const bad = new DOMException("Internal error opening backing store", "UnknownError");

it("retries once when the database does not open", async () => {
  await failToOpen(1, bad);
  expect(await (await open()).list("saved")).toEqual([savedOf("tide")]);
});

it("never returns an empty library in place of one that exists, and tries again at the next call", async () => {
  await failToOpen(4, bad);
  await expect(open()).rejects.toMatchObject({ kind: "failed" });
  expect(await (await open()).list("saved")).toEqual([savedOf("tide")]);
});

it("frees space on a full disk before the retry", async () => {
  await failToOpen(1, new DOMException("no room", "QuotaExceededError"));
  const keys = vi.fn(async () => ["aheadline-opened:/:1"]);
  const remove = vi.fn();
  vi.stubGlobal("caches", { keys, open: async () => ({ keys: async () => [] }), delete: remove });
  expect((await (await open()).list("saved")).length).toBe(1);
  expect(remove).toHaveBeenCalledWith("aheadline-opened:/:1");
});

it("waits 30 seconds for a database that exists, and then fails", async () => {
  await failToOpen(0, bad);
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  vi.mocked(indexedDB.open).mockImplementation(() => Reflect.construct(IDBOpenDBRequest, []));
  const onError = vi.fn();
  const opening = open();
  opening.catch(onError);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(onError).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(20_000);
  await expect(opening).rejects.toMatchObject({ kind: "failed" });
});
