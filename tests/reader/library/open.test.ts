import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { save, savedOf } from "./records.ts";

beforeEach(() => void vi.resetModules());
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const open = async () => (await import("../../../src/reader/library/open.ts")).openLibrary();

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
  ["never answers", { open: () => new EventTarget() }],
])("lasts as long as the page in a browser that %s", async (_name, indexedDB) => {
  vi.useFakeTimers();
  vi.stubGlobal("indexedDB", indexedDB);
  vi.stubGlobal("IDBRequest", EventTarget);
  const opening = open();
  await vi.advanceTimersByTimeAsync(10_000);
  const library = await opening;
  expect(library.place).toBe("memory");
  await library.write([save("tide")]);
  expect(await library.list("saved")).toEqual([savedOf("tide")]);
});

it("is opened once for all who ask", async () => {
  vi.stubGlobal("indexedDB", new IDBFactory());
  expect(await open()).toBe(await open());
});
