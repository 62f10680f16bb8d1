import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it } from "vitest";
import { deviceLibrary } from "../../../../src/reader/store/database/device-library.ts";
import { memoryLibrary } from "../../../../src/reader/store/database/memory-library.ts";
import type { Library } from "../../../../src/reader/store/library.ts";
import { recordKinds } from "../../../../src/reader/store/records.ts";
import { highlightOf, positionOf, save, savedOf, saveWhole, unsave } from "./records.ts";

const slugs = async (library: Library) => (await library.list("saved")).map(({ slug }) => slug).sort();

describe.each([
  ["on the device", () => deviceLibrary()],
  ["in memory", async () => memoryLibrary()],
] as const)("a library %s", (_name, open) => {
  let library: Library;
  beforeEach(async () => {
    globalThis.indexedDB = new IDBFactory();
    library = await open();
  });

  it("is empty at first", async () => {
    for (const kind of recordKinds) expect(await library.list(kind)).toEqual([]);
    expect(await library.get("saved", "tide")).toBeUndefined();
  });

  it("returns records as they were written", async () => {
    await library.write([...saveWhole("tide"), { kind: "highlights", put: highlightOf("one") }]);
    expect(await library.get("saved", "tide")).toEqual(savedOf("tide"));
    expect((await library.get("copies", "tide"))?.article.headline).toContain("Port Ellery");
    expect(await library.list("highlights")).toEqual([highlightOf("one")]);
  });

  it("returns changes that undo a write: records that existed are restored, new ones removed", async () => {
    await library.write([save("tide")]);
    const back = await library.write([
      { kind: "saved", put: savedOf("tide", { tags: ["sea"] }) },
      save("moon"),
      unsave("moon"),
      save("moon"),
    ]);
    expect(await slugs(library)).toEqual(["moon", "tide"]);
    const again = await library.write(back);
    expect(await library.list("saved")).toEqual([savedOf("tide")]);
    await library.write(again);
    expect(await library.get("saved", "tide")).toEqual(savedOf("tide", { tags: ["sea"] }));
    expect(await slugs(library)).toEqual(["moon", "tide"]);
  });

  it("clears a store, and can undo that", async () => {
    await library.write([...saveWhole("tide"), save("moon")]);
    const back = await library.write([{ kind: "saved", clear: true }]);
    expect(await slugs(library)).toEqual([]);
    expect(await library.get("copies", "tide")).toBeDefined();
    await library.write(back);
    expect(await slugs(library)).toEqual(["moon", "tide"]);
  });

  it("writes nothing for no changes", async () => {
    expect(await library.write([])).toEqual([]);
  });

  it("writes in the order of the calls", async () => {
    const writes = Array.from({ length: 50 }, (_, turn) =>
      library.write([turn % 2 ? unsave("tide") : save("tide"), save(`story-${turn}`)]),
    );
    const backs = await Promise.all(writes);
    expect(await library.get("saved", "tide")).toBeUndefined();
    expect((await slugs(library)).length).toBe(50);
    for (const back of backs.reverse()) await library.write(back);
    expect(await slugs(library)).toEqual([]);
  });
});

describe("a library on the device", () => {
  beforeEach(() => {
    globalThis.indexedDB = new IDBFactory();
  });

  it("writes all changes or none", async () => {
    const library = await deviceLibrary();
    const impossible = { ...positionOf("moon", 0.5), block: (() => "no data") as never };
    await expect(library.write([save("tide"), { kind: "positions", put: impossible }])).rejects.toMatchObject(
      {
        name: "LibraryError",
        kind: "failed",
      },
    );
    expect(await slugs(library)).toEqual([]);
    await library.write([save("tide")]);
    expect(await slugs(library)).toEqual(["tide"]);
  });

  it("keeps all that two tabs save at the same time", async () => {
    const tabs = await Promise.all([deviceLibrary(), deviceLibrary()]);
    await Promise.all(
      tabs.flatMap((tab, which) =>
        Array.from({ length: 150 }, (_, turn) => tab.write([save(`tab-${which}-story-${turn}`)])),
      ),
    );
    for (const tab of tabs) expect((await slugs(tab)).length).toBe(300);
  });
});
