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

/** A page that shows what is saved. */
async function look() {
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

const kept = async () => (await (await data.loadLibrary()).list("saved")).map(({ slug }) => slug).sort();

it("asks nothing of the device for a reader who keeps nothing yet", async () => {
  const { shown } = await look();
  expect(shown()).toEqual([]);
  expect(await indexedDB.databases()).toEqual([]);
});

it("shows a change at once, and returns what undoes it", async () => {
  const { client, shown } = await look();
  const saving = data.writeRecords(client, [save("tide")]);
  expect(shown()).toEqual(["tide"]);
  const back = await saving;
  expect(await kept()).toEqual(["tide"]);
  await data.writeRecords(client, back);
  expect(shown()).toEqual([]);
  expect(await kept()).toEqual([]);
});

it("ends as the reader left it when a story is saved and removed in quick succession", async () => {
  const { client, shown } = await look();
  const presses = [save("tide"), unsave("tide"), save("tide"), unsave("tide"), save("tide")];
  const backs = await Promise.all(presses.map((press) => data.writeRecords(client, [press])));
  expect(shown()).toEqual(["tide"]);
  expect(await kept()).toEqual(["tide"]);
  expect(backs[4]).toEqual([unsave("tide")]);
  expect(backs[3]).toEqual([save("tide")]);
});

it("takes back the one change that could not be kept, and keeps the others", async () => {
  const { client, shown } = await look();
  await data.writeRecords(client, [save("moon")]);
  const impossible = { ...savedOf("ebb"), tags: [() => "no data"] as never };
  const presses = [
    data.writeRecords(client, [save("tide")]),
    data.writeRecords(client, [{ kind: "saved", put: impossible }, unsave("moon")]),
    data.writeRecords(client, [save("flood")]),
  ];
  expect(shown()).toEqual(["ebb", "flood", "tide"]);
  const results = await Promise.allSettled(presses);
  expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(shown()).toEqual(["flood", "moon", "tide"]);
  expect(await kept()).toEqual(["flood", "moon", "tide"]);
});

it("shows what was pressed, not what is still being written, when records are read meanwhile", async () => {
  const { client, shown } = await look();
  await data.writeRecords(client, [save("moon")]);
  const saving = data.writeRecords(client, [save("tide"), unsave("moon")]);
  await client.refetchQueries(data.recordsQuery("saved"));
  expect(shown()).toEqual(["tide"]);
  await saving;
  await client.refetchQueries(data.recordsQuery("saved"));
  expect(shown()).toEqual(["tide"]);
});

it("shows what was saved while records were read, though what was read is older", async () => {
  const { client, shown } = await look();
  await data.writeRecords(client, [save("moon")]);
  let bringChecks = () => {};
  const checksArrive = new Promise<void>((resolve) => {
    bringChecks = resolve;
  });
  const isRead = vi.fn();
  vi.doMock("../../../src/reader/store/validation/quarantine.ts", async (original) => {
    isRead();
    await checksArrive;
    return original();
  });
  onTestFinished(() => void vi.doUnmock("../../../src/reader/store/validation/quarantine.ts"));
  const reading = client.refetchQueries(data.recordsQuery("saved"));
  await vi.waitFor(() => expect(isRead).toHaveBeenCalled(), { timeout: 30_000 });
  await data.writeRecords(client, [save("tide")]);
  bringChecks();
  await reading;
  expect(shown()).toEqual(["moon", "tide"]);
});

it("takes back what was shown even when the device answers nothing any more", async () => {
  const { client, shown } = await look();
  await data.writeRecords(client, [save("moon")]);
  vi.spyOn(IDBDatabase.prototype, "transaction").mockImplementation(() => {
    throw new DOMException("the disk is gone", "UnknownError");
  });
  await expect(data.writeRecords(client, [save("tide")])).rejects.toMatchObject({ kind: "failed" });
  expect(shown()).toEqual(["moon"]);
});

it("reads anew, when a view comes back, what changed elsewhere", async () => {
  const { client } = await look();
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
