import { afterEach, expect, test, vi } from "vitest";
import { storeResponses } from "../../src/worker/bounded-cache.ts";

afterEach(() => vi.unstubAllGlobals());

/** Stubs the cache of a device with a quota in characters; returns its entries as texts. */
function stubCache(quota: number, cached: Record<string, string> = {}) {
  const texts = new Map(Object.entries(cached));
  const cache = {
    put: async (url: string, response: Response) => {
      const text = await response.text();
      texts.delete(url);
      if ([...texts.values()].join("").length + text.length > quota)
        throw new DOMException("quota exceeded", "QuotaExceededError");
      texts.set(url, text);
    },
    keys: async () => [...texts.keys()],
    delete: async (url: string) => texts.delete(url),
  };
  vi.stubGlobal("caches", { open: async () => cache });
  return texts;
}

/** A response that breaks off. */
const broken = () => new Response(new ReadableStream({ pull: (body) => body.error(new Error("gone")) }));

test("a response that breaks off is not cached, and evicts nothing", async () => {
  const texts = stubCache(100, { a: "rain" });
  await storeResponses("pictures", 5, [["b", broken()]]);
  expect([...texts]).toEqual([["a", "rain"]]);
});

test("a page is not cached when its data breaks off", async () => {
  const texts = stubCache(100);
  await storeResponses("opened", 5, [
    ["data", broken()],
    ["page", new Response("snow")],
  ]);
  expect([...texts]).toEqual([]);
});

test("on a full device the oldest entries are evicted until the new one fits", async () => {
  const texts = stubCache(12, { a: "rain", b: "hail", c: "snow" });
  await storeResponses("pictures", 5, [["d", new Response("wind")]]);
  expect([...texts.keys()]).toEqual(["b", "c", "d"]);
});

test("a response that is larger than the device is not cached", async () => {
  const texts = stubCache(2, { a: "x" });
  await storeResponses("pictures", 5, [["d", new Response("thunder")]]);
  expect([...texts.keys()]).toEqual([]);
});

test("beyond the limit the oldest entries are evicted", async () => {
  const texts = stubCache(100, { a: "rain", b: "hail" });
  await storeResponses("pictures", 2, [["c", new Response("snow")]]);
  expect([...texts.keys()]).toEqual(["b", "c"]);
});

test("a response without a date gets the current time as its date", async () => {
  const put = vi.fn<(url: string, response: Response) => Promise<void>>(async () => undefined);
  vi.stubGlobal("caches", { open: async () => ({ put, keys: async () => [] }) });
  const date = "Mon, 23 Nov 2026 09:40:00 GMT";
  await storeResponses("opened", 5, [
    ["a", new Response("rain", { headers: { date, "content-type": "text/plain" } })],
    ["b", new Response("snow")],
  ]);
  const [[, dated], [, undated]] = put.mock.calls as [[string, Response], [string, Response]];
  expect(Object.fromEntries(dated.headers)).toEqual({ date, "content-type": "text/plain" });
  expect(Date.parse(undated.headers.get("date") ?? "")).toBeGreaterThan(Date.now() - 60_000);
});
