import { afterEach, expect, test, vi } from "vitest";
import { keep } from "../../src/worker/bounded-cache.ts";

afterEach(() => vi.unstubAllGlobals());

/** A cache on a device that has room for so many letters. */
function device(room: number, kept: Record<string, string> = {}) {
  const texts = new Map(Object.entries(kept));
  const cache = {
    put: async (url: string, response: Response) => {
      const text = await response.text();
      texts.delete(url);
      if ([...texts.values()].join("").length + text.length > room)
        throw new DOMException("no room", "QuotaExceededError");
      texts.set(url, text);
    },
    keys: async () => [...texts.keys()],
    delete: async (url: string) => texts.delete(url),
  };
  vi.stubGlobal("caches", { open: async () => cache });
  return texts;
}

/** An answer that breaks off. */
const broken = () => new Response(new ReadableStream({ pull: (body) => body.error(new Error("gone")) }));

test("what breaks off on its way is not kept, and costs nothing that is", async () => {
  const texts = device(100, { a: "rain" });
  await keep("pictures", 5, [["b", broken()]]);
  expect([...texts]).toEqual([["a", "rain"]]);
});

test("a page is not kept when its data breaks off", async () => {
  const texts = device(100);
  await keep("opened", 5, [
    ["data", broken()],
    ["page", new Response("snow")],
  ]);
  expect([...texts]).toEqual([]);
});

test("on a full device the oldest make room, as far as it is needed", async () => {
  const texts = device(12, { a: "rain", b: "hail", c: "snow" });
  await keep("pictures", 5, [["d", new Response("wind")]]);
  expect([...texts.keys()]).toEqual(["b", "c", "d"]);
});

test("what the device has no room for at all is not kept", async () => {
  const texts = device(2, { a: "x" });
  await keep("pictures", 5, [["d", new Response("thunder")]]);
  expect([...texts.keys()]).toEqual([]);
});

test("of more than are wanted, the oldest go", async () => {
  const texts = device(100, { a: "rain", b: "hail" });
  await keep("pictures", 2, [["c", new Response("snow")]]);
  expect([...texts.keys()]).toEqual(["b", "c"]);
});

test("the time is noted where the host does not say it", async () => {
  const put = vi.fn<(url: string, response: Response) => Promise<void>>(async () => undefined);
  vi.stubGlobal("caches", { open: async () => ({ put, keys: async () => [] }) });
  const date = "Mon, 23 Nov 2026 09:40:00 GMT";
  await keep("opened", 5, [
    ["a", new Response("rain", { headers: { date, "content-type": "text/plain" } })],
    ["b", new Response("snow")],
  ]);
  const [[, dated], [, undated]] = put.mock.calls as [[string, Response], [string, Response]];
  expect(Object.fromEntries(dated.headers)).toEqual({ date, "content-type": "text/plain" });
  expect(Date.parse(undated.headers.get("date") ?? "")).toBeGreaterThan(Date.now() - 60_000);
});
