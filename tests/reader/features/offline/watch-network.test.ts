// @vitest-environment jsdom
import { QueryClient } from "@tanstack/react-query";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { storyTimes } from "../../../../src/reader/features/offline/stories-on-device.ts";
import { watchNetwork } from "../../../../src/reader/features/offline/watch-network.ts";
import { offlineQuery } from "../../../../src/reader/store/connectivity.ts";

vi.mock("../../../../src/reader/features/offline/stories-on-device.ts", () => ({ storyTimes: vi.fn() }));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  vi.mocked(storyTimes).mockReset();
});

const script = { status: 200, headers: { "content-type": "text/javascript; charset=utf-8" } };

function watchWith(answer: () => Promise<Response>) {
  vi.stubGlobal("fetch", vi.fn(answer));
  const client = new QueryClient();
  watchNetwork(client);
  return () => client.getQueryData(offlineQuery.queryKey);
}

const noNetwork = () => Promise.reject(new TypeError("Failed to fetch"));

test("a lost and a restored network are noticed although the library does not open", async () => {
  vi.mocked(storyTimes).mockRejectedValue(new Error("locked"));
  const offline = watchWith(noNetwork);
  await vi.advanceTimersByTimeAsync(100);
  expect(offline()?.stories.size).toBe(0);
  vi.stubGlobal("fetch", async () => new Response(null, script));
  await vi.advanceTimersByTimeAsync(20_000);
  expect(offline()).toBeNull();
});

test("the stories on the device are read once while the network is away", async () => {
  const storedAt = new Date("2026-11-23T09:40:00Z");
  vi.mocked(storyTimes).mockResolvedValue(new Map([["rain", storedAt]]));
  const offline = watchWith(noNetwork);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(offline()?.stories.get("rain")).toBe(storedAt);
  expect(fetch).toHaveBeenCalledTimes(8 + 1);
  expect(storyTimes).toHaveBeenCalledOnce();
});

test("a captive portal counts as no network", async () => {
  vi.mocked(storyTimes).mockResolvedValue(new Map());
  const offline = watchWith(async () => new Response("Hotel", { headers: { "content-type": "text/html" } }));
  await vi.advanceTimersByTimeAsync(100);
  expect(offline()).toBeTruthy();
});

test("a site that answers without the file it is asked for counts as a network", async () => {
  const offline = watchWith(async () => new Response(null, { status: 404 }));
  await vi.advanceTimersByTimeAsync(100);
  expect(offline()).toBeNull();
});
