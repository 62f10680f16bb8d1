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

function follow(answer: () => Promise<Response>) {
  vi.stubGlobal("fetch", vi.fn(answer));
  const client = new QueryClient();
  watchNetwork(client);
  return () => client.getQueryData(offlineQuery.queryKey);
}

const gone = () => Promise.reject(new TypeError("Failed to fetch"));

test("a library that does not open does not hide that there is no network, nor that it is back", async () => {
  vi.mocked(storyTimes).mockRejectedValue(new Error("locked"));
  const told = follow(gone);
  await vi.advanceTimersByTimeAsync(100);
  expect(told()?.stories.size).toBe(0);
  vi.stubGlobal("fetch", async () => new Response(null, script));
  await vi.advanceTimersByTimeAsync(20_000);
  expect(told()).toBeNull();
});

test("what is on the device is read once, however long the network is away", async () => {
  vi.mocked(storyTimes).mockResolvedValue(new Map([["rain", "09:40 today"]]));
  const told = follow(gone);
  await vi.advanceTimersByTimeAsync(120_000);
  expect(told()?.stories.get("rain")).toBe("09:40 today");
  expect(fetch).toHaveBeenCalledTimes(8 + 1);
  expect(storyTimes).toHaveBeenCalledOnce();
});

test("a page to sign in is not the site: there is no network yet", async () => {
  vi.mocked(storyTimes).mockResolvedValue(new Map());
  const told = follow(async () => new Response("Hotel", { headers: { "content-type": "text/html" } }));
  await vi.advanceTimersByTimeAsync(100);
  expect(told()).toBeTruthy();
});

test("a site that answers is there, even where it has no such file", async () => {
  const told = follow(async () => new Response(null, { status: 404 }));
  await vi.advanceTimersByTimeAsync(100);
  expect(told()).toBeNull();
});
