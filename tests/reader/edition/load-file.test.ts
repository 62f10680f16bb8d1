import { afterEach, expect, test, vi } from "vitest";
import { generatorMark } from "../../../src/edition/prerendered-page.ts";
import { buildHeader } from "../../../src/edition/worker-contract.ts";
import { fetchFile } from "../../../src/reader/edition/load-file.ts";

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const json = { "content-type": "application/json" };
const html = { "content-type": "text/html" };

function stubResponse(body: string | null, init: ResponseInit) {
  const fetch = vi.fn(async (_url: string, _request: RequestInit) => new Response(body, init));
  vi.stubGlobal("fetch", fetch);
  return fetch;
}

test("a file is requested with the build of the page, and parsed", async () => {
  const fetch = stubResponse('{"page":1}', { headers: json });
  expect(await fetchFile("data/page-1.json", undefined, "b1")).toEqual({ page: 1 });
  expect(fetch).toHaveBeenCalledWith(
    "/data/page-1.json",
    expect.objectContaining({ redirect: "error", headers: { [buildHeader]: "b1" } }),
  );
});

test.each<[name: string, body: string | null, init: ResponseInit, kind: string]>([
  ["a missing file", null, { status: 404 }, "missing"],
  ["the app’s own page in place of a missing file", `<meta ${generatorMark}>`, { headers: html }, "missing"],
  ["the sign-in page of a hotel", "<title>Welcome</title>", { headers: html }, "failed"],
  ["an error of the server", null, { status: 503 }, "failed"],
  ["a truncated file", '{"page":', { headers: json }, "damaged"],
])("%s is recognized", async (_name, body, init, kind) => {
  stubResponse(body, init);
  await expect(fetchFile("data/page-1.json")).rejects.toMatchObject({ name: "LoadError", kind });
});

test("no network is an error that may be retried", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("no network")));
  await expect(fetchFile("a.json")).rejects.toMatchObject({ kind: "failed", isRetryable: true });
});

test("a server that never answers is given up after ten seconds, without a retry", async () => {
  vi.useFakeTimers();
  vi.stubGlobal("fetch", (_url: string, { signal }: { signal: AbortSignal }) => {
    return new Promise((_resolve, reject) => signal.addEventListener("abort", () => reject(signal.reason)));
  });
  const loading = fetchFile("a.json");
  loading.catch(() => undefined);
  await vi.advanceTimersByTimeAsync(10_000);
  await expect(loading).rejects.toMatchObject({ kind: "failed", isRetryable: false });
});
