// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createQueryClient } from "../../../../src/reader/edition/query-client.ts";
import type { Change, Position } from "../../../../src/reader/store/records.ts";
import { article, cardOf } from "../../fixtures.ts";

let store: typeof import("../../../../src/reader/store/reading-positions.ts") &
  typeof import("../../../../src/reader/store/records-query.ts") &
  typeof import("../../../../src/reader/store/mutate.ts") &
  typeof import("../../../../src/reader/store/versions/read-versions.ts");
let client: ReturnType<typeof createQueryClient>;

const worded = (wording: string, slug = article.slug) => ({ ...article, slug, wording });
const open = async (wording: string, slug = article.slug, share = 0.1) => {
  await client.ensureQueryData(store.recordsQuery("positions"));
  await store.savePosition(
    client,
    cardOf(slug, slug, { wording }),
    { block: "a", share },
    worded(wording, slug),
  );
};
/** Opens a story and reads on in it. */
const read = async (wording: string, slug = article.slug, share = 0.4) => {
  await open(wording, slug);
  await open(wording, slug, share);
};
const list = async <K extends "versions" | "positions">(kind: K) => (await store.loadLibrary()).list(kind);

beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  localStorage.clear();
  vi.resetModules();
  store = {
    ...(await import("../../../../src/reader/store/reading-positions.ts")),
    ...(await import("../../../../src/reader/store/records-query.ts")),
    ...(await import("../../../../src/reader/store/mutate.ts")),
    ...(await import("../../../../src/reader/store/versions/read-versions.ts")),
  };
  client = createQueryClient();
});

describe("the version of a story that was read", () => {
  it("is recorded when the reader has moved on in it, with all its texts", async () => {
    await open("aaaaaa");
    expect(await list("versions")).toEqual([]);
    await open("aaaaaa", article.slug, 0.4);
    const [version] = await list("versions");
    expect(version).toMatchObject({ slug: article.slug, wording: "aaaaaa" });
    expect(version?.units).toContainEqual({ id: "para-a", text: "Dredging took three winters." });
    expect(await list("positions")).toMatchObject([{ wording: "aaaaaa", share: 0.4 }]);
  });

  it("is recorded at once when the whole story is in view", async () => {
    await open("aaaaaa", article.slug, 1);
    expect(await list("versions")).toMatchObject([{ wording: "aaaaaa" }]);
  });

  it("stays when the story has changed, however far it is read", async () => {
    await read("aaaaaa");
    await read("bbbbbb", article.slug, 1);
    expect(await list("versions")).toMatchObject([{ wording: "aaaaaa" }]);
    expect(await list("positions")).toMatchObject([
      { wording: "aaaaaa", share: 1, card: { wording: "bbbbbb" } },
    ]);
  });

  it("is replaced by the changed text when that was read to its end, or the marks were cleared", async () => {
    await read("aaaaaa");
    await read("bbbbbb");
    await store.recordVersion(client, worded("bbbbbb"));
    expect(await list("versions")).toMatchObject([{ wording: "bbbbbb" }]);
    expect(await list("positions")).toMatchObject([{ wording: "bbbbbb" }]);
  });

  it("is there again when clearing the marks is undone", async () => {
    await read("aaaaaa");
    const outcome = await store.mutate(client, await store.versionChanges(client, worded("bbbbbb")));
    if (outcome.ok) await outcome.undo();
    expect(await list("versions")).toMatchObject([{ wording: "aaaaaa" }]);
    expect(await list("positions")).toMatchObject([{ wording: "aaaaaa" }]);
  });

  it("is not recorded of an article of one's own", async () => {
    const { wording: _, ...own } = worded("", "own:1");
    await client.ensureQueryData(store.recordsQuery("positions"));
    await store.savePosition(client, cardOf("own:1", "Own"), { block: "a", share: 0.4 }, own);
    expect(await list("versions")).toEqual([]);
    expect(await list("positions")).toHaveLength(1);
  });

  it("is where the script in the head of the page finds its hash, beside that of the front page", async () => {
    localStorage.setItem("aheadline.read", JSON.stringify({ "/": "front1", "/articles/gone/": "zzzzzz" }));
    await read("aaaaaa");
    expect(JSON.parse(localStorage.getItem("aheadline.read") ?? "")).toEqual({
      "/": "front1",
      [`/articles/${article.slug}/`]: "aaaaaa",
    });
  });
});

it("the versions of all stories are forgotten at once, and their reading positions are kept", async () => {
  await read("aaaaaa");
  await read("cccccc", "ferry");
  await store.mutate(client, await store.allVersionRemovals(client));
  expect(await list("versions")).toEqual([]);
  const positions = await list("positions");
  expect(positions).toHaveLength(2);
  for (const position of positions) expect(position).not.toHaveProperty("wording");
});

it("of more than 300 stories the versions of those read last are kept, and of saved and highlighted stories", async () => {
  const at = (index: number) => new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString();
  const positions = Array.from({ length: 304 }, (_, index): Position => {
    const slug = `story-${index}`;
    return { slug, card: cardOf(slug, slug), block: "a", share: 0.5, wording: "aaaaaa", at: at(index) };
  });
  const library = await store.loadLibrary();
  await library.write([
    ...positions.map((put): Change => ({ kind: "positions", put })),
    ...positions.map(
      ({ slug, at }): Change => ({ kind: "versions", put: { slug, wording: "aaaaaa", units: [], at } }),
    ),
    { kind: "saved", put: { slug: "story-0", card: cardOf("story-0", "0"), savedAt: at(0), tags: [] } },
    {
      kind: "highlights",
      put: {
        ...{ id: "h", slug: "story-2", headline: "2", block: "a", exact: "b", prefix: "", suffix: "" },
        madeAt: at(0),
      },
    },
  ]);
  await read("bbbbbb", "newest");
  const slugs = (await list("versions")).map(({ slug }) => slug);
  expect(slugs).toHaveLength(302);
  expect(slugs).toEqual(expect.arrayContaining(["newest", "story-0", "story-2", "story-5", "story-303"]));
  expect(slugs).not.toEqual(expect.arrayContaining(["story-1"]));
  expect(slugs).not.toEqual(expect.arrayContaining(["story-4"]));
  const pruned = (await list("positions")).filter(({ wording }) => !wording).map(({ slug }) => slug);
  expect(pruned.toSorted()).toEqual(["story-1", "story-3", "story-4"]);
});
