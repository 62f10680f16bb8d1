import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { buildHeader } from "../../src/edition/worker-contract.ts";

const build = "this-build";
vi.mock("../../src/worker/precache.ts", () => ({
  base: "/",
  manifest: { build: "this-build", edition: { build: "this-build", date: "2026-11-30" }, files: [] },
  precache: { matchPrecache: async () => undefined, getCacheKeyForURL: () => undefined },
  pathOf: (url: URL) => url.pathname.slice(1),
  withoutQuery: (url: URL) => url.origin + url.pathname,
}));

// Not known to the compiler here: the types of workers and of pages exclude each other.
const file = "../../src/worker/runtime-cache.ts";
const url = new URL("https://news.example/data/articles/ferry.json");
beforeEach(() => {
  const cached = {
    match: async () => new Response("a copy"),
    put: async () => undefined,
    keys: async () => [],
  };
  vi.stubGlobal("caches", { open: async () => cached });
});
afterEach(() => vi.unstubAllGlobals());

/** The response to a page of this build or another, on a device that has a copy of the story. */
async function respond(host: Response, cache: RequestCache, ofBuild: string) {
  vi.stubGlobal("fetch", async () => host);
  const request = { cache, headers: new Headers({ [buildHeader]: ofBuild }) };
  const { respondData } = await import(file);
  const response: Response = await respondData(url, { request, waitUntil: () => undefined });
  return [response.status, await response.text()];
}

test.each([
  ["the host fails", new Response("busy", { status: 503 }), "earlier"],
  [
    "the page is of this build",
    new Response("{}", { headers: { "content-type": "application/json" } }),
    build,
  ],
])("a story is answered with the copy on the device when %s", async (_name, host, ofBuild) => {
  expect(await respond(host, "default", ofBuild)).toEqual([200, "a copy"]);
});

test.each([
  [503, "busy", "text/plain"],
  [200, "{}", "application/json"],
])(
  "a request for the newest story is answered by the host alone, also with status %i",
  async (status, body, type) => {
    const host = new Response(body, { status, headers: { "content-type": type } });
    expect(await respond(host, "no-cache", build)).toEqual([status, body]);
  },
);
