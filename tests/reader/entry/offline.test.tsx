// @vitest-environment jsdom
import { QueryClientProvider } from "@tanstack/react-query";
import { render, screen } from "@testing-library/react";
import { NavigationType } from "react-router";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { LoadError } from "../../../src/reader/edition/load-error.ts";
import { createQueryClient } from "../../../src/reader/edition/query-client.ts";
import { ErrorPage } from "../../../src/reader/entry/frame/error-page.tsx";
import { Notices } from "../../../src/reader/entry/frame/notices.tsx";
import { type LoadedRoute, RouteStateContext } from "../../../src/reader/routing/route-state.ts";
import { type Offline, offlineQuery } from "../../../src/reader/store/connectivity.ts";

beforeEach(() => void vi.useFakeTimers({ toFake: ["Date"], now: new Date(2026, 10, 24, 12) }));
afterEach(() => void vi.useRealTimers());

const error = new LoadError("failed", "offline");

/** Renders the notices, and the error page if the page failed to load, without a network. */
function show(pathname: string, page: LoadedRoute["page"], stories: [slug: string, storedAt: Date][]) {
  const client = createQueryClient();
  const offline: Offline = { stories: new Map(stories) };
  client.setQueryData(offlineQuery.queryKey, offline);
  const location = { pathname, search: "", hash: "", state: null, key: "default" };
  const route = { location, action: NavigationType.Pop, pattern: "*", page };
  render(
    <QueryClientProvider client={client}>
      <RouteStateContext value={{ route, refresh: () => undefined }}>
        <Notices />
        {"error" in page && <ErrorPage error={page.error} />}
      </RouteStateContext>
    </QueryClientProvider>,
  );
}

test.each([
  ["today", new Date(2026, 10, 24, 9, 40), "09:40 today"],
  ["yesterday", new Date(2026, 10, 23, 8, 2), "08:02 yesterday"],
  ["on an earlier day", new Date(2026, 10, 21, 23, 5), "23:05 on Saturday"],
])("a copy of a story that was stored %s names the time", (_when, storedAt, text) => {
  show("/articles/rain/", { head: {}, View: () => null }, [["rain", storedAt]]);
  expect(screen.getByText(/You are offline/u).parentElement).toHaveTextContent(
    `You are offline. This is the copy from ${text}.`,
  );
});

test("a page that is not on the device says so, and links to the stories that are", async () => {
  show("/archive/", { error }, [["rain", new Date()]]);
  await screen.findByRole("heading", { name: "This page is not on your device" });
  expect(screen.getByText(/One story is ready to read now\.$/u)).toBeVisible();
  expect(screen.getByRole("link", { name: "See what is ready" })).toHaveAttribute("href", "/offline/");
});

test("an address that no list on the device names is not called a story", async () => {
  show("/articles/sun/", { error }, []);
  await screen.findByRole("heading", { name: "Nothing on your device is at this address" });
  expect(screen.queryByRole("link")).toBeNull();
});
