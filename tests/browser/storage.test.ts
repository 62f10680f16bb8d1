import type { Server } from "node:http";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve } from "../../src/press/hosting/serve.ts";
import { writeStories } from "../bench/stories.ts";
import { type Build, build as buildEdition } from "./builds.ts";
import { writeRecords } from "./database.ts";
import { expectCount, expectVisible } from "./expect.ts";
import {
  devtools,
  expectSaved,
  halley,
  openTab,
  pressAllSaveButtons,
  save,
  saveButton,
  saveButtons,
  storedKeys,
  toast,
} from "./library.ts";
import { ready, visit } from "./visit.ts";

/* Errors while the library is written. Each is reported, and nothing is lost. */

/** Sets the storage quota of the site in bytes; without a number, resets it. */
async function setQuota(page: Page, bytes?: number): Promise<void> {
  const tools = await devtools(page);
  const { origin } = new URL(page.url());
  await tools.send("Storage.overrideQuotaForOrigin", { origin, ...(bytes && { quotaSize: bytes }) });
}

/** Fills the quota with random bytes, which the browser cannot compress. */
const fillQuota = (page: Page) =>
  page.evaluate(async () => {
    const put = (size: number) =>
      new Promise<boolean>((resolve) => {
        const open = indexedDB.open("filler", 1);
        open.onupgradeneeded = () => open.result.createObjectStore("bytes", { autoIncrement: true });
        open.onsuccess = () => {
          const transaction = open.result.transaction("bytes", "readwrite");
          transaction.objectStore("bytes").put(crypto.getRandomValues(new Uint8Array(size)));
          transaction.oncomplete = () => resolve(true);
          transaction.onabort = () => resolve(false);
        };
      });
    for (const size of [60_000, 6000, 600, 60]) while (await put(size));
  });

/** Tests of the quota block the service worker, whose caches would use it up; Playwright logs a warning. */
const blocked = /Service Worker registration blocked/u;

test("a full disk is reported, and nothing is lost", async () => {
  const page = await ready(await visit("archive/", { serviceWorkers: "block" }, blocked));
  await setQuota(page, 1_000_000);
  await save(page, halley);
  // Otherwise a toast that its text does not fit may replace the one that is expected.
  await expect.poll(() => storedKeys(page, "copies")).toEqual(["halley-2061"]);
  await fillQuota(page);
  // Chromium checks the quota again only when the space that it reserved is used up.
  await setQuota(page, 1);
  await saveButton(page).click();
  await expectVisible(toast(page, "Your device has no room left"));
  await expectSaved(page, false);
  expect(await storedKeys(page, "saved")).toEqual(["halley-2061"]);
  await setQuota(page);
  await save(page);
  await page.reload();
  await expectSaved(page, true);
  await expectSaved(page, true, halley);
});

test("on a full disk, stories that were only opened are evicted so that a story can be saved", async () => {
  const page = await ready(await visit("archive/", { serviceWorkers: "block" }, blocked));
  await page.evaluate(async () => {
    const body = "x".repeat(4_000_000);
    await (await caches.open("aheadline-opened:/:1")).put("/opened", new Response(body));
    await (await caches.open("aheadline-keep")).put("/kept", new Response("kept"));
  });
  await setQuota(page, 3_000_000);
  await save(page);
  const left = await page.evaluate(() => caches.keys());
  expect(left).toContain("aheadline-keep");
  expect(left).not.toContain("aheadline-opened:/:1");
  expect(await storedKeys(page, "saved")).toEqual(["india-moscow"]);
});

test("a damaged record is moved to the quarantine, and the others stay usable", async () => {
  const page = await ready(await visit("archive/"));
  await save(page);
  await save(page, halley);
  await writeRecords(page, "saved", [{ slug: "halley-2061", card: "torn", savedAt: 7 } as never]);
  await page.reload();
  await ready(page);
  await expectSaved(page, true);
  await expectSaved(page, false, halley);
  await expect
    .poll(() => storedKeys(page, "damaged"))
    .toEqual([expect.stringContaining("saved/halley-2061")]);
  await save(page, halley);
  expect(await storedKeys(page, "saved")).toEqual(["halley-2061", "india-moscow"]);
});

