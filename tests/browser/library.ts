import type { CDPSession, Page } from "playwright-core";
import { expect } from "vitest";
import { expectVisible } from "./expect.ts";
import { ready } from "./visit.ts";

/* Helpers that save stories, and that check what is saved and what is shown. */

/** The lead story of the sample edition, and the story that is saved when none is named. */
export const moscow = "India keeps its Moscow door open";
export const halley = "Halley’s comet is on its way back";

export const saveButtons = (page: Page) =>
  page.locator("main").getByRole("button", { name: "Save to library" });
/** The save button of a story in a list. */
export const saveButton = (page: Page, headline = moscow) =>
  page.locator("article", { hasText: headline }).getByRole("button", { name: "Save to library" }).first();
export const toast = (page: Page, text: string) => page.locator(".toast", { hasText: text });
export const notice = (page: Page, text: string) => page.getByRole("status").filter({ hasText: text });

/** Expects a story in a list to be shown as saved, or as not saved. */
export const expectSaved = (page: Page, isSaved: boolean, headline = moscow) =>
  expect
    .poll(() => saveButton(page, headline).getAttribute("aria-pressed"), {
      message: `aria-pressed of the save button of “${headline}”`,
    })
    .toBe(`${isSaved}`);

/** Acts, and waits for the toast that follows: a toast of an earlier action, with the same words, may still be shown. */
export async function untilToast(page: Page, text: string, act: () => Promise<void>): Promise<void> {
  await page.locator(".toast span").evaluateAll((texts) => {
    for (const text of texts) text.classList.add("earlier");
  });
  await act();
  await expectVisible(page.locator(".toast span:not(.earlier)", { hasText: text }));
}

/** Saves a story. The toast comes when the transaction is complete. */
export const save = (page: Page, headline = moscow): Promise<void> =>
  untilToast(page, "Saved to your library", () => saveButton(page, headline).click());

/** Presses all save buttons of a page in one task. */
export const pressAllSaveButtons = (page: Page) =>
  saveButtons(page).evaluateAll((buttons) => {
    for (const button of buttons) (button as HTMLElement).click();
  });

/** Opens another tab of the same browser, which shares the library. */
export async function openTab(page: Page, path = "archive/"): Promise<Page> {
  const tab = await page.context().newPage();
  await tab.goto(new URL(path, new URL(page.url()).origin).href);
  return ready(tab);
}

/** Reads the keys of an object store, sorted; an empty array while there is no database. */
export const storedKeys = (page: Page, store: string): Promise<string[]> =>
  page.evaluate(async (store) => {
    const result = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    // Opening a database that does not exist would create it.
    if (!(await indexedDB.databases()).some(({ name }) => name === "aheadline")) return [];
    const database = await result(indexedDB.open("aheadline"));
    const keys = await result(database.transaction(store).objectStore(store).getAllKeys());
    database.close();
    return keys.map(String).sort();
  }, store);

export const devtools = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);
