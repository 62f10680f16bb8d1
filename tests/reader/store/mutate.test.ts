import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { createQueryClient } from "../../../src/reader/edition/query-client.ts";
import { save, savedOf } from "./database/records.ts";

let store: typeof import("../../../src/reader/store/mutate.ts") &
  typeof import("../../../src/reader/store/records-query.ts");
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  vi.resetModules();
  store = {
    ...(await import("../../../src/reader/store/mutate.ts")),
    ...(await import("../../../src/reader/store/records-query.ts")),
  };
});
afterEach(() => void vi.restoreAllMocks());

const saved = async () => (await (await store.loadLibrary()).list("saved")).map(({ slug }) => slug);

it("a mutation that was written can be undone, and the undo as well", async () => {
  const client = createQueryClient();
  const outcome = await store.mutate(client, [save("tide")]);
  expect(await saved()).toEqual(["tide"]);
  const undone = outcome.ok ? await outcome.undo() : outcome;
  expect(await saved()).toEqual([]);
  if (undone.ok) await undone.undo();
  expect(await saved()).toEqual(["tide"]);
});

it("on a full disk nothing is saved, and the outcome says why", async () => {
  const put = vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(() => {
    throw new DOMException("no space", "QuotaExceededError");
  });
  expect(await store.mutate(createQueryClient(), [save("tide")])).toEqual({ ok: false, reason: "full" });
  put.mockRestore();
  expect(await saved()).toEqual([]);
});

it("any other error is an outcome as well, and not thrown", async () => {
  const notCloneable = { ...savedOf("tide"), tags: [() => "a function"] as never };
  const outcome = await store.mutate(createQueryClient(), [{ kind: "saved", put: notCloneable }]);
  expect(outcome).toEqual({ ok: false, reason: "failed" });
});