/** Keeps the transaction of the nth deletion open. Each story has two records: itself and its text. */
const holdTransaction = (page: Page, nth: number) =>
  page.evaluate((nth) => {
    const { delete: remove } = IDBObjectStore.prototype;
    let left = nth;
    IDBObjectStore.prototype.delete = function (key) {
      const hold = () => {
        this.get("nothing").onsuccess = hold;
        Object.assign(window, { isHeld: true });
      };
      const request = remove.call(this, key);
      if (--left === 0) hold();
      return request;
    };
  }, nth);

test("a page that crashes while it writes leaves each change complete or undone", async () => {
  const page = await ready(await visit("archive/"));
  const { origin } = new URL(page.url());
  await pressAllSaveButtons(page);
  const count = await saveButtons(page).count();
  await expect.poll(async () => (await storedKeys(page, "copies")).length).toBe(count);
  await holdTransaction(page, 6);
  await pressAllSaveButtons(page);
  await page.waitForFunction(() => "isHeld" in window);
  const crashed = page.waitForEvent("crash");
  const tools = await devtools(page);
  tools.send("Page.crash").catch(() => undefined);
  await crashed;

  const tab = await page.context().newPage();
  await tab.goto(new URL("archive/", origin).href);
  await ready(tab);
  const saved = await storedKeys(tab, "saved");
  expect(saved.length, "two were removed, the third was not").toBe(count - 2);
  expect(await storedKeys(tab, "copies")).toEqual(saved);
  await expect.poll(() => tab.locator("main [aria-pressed=true]").count()).toBe(saved.length);
});

test("the first save, and only that, asks the browser for persistent storage", async () => {
  const page = await visit("");
  await page.addInitScript(() => {
    navigator.storage.persist = async () => {
      localStorage.setItem("times", `${localStorage.getItem("times") ?? ""}.`);
      return true;
    };
  });
  await page.goto(new URL("archive/", page.url()).href);
  await ready(page);
  const asked = () => page.evaluate(() => localStorage.getItem("times"));
  expect(await asked()).toBeNull();
  await save(page);
  await expect.poll(asked).toBe(".");
  await page.reload();
  await ready(page);
  await save(page, halley);
  expect(await asked()).toBe(".");
});

test("the library says where it is stored and how large it is", async () => {
  const page = await ready(await visit("archive/"));
  await save(page);
  await page.goto(new URL("/library/", page.url()).href);
  await expectVisible(
    page.getByText(
      /^Your library lives in this browser, on this device only, \d+(?:\.\d)?\s(?:kB|MB) of it\./u,
    ),
  );
});

test("a library that is not stored says how long it lasts", async () => {
  const page = await visit("");
  await page.addInitScript(() => Object.defineProperty(window, "indexedDB", { value: undefined }));
  await page.goto(new URL("archive/", page.url()).href);
  await save(await ready(page));
  await page.getByRole("link", { name: "Library" }).first().click();
  await expectVisible(page.getByText("Your library lasts until you close this window"));
});

describe("with 200 stories", () => {
  let build: Build;
  let server: Server;
  let baseURL: string;
  beforeAll(async () => {
    build = await buildEdition([], async (content) => writeStories(content, 200));
    ({ server, address: baseURL } = await serve(build.edition, "/", 0));
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
    return build.remove();
  });

  /** Saves every story of these pages of the archive, fifty a page. */
  async function saveAll(tab: Page, pages: number[]): Promise<void> {
    for (const number of pages) {
      await tab.goto(new URL(`archive/${number}/`, baseURL).href);
      await ready(tab);
      expect(await saveButtons(tab).count()).toBe(50);
      await pressAllSaveButtons(tab);
      const hrefs = await tab.locator("main h2 a").evaluateAll((all) => all.map((one) => `${one}`));
      const slugs = hrefs.map((href) => decodeURIComponent(href.split("/").at(-2) ?? ""));
      const unsaved = async () => {
        const saved = await storedKeys(tab, "saved");
        return slugs.filter((slug) => !saved.includes(slug));
      };
      await expect.poll(unsaved).toEqual([]);
    }
  }

  test("two tabs that save 100 stories each at the same time save 200, and each shows what the other changed", async () => {
    const one = await visit("archive/", { baseURL });
    const other = await openTab(one);
    await Promise.all([saveAll(one, [1, 2]), saveAll(other, [4, 3])]);
    expect((await storedKeys(one, "saved")).length).toBe(200);
    await one.goto(new URL("archive/3/", baseURL).href);
    await ready(one);
    await expectCount(one.locator("main [aria-pressed=true]"), 50);
    await saveButtons(other).first().click();
    await expectCount(one.locator("main [aria-pressed=true]"), 49);
  });
});
