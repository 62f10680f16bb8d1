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
  ["has none", undefined],
  [
    "refuses it",
    {
      open: () => {
        throw new DOMException("not in a private window", "SecurityError");
      },
    },
  ],
  ["never answers", { open: () => new EventTarget(), databases: async () => [] }],
])("lasts as long as the page in a browser that %s", async (_name, indexedDB) => {
  vi.useFakeTimers();
  vi.stubGlobal("indexedDB", indexedDB);
  const opening = open();
  await vi.advanceTimersByTimeAsync(10_000);
  const library = await opening;
  expect(library.storage).toBe("memory");
  await library.write([save("tide")]);
  expect(await library.list("saved")).toEqual([savedOf("tide")]);
});

it("is opened once for all who ask", async () => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  expect(await open()).toBe(await open());
});

/** A browser with a library in it, whose next openings fail. */
async function fail(times: number, error: DOMException): Promise<void> {
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

it("is tried again when it did not open at once", async () => {
  await fail(1, bad);
  expect(await (await open()).list("saved")).toEqual([savedOf("tide")]);
});

it("never seems empty when it is there and does not open, and is tried anew for who asks again", async () => {
  await fail(4, bad);
  await expect(open()).rejects.toMatchObject({ kind: "failed" });
  expect(await (await open()).list("saved")).toEqual([savedOf("tide")]);
});

it("gets room on a full disk before it is given up", async () => {
  await fail(1, new DOMException("no room", "QuotaExceededError"));
  const asked = vi.fn(async () => ["aheadline-opened:/:1"]);
  const emptied = vi.fn();
  vi.stubGlobal("caches", { keys: asked, open: async () => ({ keys: async () => [] }), delete: emptied });
  expect((await (await open()).list("saved")).length).toBe(1);
  expect(emptied).toHaveBeenCalledWith("aheadline-opened:/:1");
});

it("is waited for while it may take on a new version, and given up with a word", async () => {
  await fail(0, bad);
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  vi.mocked(indexedDB.open).mockImplementation(() => Reflect.construct(IDBOpenDBRequest, []));
  const told = vi.fn();
  const opening = open();
  opening.catch(told);
  await vi.advanceTimersByTimeAsync(20_000);
  expect(told).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(20_000);
  await expect(opening).rejects.toMatchObject({ kind: "failed" });
});
