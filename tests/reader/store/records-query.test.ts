import "fake-indexeddb/auto";
import { QueryObserver } from "@tanstack/react-query";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, it, onTestFinished, vi } from "vitest";
import { createQueryClient } from "../../../src/reader/edition/query-client.ts";
import { save, savedOf, unsave } from "./database/records.ts";

let data: typeof import("../../../src/reader/store/records-query.ts");
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  vi.resetModules();
  data = await import("../../../src/reader/store/records-query.ts");
});
afterEach(() => void vi.restoreAllMocks());

/** A page that shows the saved stories. */
async function showSaved() {
  const client = createQueryClient();
  await client.fetchQuery(data.recordsQuery("saved"));
  new QueryObserver(client, data.recordsQuery("saved")).subscribe(() => undefined);
  const shown = () =>
    client
      .getQueryData(data.recordsQuery("saved").queryKey)
      ?.map(({ slug }) => slug)
      .sort();
  return { client, shown };
}

const stored = async () => (await (await data.loadLibrary()).list("saved")).map(({ slug }) => slug).sort();

it("creates no database for a reader who has saved nothing", async () => {
  const { shown } = await showSaved();
  expect(shown()).toEqual([]);
  expect(await indexedDB.databases()).toEqual([]);
});

it("shows a change before it is written, and returns the changes that undo it", async () => {
  const { client, shown } = await showSaved();
  const saving = data.writeRecords(client, [save("tide")]);
  expect(shown()).toEqual(["tide"]);
  const undo = await saving;
  expect(await stored()).toEqual(["tide"]);
  await data.writeRecords(client, undo);
  expect(shown()).toEqual([]);
  expect(await stored()).toEqual([]);
});

it("ends as the reader left it after quick saving and removing", async () => {
  const { client, shown } = await showSaved();
  const changes = [save("tide"), unsave("tide"), save("tide"), unsave("tide"), save("tide")];
  const undos = await Promise.all(changes.map((change) => data.writeRecords(client, [change])));
  expect(shown()).toEqual(["tide"]);
  expect(await stored()).toEqual(["tide"]);
  expect(undos[4]).toEqual([unsave("tide")]);
  expect(undos[3]).toEqual([save("tide")]);
});

it("rolls back a change that could not be written, and keeps the others", async () => {
  const { client, shown } = await showSaved();
  await data.writeRecords(client, [save("moon")]);
  const impossible = { ...savedOf("ebb"), tags: [() => "no data"] as never };
  const writes = [
    data.writeRecords(client, [save("tide")]),
    data.writeRecords(client, [{ kind: "saved", put: impossible }, unsave("moon")]),
    data.writeRecords(client, [save("flood")]),
  ];
  expect(shown()).toEqual(["ebb", "flood", "tide"]);
  const results = await Promise.allSettled(writes);
  expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(shown()).toEqual(["flood", "moon", "tide"]);
  expect(await stored()).toEqual(["flood", "moon", "tide"]);
});

it("shows changes that are being written when records are refetched meanwhile", async () => {
  const { client, shown } = await showSaved();
  await data.writeRecords(client, [save("moon")]);
  const saving = data.writeRecords(client, [save("tide"), unsave("moon")]);
  await client.refetchQueries(data.recordsQuery("saved"));
  expect(shown()).toEqual(["tide"]);
  await saving;
  await client.refetchQueries(data.recordsQuery("saved"));
  expect(shown()).toEqual(["tide"]);
});

it("shows a change that was made while records were being read", async () => {
  const { client, shown } = await showSaved();
  await data.writeRecords(client, [save("moon")]);
  let loadValidation = () => {};
  const validationLoads = new Promise<void>((resolve) => {
    loadValidation = resolve;
  });
  const isRead = vi.fn();
  vi.doMock("../../../src/reader/store/validation/quarantine.ts", async (original) => {
    isRead();
    await validationLoads;
    return original();
  });
  onTestFinished(() => void vi.doUnmock("../../../src/reader/store/validation/quarantine.ts"));
  const reading = client.refetchQueries(data.recordsQuery("saved"));
  await vi.waitFor(() => expect(isRead).toHaveBeenCalled(), { timeout: 30_000 });
  await data.writeRecords(client, [save("tide")]);
  loadValidation();
  await reading;
  expect(shown()).toEqual(["moon", "tide"]);
});

it("rolls back a change when the database no longer answers", async () => {
  const { client, shown } = await showSaved();
  await data.writeRecords(client, [save("moon")]);
  vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(() => {
    throw new DOMException("the disk is gone", "UnknownError");
  });
  await expect(data.writeRecords(client, [save("tide")])).rejects.toMatchObject({ kind: "failed" });
  expect(shown()).toEqual(["moon"]);
});

it("refetches what changed in another tab when a view is mounted again", async () => {
  const { client } = await showSaved();
  client.clear();
  await client.fetchQuery(data.recordsQuery("saved"));
  const { deviceLibrary } = await import("../../../src/reader/store/database/device-library.ts");
  await (await deviceLibrary()).write([save("tide")]);
  await client.invalidateQueries({ queryKey: ["library"] });
  const view = new QueryObserver(client, data.recordsQuery("saved"));
  view.subscribe(() => undefined);
  await vi.waitFor(() => expect(view.getCurrentResult().data).toEqual([savedOf("tide")]), {
    timeout: 30_000,
  });
});
