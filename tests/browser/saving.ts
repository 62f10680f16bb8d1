import type { CDPSession, Page } from "playwright-core";
import { ready } from "./visit.ts";

/* Saving stories, and looking at what came of it. */

/** The story that is saved when none is named. */
export const headline = "India keeps its Moscow door open";
export const bookmarks = (page: Page) =>
  page.locator("main").getByRole("button", { name: "Save to library" });
export const bookmark = (page: Page, name = headline) =>
  page.locator("article", { hasText: name }).getByRole("button", { name: "Save to library" }).first();
export const toast = (page: Page, text: string) => page.locator(".toast", { hasText: text });
export const notice = (page: Page, text: string) => page.getByRole("status").filter({ hasText: text });
export const isPressed = (page: Page, pressed: boolean, name = headline) =>
  bookmark(page, name)
    .and(page.locator(`[aria-pressed=${pressed}]`))
    .waitFor();

export async function save(page: Page, name = headline): Promise<void> {
  await bookmark(page, name).click();
  await toast(page, "Saved to your library").waitFor();
}

/** Another page of the same browser, hence of the same library. */
export async function openTab(page: Page, path = "archive/"): Promise<Page> {
  const tab = await page.context().newPage();
  await tab.goto(new URL(path, new URL(page.url()).origin).href);
  return ready(tab);
}

/** What goes to the disk takes its time on a busy machine. */
export const patience = { timeout: 30_000 };

/** The keys of what is stored, read past the app. */
export const stored = (page: Page, store: string): Promise<string[]> =>
  page.evaluate(async (store) => {
    const answer = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    // To open what is not there would make it.
    if (!(await indexedDB.databases()).some(({ name }) => name === "aheadline")) return [];
    const database = await answer(indexedDB.open("aheadline"));
    const keys = await answer(database.transaction(store).objectStore(store).getAllKeys());
    database.close();
    return keys.map(String).sort();
  }, store);

export const devtools = (page: Page): Promise<CDPSession> => page.context().newCDPSession(page);

export const pressAll = (page: Page) =>
  bookmarks(page).evaluateAll((buttons) => {
    for (const button of buttons) (button as HTMLElement).click();
  });
