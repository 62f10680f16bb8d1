import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectTitle, expectVisible } from "./expect.ts";
import {
  devtools,
  expectSaved,
  halley,
  moscow,
  notice,
  openTab,
  save,
  saveButton,
  storedKeys,
  toast,
} from "./library.ts";
import { phone, ready, visit } from "./visit.ts";

/* A database that cannot be opened, or is closed while the page uses it. */

test("in a browser without a database, the first save shows a notice that the library lasts as long as the page, and the story stays saved until then", async () => {
  const page = await visit("", { viewport: phone });
  await page.addInitScript(() => Object.defineProperty(window, "indexedDB", { value: undefined }));
  await page.goto(new URL("archive/", page.url()).href);
  await ready(page);
  expect(await page.locator(".notice").count()).toBe(0);
  await save(page);
  await expectVisible(notice(page, "This browser is not keeping anything."));
  await expectVisible(notice(page, "your library lasts until you close it."));
  await page.getByRole("banner").getByRole("link", { name: "The Forenoon" }).click();
  await expectVisible(page.getByRole("heading", { level: 2, name: moscow }));
  await expectSaved(page, true);
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});

test.each(["refuses storage", "never answers"])(
  "in a browser that %s, the first save shows the same notice",
  async (failure) => {
    const page = await visit("");
    await page.addInitScript((isSilent) => {
      IDBFactory.prototype.open = () => {
        if (!isSilent) throw new DOMException("not here", "SecurityError");
        return Reflect.construct(EventTarget, [], IDBOpenDBRequest) as IDBOpenDBRequest;
      };
    }, failure === "never answers");
    await page.goto(new URL("archive/", page.url()).href);
    await ready(page);
    await saveButton(page).click();
    await expectSaved(page, true);
    await expectVisible(notice(page, "This browser is not keeping anything."));
  },
);

test("a newer version in another tab can migrate the database, and the older one offers a reload", async () => {
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
  await saveButton(page, halley).click();
  await expectVisible(toast(page, "Nothing was changed"));
  await expectSaved(page, false, halley);
  await expectVisible(notice(page, "A newer reader is ready.").getByRole("button", { name: "Use it now" }));
  expect(await storedKeys(other, "saved")).toEqual(["india-moscow"]);
});

test("a database connection that is closed while the page uses it is opened again", async () => {
  const page = await ready(await visit("archive/"));
  await save(page);
  const tools = await devtools(page);
  await tools.send("Storage.clearDataForOrigin", {
    origin: new URL(page.url()).origin,
    storageTypes: "indexeddb",
  });
  await save(page, halley);
  expect(await storedKeys(page, "saved")).toEqual(["halley-2061"]);
});

/** Opens a page of a browser whose database cannot be opened until `repair` is called. */
async function visitWithBrokenDatabase(): Promise<Page> {
  // React logs the error that the page shows.
  const page = await ready(await visit("archive/", {}, /LibraryError/u));
  await save(page);
  await page.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = function (...args) {
      if (sessionStorage.getItem("repaired")) return open.apply(this, args);
      sessionStorage.setItem("failures", `${Number(sessionStorage.getItem("failures")) + 1}`);
      throw new DOMException("Internal error opening backing store for indexedDB.open.", "UnknownError");
    };
  });
  return page;
}

const failures = (page: Page) => page.evaluate(() => Number(sessionStorage.getItem("failures")));
const repair = (page: Page) => page.evaluate(() => sessionStorage.setItem("repaired", "yes"));

test("a library that cannot be opened is not shown as empty: a notice says that it could not be opened, and “Try again” opens it", async () => {
  const page = await visitWithBrokenDatabase();
  await page.goto(new URL("/library/", page.url()).href);
  await expectVisible(notice(page, "Your library could not be opened. It is still on this device."));
  expect(await page.getByText("Nothing saved yet").count()).toBe(0);
  await page.goto(new URL("/archive/", page.url()).href);
  await saveButton(page, halley).click();
  await expectVisible(toast(page, "This browser did not keep it"));
  await expectSaved(page, false, halley);
  await repair(page);
  await notice(page, "Your library could not be opened.").getByRole("button", { name: "Try again" }).click();
  await expectSaved(page, true);
  await expect.poll(() => notice(page, "could not be opened").count()).toBe(0);
});

test.each([
  ["the page of an own article", "own/?id=1", "This article is not on your device"],
  ["the page of the stories on the device", "offline/", "On this device"],
])(
  "%s says that the library could not be opened, and is shown once it can be opened",
  async (_name, path, heading) => {
    const page = await visitWithBrokenDatabase();
    await page.goto(new URL(`/${path}`, page.url()).href);
    const again = page.locator("main").getByRole("button", { name: "Try again" });
    await expectTitle(page, "Your library could not be opened");
    await page.evaluate(() => Object.assign(window, { isSamePage: true }));
    const before = await failures(page);
    await again.click();
    await expect.poll(() => failures(page)).toBeGreaterThan(before);
    await expectVisible(again);
    await repair(page);
    await again.click();
    await expectTitle(page, heading);
    expect(await page.evaluate(() => "isSamePage" in window)).toBe(true);
  },
);
