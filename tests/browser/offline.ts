import type { Page } from "playwright-core";
import { expect, inject } from "vitest";
import { type FailingSite, serveWithFailures } from "./failing-server.ts";
import { ready, visit } from "./visit.ts";

/** What Chromium writes to the console when a request fails or is answered with something unexpected. */
export const networkErrors =
  /Failed to (?:load resource|fetch|find a valid digest|update)|ERR_|404|blocked by Playwright/u;

/** Serves the sample edition as a separate site, opens a page of it, and waits until the service worker has cached it. */
export async function visitWithWorker(
  path: string,
  options: Parameters<typeof visit>[1] = {},
): Promise<{ page: Page; site: FailingSite }> {
  const site = await serveWithFailures(inject("edition"));
  const withWorker = { baseURL: site.address, serviceWorkers: "allow", ...options } as const;
  const page = await ready(await visit(path, withWorker, networkErrors));
  await untilCached(page);
  return { page, site };
}

/** Waits until the service worker controls the page and has cached it. */
export async function untilCached(page: Page): Promise<void> {
  const isCached = async () => {
    const cached = await caches.match(location.pathname, { ignoreSearch: true });
    return navigator.serviceWorker.controller !== null && cached !== undefined;
  };
  await expect.poll(() => page.evaluate(isCached), { message: "the page is cached" }).toBe(true);
}

/** Reads all caches of the site: the text of each file by its path. */
export async function cachedFiles(page: Page): Promise<Map<string, string>> {
  const entries = await page.evaluate(async () => {
    const files: [string, string][] = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const text = (await (await cache.match(request))?.text()) ?? "";
        files.push([new URL(request.url).pathname, text]);
      }
    }
    return files;
  });
  return new Map(entries);
}
