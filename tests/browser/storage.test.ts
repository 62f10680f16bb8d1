import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { serve } from "../../src/press/hosting/serve.ts";
import { writeStories } from "../bench/stories.ts";
import {
  bookmark,
  bookmarks,
  devtools,
  isPressed,
  openTab,
  patience,
  pressAll,
  save,
  stored,
  toast,
} from "./saving.ts";
import { ready, screens, visit } from "./visit.ts";

/* What happens to a library on its way to the disk: each is told, and nothing is lost. */

/** How much the site may store, in bytes; as much as there is without a number. */
async function allow(page: Page, bytes?: number): Promise<void> {
  const tools = await devtools(page);
  const { origin } = new URL(page.url());
  await tools.send("Storage.overrideQuotaForOrigin", { origin, ...(bytes && { quotaSize: bytes }) });
}

/** Fills what is left with what nobody reads, and what the browser cannot make smaller. */
const fill = (page: Page) =>
  page.evaluate(async () => {
    const put = (size: number) =>
      new Promise<boolean>((resolve) => {
        const open = indexedDB.open("ballast", 1);
        open.onupgradeneeded = () => open.result.createObjectStore("stones", { autoIncrement: true });
        open.onsuccess = () => {
          const transaction = open.result.transaction("stones", "readwrite");
          transaction.objectStore("stones").put(crypto.getRandomValues(new Uint8Array(size)));
          transaction.oncomplete = () => resolve(true);
          transaction.onabort = () => resolve(false);
        };
      });
    for (const size of [60_000, 6000, 600, 60]) while (await put(size));
  });

/** Where room is counted, the worker keeps out of the way; the driver says that it sees to that. */
const blocked = /Service Worker registration blocked/u;

describe.each(screens)("on %s", (_name, viewport) => {
  test("a full disk is told, and nothing is lost", async () => {
    const page = await ready(await visit("archive/", { viewport, serviceWorkers: "block" }, blocked));
    await allow(page, 1_000_000);
    await save(page, "Halley’s comet is on its way back");
    await fill(page);
    // The browser counts what is left only when what it counted last is used up.
    await allow(page, 1);
    await bookmark(page).click();
    await toast(page, "Your device has no room left").waitFor();
    await isPressed(page, false);
    expect(await stored(page, "saved")).toEqual(["halley-2061"]);
    await allow(page);
    await save(page);
    await page.reload();
    await isPressed(page, true);
    await isPressed(page, true, "Halley’s comet is on its way back");
  });
});

test("on a full disk, stories that were merely opened go before anything saved", async () => {
  const page = await ready(await visit("archive/", { serviceWorkers: "block" }, blocked));
  await page.evaluate(async () => {
    const body = "x".repeat(4_000_000);
    await (await caches.open("aheadline-opened:/:1")).put("/opened", new Response(body));
    await (await caches.open("aheadline-keep")).put("/kept", new Response("kept"));
  });
  await allow(page, 3_000_000);
  await save(page);
  const left = await page.evaluate(() => caches.keys());
  expect(left).toContain("aheadline-keep");
  expect(left).not.toContain("aheadline-opened:/:1");
  expect(await stored(page, "saved")).toEqual(["india-moscow"]);
});

test("a damaged record is set aside as it is, and the rest is fine", async () => {
  const page = await ready(await visit("archive/"));
  await save(page);
  await save(page, "Halley’s comet is on its way back");
  await page.evaluate(
    () =>
      new Promise((resolve) => {
        const open = indexedDB.open("aheadline");
        open.onsuccess = () => {
          const transaction = open.result.transaction("saved", "readwrite");
          transaction.objectStore("saved").put({ slug: "halley-2061", card: "torn", savedAt: 7 });
          transaction.oncomplete = () => {
            open.result.close();
            resolve(undefined);
          };
        };
      }),
  );
  await page.reload();
  await ready(page);
  await isPressed(page, true);
  await isPressed(page, false, "Halley’s comet is on its way back");
  await expect
    .poll(() => stored(page, "damaged"), patience)
    .toEqual([expect.stringContaining("saved/halley-2061")]);
  await save(page, "Halley’s comet is on its way back");
  expect(await stored(page, "saved")).toEqual(["halley-2061", "india-moscow"]);
});

