import { appendFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from "vitest";
import { type Build, build } from "./builds.ts";
import { type FaultSite, serveFaults } from "./faultserver.ts";
import { ready, screens, visit } from "./visit.ts";

/* The reader on a device: without a network, and from one edition to the next. */

const halley = "Halley’s comet is on its way back";
const moscow = "India keeps its Moscow door open";
/** What the browser itself says when nobody answers. */
const failing = /Failed to load resource|ERR_|service worker/iu;

let site: FaultSite;
/** The same edition, one day later. */
let later: Build;

beforeAll(async () => {
  later = await build([], async (content) => {
    await appendFile(join(content, "sky/2026-11-16-halley-2061.md"), "\n\nA sentence that is new.\n");
    await writeFile(
      join(content, "world/2026-11-24-tomorrow.txt"),
      "Summary – It is tomorrow.\n\nArticle –\n\nThe day after today has come, as it does.\n",
    );
  });
});
afterAll(() => later?.clear());
afterEach(() => site?.close());

/** Opens a page of a site of its own, and waits until the worker has put it on the device. */
async function settleIn(path: string, options: Parameters<typeof visit>[1] = {}): Promise<Page> {
  site = await serveFaults(inject("edition"));
  const page = await ready(await visit(path, { baseURL: site.address, ...options }, failing));
  await onDevice(page);
  return page;
}

/** Waits until the page that is open would open without a network. */
async function onDevice(page: Page): Promise<void> {
  const isKept = async () => {
    const here = await caches.match(location.pathname, { ignoreSearch: true });
    return navigator.serviceWorker.controller !== null && here !== undefined;
  };
  await expect.poll(() => page.evaluate(isKept), { timeout: 30_000 }).toBe(true);
}

const title = (page: Page, name: string) => page.getByRole("heading", { level: 1, name }).waitFor();

describe.each(screens)("without a network, on %s", (_name, viewport) => {
  test("a story that was opened opens again, and says of what time it is", async () => {
    const page = await settleIn("articles/halley-2061/", { viewport });
    site.down = true;
    await page.reload();
    await title(page, halley);
    await page.getByText("You are offline.").waitFor();
    await page.getByText(/^You are offline\. This is the copy from \d\d:\d\d today\.$/u).waitFor();
  });

  test("a story that is not on the device says so, shows what is, and comes with the network", async () => {
    const page = await settleIn("articles/halley-2061/", { viewport });
    site.down = true;
    await page.goto(`${site.address}articles/india-moscow/`);
    await title(page, "This story is not on your device");
    await page.getByRole("main").getByText("It will open as soon as you are back online.").waitFor();
    await page.getByRole("main").getByRole("link", { name: "See what is ready" }).first().click();
    await title(page, "On this device");
    await page.getByRole("main").getByRole("link", { name: halley }).click();
    await title(page, halley);
    await page.goBack();
    await page.goBack();
    await title(page, "This story is not on your device");
    site.down = false;
    await page.evaluate(() => dispatchEvent(new Event("online")));
    await title(page, moscow);
  });
});
