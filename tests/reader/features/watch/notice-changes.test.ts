// @vitest-environment jsdom
import "fake-indexeddb/auto";
import type { QueryClient } from "@tanstack/react-query";
import { IDBFactory } from "fake-indexeddb";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Article } from "../../../../src/article/article.ts";
import { articleQuery, editionQuery } from "../../../../src/reader/edition/queries.ts";
import { createQueryClient } from "../../../../src/reader/edition/query-client.ts";
import type { Watched } from "../../../../src/reader/store/records.ts";
import { edition, article as story } from "../../fixtures.ts";

/* The stories of watched items are loaded and compared in the background. */

const storyWith = (slug: string, text: string): Article => ({
  ...story,
  slug,
  sections: [
    {
      type: "outlook",
      id: "next",
      heading: "What comes next",
      parts: [
        { role: "group", id: "group", kind: "outcomes", items: [{ id: "cranes", text, status: "open" }] },
      ],
    },
  ],
});

const watched = (slug: string): Watched => ({
  key: `${slug}#cranes`,
  item: "cranes",
  kind: "outcomes",
  story: { slug, headline: slug, lang: "en" },
  seen: { text: "The cranes are tested", status: "open" },
  watchedAt: "2026-11-30T08:00:00.000Z",
});

/** How the host answers for each story: with an article, with HTML, or with a status. */
type Answers = Record<string, Article | string | number>;
const portal = "<h1>Sign in</h1>";

function answer(answers: Answers) {
  return vi.fn(async (url: string) => {
    const found = answers[/articles\/(.+)\.json$/u.exec(url)?.[1] ?? ""] ?? 404;
    if (typeof found === "number") return new Response("", { status: found });
    const [type, body] =
      typeof found === "string" ? ["text/html", found] : ["application/json", JSON.stringify(found)];
    return new Response(body, { headers: { "content-type": type } });
  });
}

let code: typeof import("../../../../src/reader/features/watch/notice-changes.ts") &
  typeof import("../../../../src/reader/store/records-query.ts");
beforeEach(async () => {
  globalThis.indexedDB = new IDBFactory();
  vi.resetModules();
  code = {
    ...(await import("../../../../src/reader/features/watch/notice-changes.ts")),
    ...(await import("../../../../src/reader/store/records-query.ts")),
  };
  localStorage.clear();
  sessionStorage.clear();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Watches an item of each story in an earlier build, and opens this one. */
async function notice(answers: Answers, earlierBuild = "earlier") {
  const fetched = answer(answers);
  vi.stubGlobal("fetch", fetched);
  localStorage.setItem("aheadline.watch", earlierBuild);
  const client: QueryClient = createQueryClient({ build: edition.build });
  client.setQueryData(editionQuery.queryKey, edition);
  await code.writeRecords(
    client,
    Object.keys(answers).map((slug) => ({ kind: "watched", put: watched(slug) })),
  );
  code.noticeChanges(client);
  return { client, fetched };
}

const states = async () =>
  Object.fromEntries(
    (await (await code.loadLibrary()).list("watched")).map(({ story, now }) => [
      story.slug,
      now === null ? "withdrawn" : now?.text,
    ]),
  );
const checkedBuild = () => sessionStorage.getItem("aheadline.watch");
const untilChecked = () => vi.waitFor(() => expect(checkedBuild()).toBe(edition.build), { timeout: 10_000 });

it("keeps what has changed, what is the same, and that a story is gone", async () => {
  await notice({
    same: storyWith("same", "The  Cranes are tested"),
    other: storyWith("other", "The cranes are sold"),
    gone: 404,
  });
  await untilChecked();
  await vi.waitFor(async () =>
    expect(await states()).toEqual({ same: undefined, other: "The cranes are sold", gone: "withdrawn" }),
  );
});

it("says nothing about a story that is missing within the same build, or that is damaged", async () => {
  await notice(
    { missing: 404, broken: { ...storyWith("broken", "x"), sections: 1 } as never },
    edition.build,
  );
  await untilChecked();
  expect(await states()).toEqual({ missing: undefined, broken: undefined });
});

it.each<[string, Answers]>([
  ["a captive portal answers in place of the host", { harbour: portal }],
  ["the host fails", { harbour: 503 }],
])("says nothing while %s, and tries again once there is a network", async (_name, answers) => {
  vi.spyOn(globalThis, "setTimeout").mockImplementation((callback) => {
    queueMicrotask(callback as () => void);
    return 0 as never;
  });
  const { fetched } = await notice(answers);
  await vi.waitFor(() => expect(fetched).toHaveBeenCalled());
  expect(checkedBuild()).toBeNull();
  answers.harbour = storyWith("harbour", "The cranes are sold");
  await vi.waitFor(async () => {
    dispatchEvent(new Event("online"));
    expect(await states()).toEqual({ harbour: "The cranes are sold" });
  });
});

it("loads nothing for a reader who is offline, where a story that opens may be an old copy", async () => {
  vi.stubGlobal("navigator", { onLine: false });
  const { client, fetched } = await notice({ harbour: 404 });
  client.setQueryData(articleQuery("harbour").queryKey, storyWith("harbour", "The cranes are sold"));
  await vi.waitFor(async () => expect(await states()).toEqual({ harbour: undefined }));
  expect(fetched).not.toHaveBeenCalled();
});

it("loads for a reader who saves data only a story that was opened and differs", async () => {
  vi.stubGlobal("navigator", { onLine: true, connection: { saveData: true } });
  const sold = storyWith("harbour", "The cranes are sold");
  const { client, fetched } = await notice({ harbour: sold, ferry: storyWith("ferry", "The ferry is sold") });
  client.setQueryData(articleQuery("harbour").queryKey, sold);
  await vi.waitFor(async () =>
    expect(await states()).toEqual({ harbour: "The cranes are sold", ferry: undefined }),
  );
  expect(fetched).toHaveBeenCalledOnce();
});

it.each<[string, Article | number]>([
  ["has other words on the host", storyWith("harbour", "The cranes are tested")],
  ["cannot be loaded", 503],
  ["is missing there", 404],
])("concludes nothing from a copy of a story that %s", async (_name, onHost) => {
  // A reader who saves data, so that nothing but the copy starts a comparison.
  vi.stubGlobal("navigator", { onLine: true, connection: { saveData: true } });
  const { client, fetched } = await notice({
    harbour: onHost,
    ferry: storyWith("ferry", "The ferry is sold"),
  });
  const copy = (slug: string) => storyWith(slug, "The cranes are not yet built");
  client.setQueryData(articleQuery("harbour").queryKey, copy("harbour"));
  await vi.waitFor(() => expect(fetched).toHaveBeenCalledOnce());
  expect(fetched).toHaveBeenCalledWith(expect.anything(), expect.objectContaining({ cache: "no-cache" }));
  // When the change of the other story is there, the first comparison has ended as well.
  client.setQueryData(articleQuery("ferry").queryKey, copy("ferry"));
  await vi.waitFor(async () =>
    expect(await states()).toEqual({ harbour: undefined, ferry: "The ferry is sold" }),
  );
});