/** Keeps the transaction of the nth removal of a record from ending: a story goes with its text, two for each. */
const holdAt = (page: Page, nth: number) =>
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

test("a page that is killed while it writes leaves all of a change or nothing of it", async () => {
  const page = await ready(await visit("archive/"));
  const { origin } = new URL(page.url());
  await pressAll(page);
  const count = await bookmarks(page).count();
  await expect.poll(async () => (await stored(page, "copies")).length, patience).toBe(count);
  await holdAt(page, 6);
  await pressAll(page);
  await page.waitForFunction(() => "isHeld" in window);
  const crashed = page.waitForEvent("crash");
  const tools = await devtools(page);
  tools.send("Page.crash").catch(() => undefined);
  await crashed;

  const tab = await page.context().newPage();
  await tab.goto(new URL("archive/", origin).href);
  await ready(tab);
  const saved = await stored(tab, "saved");
  expect(saved.length, "two were removed, the third was not").toBe(count - 2);
  expect(await stored(tab, "copies")).toEqual(saved);
  await expect.poll(() => tab.locator("main [aria-pressed=true]").count(), patience).toBe(saved.length);
});

test("the browser is asked at the first save, and only then, to keep the library for good", async () => {
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
  await expect.poll(asked, patience).toBe(".");
  await page.reload();
  await ready(page);
  await save(page, "Halley’s comet is on its way back");
  expect(await asked()).toBe(".");
});

test("the foot of the library says where it lives and how large it is", async () => {
  const page = await ready(await visit("archive/"));
  await save(page);
  await page.goto(new URL("/library/", page.url()).href);
  await page
    .getByText(/^Your library lives in this browser, on this device only, \d+(?:\.\d)?\s(?:kB|MB) of it\./u)
    .waitFor();
});

test("the foot of a library that is not kept says how long it lasts", async () => {
  const page = await visit("");
  await page.addInitScript(() => Object.defineProperty(window, "indexedDB", { value: undefined }));
  await page.goto(new URL("archive/", page.url()).href);
  await save(await ready(page));
  await page.getByRole("link", { name: "Library" }).first().click();
  await page.getByText("Your library lasts until you close this window").waitFor();
});

describe("with 300 stories", () => {
  let folder: string;
  let server: Server;
  let baseURL: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "aheadline-storage-"));
    const [content, out] = [join(folder, "content"), join(folder, "edition")];
    writeStories(content, 300);
    execFileSync(process.execPath, ["src/press/cli.ts", "build", "--content", content, "--out", out], {
      stdio: ["ignore", "ignore", "inherit"],
      env: { ...process.env, NODE_ENV: "production" },
    });
    ({ server, address: baseURL } = await serve(out, "/", 0));
  });
  afterAll(() => {
    server.close();
    server.closeAllConnections();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Saves every story of these pages of the archive, fifty a page. */
  async function saveAll(tab: Page, pages: number[]): Promise<void> {
    for (const number of pages) {
      await tab.goto(new URL(`archive/${number}/`, baseURL).href);
      await ready(tab);
      expect(await bookmarks(tab).count()).toBe(50);
      await pressAll(tab);
      const hrefs = await tab.locator("main h2 a").evaluateAll((all) => all.map((one) => `${one}`));
      const slugs = hrefs.map((href) => decodeURIComponent(href.split("/").at(-2) ?? ""));
      const unsaved = async () => {
        const saved = await stored(tab, "saved");
        return slugs.filter((slug) => !saved.includes(slug));
      };
      await expect.poll(unsaved, patience).toEqual([]);
    }
  }

  test("two tabs that save 150 each at once keep 300, and each shows what the other did", async () => {
    const one = await visit("archive/", { baseURL });
    const other = await openTab(one);
    await Promise.all([saveAll(one, [1, 2, 3]), saveAll(other, [6, 5, 4])]);
    expect((await stored(one, "saved")).length).toBe(300);
    await one.goto(new URL("archive/4/", baseURL).href);
    await ready(one);
    await one.waitForFunction(() => document.querySelectorAll("main [aria-pressed=true]").length === 50);
    await bookmarks(other).first().click();
    await expect
      .poll(() => one.locator("main [aria-pressed=true]").count(), { timeout: 2000, interval: 50 })
      .toBe(49);
  });
});
