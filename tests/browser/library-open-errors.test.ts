import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import {
  bookmark,
  devtools,
  headline,
  isPressed,
  notice,
  openTab,
  patience,
  save,
  stored,
  toast,
} from "./saving.ts";
import { ready, screens, visit } from "./visit.ts";

/* A library that does not open, or is closed under the page. */

describe.each(screens)("on %s", (_name, viewport) => {
  test("a browser that has no storage says so once something is to be kept, and keeps it while it is open", async () => {
    const page = await visit("", { viewport });
    await page.addInitScript(() => Object.defineProperty(window, "indexedDB", { value: undefined }));
    await page.goto(new URL("archive/", page.url()).href);
    await ready(page);
    expect(await page.locator(".notice").count()).toBe(0);
    await save(page);
    await notice(page, "This browser is not keeping anything.").waitFor();
    await notice(page, "your library lasts until you close it.").waitFor();
    await page.getByRole("banner").getByRole("link", { name: "The Forenoon" }).click();
    await page.getByRole("heading", { level: 2, name: headline }).waitFor();
    await isPressed(page, true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });
});

test.each(["refuses storage", "never answers"])("a browser that %s is told of as well", async (fault) => {
  const page = await visit("");
  await page.addInitScript((isSilent) => {
    IDBFactory.prototype.open = () => {
      if (!isSilent) throw new DOMException("not here", "SecurityError");
      return Reflect.construct(EventTarget, [], IDBOpenDBRequest) as IDBOpenDBRequest;
    };
  }, fault === "never answers");
  await page.goto(new URL("archive/", page.url()).href);
  await ready(page);
  await bookmark(page).click();
  await isPressed(page, true);
  await notice(page, "This browser is not keeping anything.").waitFor();
});

test("a newer reader in another tab is not held up, and the older one offers to make way", async () => {
  const page = await ready(await visit("archive/"));
  await save(page);
  const other = await openTab(page);
  const upgraded = await other.evaluate(
    () =>
      new Promise((resolve) => {
        const request = indexedDB.open("aheadline", 99);
        request.onblocked = () => resolve("blocked");
        request.onsuccess = () => {
          request.result.close();
          resolve("upgraded");
        };
      }),
  );
  expect(upgraded).toBe("upgraded");
  await bookmark(page, "Halley’s comet is on its way back").click();
  await toast(page, "Nothing was changed").waitFor();
  await isPressed(page, false, "Halley’s comet is on its way back");
  await notice(page, "A newer reader is ready.").getByRole("button", { name: "Use it now" }).waitFor();
  expect(await stored(other, "saved")).toEqual(["india-moscow"]);
});

test("a connection that is closed under the page is opened again", async () => {
  const page = await ready(await visit("archive/"));
  await save(page);
  const tools = await devtools(page);
  await tools.send("Storage.clearDataForOrigin", {
    origin: new URL(page.url()).origin,
    storageTypes: "indexeddb",
  });
  await save(page, "Halley’s comet is on its way back");
  expect(await stored(page, "saved")).toEqual(["halley-2061"]);
});

/** A page of a browser in which there is a library that does not open, until it is mended. */
async function visitClosed(): Promise<Page> {
  // React tells the console what the page has told the reader.
  const page = await ready(await visit("archive/", {}, /LibraryError/u));
  await save(page);
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...args) {
      if (sessionStorage.getItem("mended")) return open.apply(this, args);
      sessionStorage.setItem("failures", `${Number(sessionStorage.getItem("failures")) + 1}`);
      throw new DOMException("Internal error opening backing store for indexedDB.open.", "UnknownError");
    };
  });
  return page;
}

const failures = (page: Page) => page.evaluate(() => Number(sessionStorage.getItem("failures")));
const mend = (page: Page) => page.evaluate(() => sessionStorage.setItem("mended", "yes"));

test("a library that does not open never seems empty: that is told, and it opens for who tries again", async () => {
  const page = await visitClosed();
  await page.goto(new URL("/library/", page.url()).href);
  await notice(page, "Your library could not be opened. It is still on this device.").waitFor();
  expect(await page.getByText("Nothing saved yet").count()).toBe(0);
  await page.goto(new URL("/archive/", page.url()).href);
  await bookmark(page, "Halley’s comet is on its way back").click();
  await toast(page, "This browser did not keep it").waitFor();
  await isPressed(page, false, "Halley’s comet is on its way back");
  await mend(page);
  await notice(page, "Your library could not be opened.").getByRole("button", { name: "Try again" }).click();
  await isPressed(page, true);
  await expect.poll(() => notice(page, "could not be opened").count(), patience).toBe(0);
});

test.each([
  ["the page of an own text", "own/?id=1", "This article is not on your device"],
  ["the page of what is on the device", "offline/", "On this device"],
])("%s says so, too, and comes when the library opens", async (_name, path, heading) => {
  const page = await visitClosed();
  await page.goto(new URL(`/${path}`, page.url()).href);
  const again = page.locator("main").getByRole("button", { name: "Try again" });
  await page.getByRole("heading", { level: 1, name: "Your library could not be opened" }).waitFor();
  await page.evaluate(() => Object.assign(window, { isSamePage: true }));
  const before = await failures(page);
  await again.click();
  await expect.poll(() => failures(page), patience).toBeGreaterThan(before);
  await again.waitFor();
  await mend(page);
  await again.click();
  await page.getByRole("heading", { level: 1, name: heading }).waitFor();
  expect(await page.evaluate(() => "isSamePage" in window)).toBe(true);
});
