import type { Page } from "playwright-core";
import { expect, inject } from "vitest";
import { type FaultSite, serveFaults } from "./faultserver.ts";
import { ready, visit } from "./visit.ts";

/** What the browser itself says when nobody answers, or something else than was asked for. */
export const failing =
  /Failed to (?:load resource|fetch|find a valid digest|update)|ERR_|404|blocked by Playwright/u;

/** What a worker does takes its time on a busy machine. */
export const patience = { timeout: 30_000 };

/** Opens a page of a site of its own, and waits until the worker has put it on the device. */
export async function settleIn(
  path: string,
  options: Parameters<typeof visit>[1] = {},
): Promise<{ page: Page; site: FaultSite }> {
  const site = await serveFaults(inject("edition"));
  const page = await ready(await visit(path, { baseURL: site.address, ...options }, failing));
  await onDevice(page);
  return { page, site };
}

/** Waits until the page that is open would open without a network. */
export async function onDevice(page: Page): Promise<void> {
  const isKept = async () => {
    const here = await caches.match(location.pathname, { ignoreSearch: true });
    return navigator.serviceWorker.controller !== null && here !== undefined;
  };
  await expect.poll(() => page.evaluate(isKept), patience).toBe(true);
}

/** Everything that the worker keeps, by address. */
export async function keptBy(page: Page): Promise<Map<string, string>> {
  const entries = await page.evaluate(async () => {
    const found: [string, string][] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const text = (await (await cache.match(request))?.text()) ?? "";
        found.push([new URL(request.url).pathname, text]);
      }
    }
    return found;
  });
  return new Map(entries);
}

export const title = (page: Page, name: string) => page.getByRole("heading", { level: 1, name }).waitFor();
