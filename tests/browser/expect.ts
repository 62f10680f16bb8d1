import type { Locator, Page } from "playwright-core";
import { expect } from "vitest";
import { scrollTop } from "./visit.ts";

/* Assertions that wait until they hold, and say what they expected and what they received when they do not. */

/** Expects an element to be shown; of several that match, one is enough. */
export const expectVisible = (target: Locator) =>
  expect.poll(() => visibilityOf(target), { message: `${target}` }).toBe("visible");

/** Expects that nothing matches, or nothing that is shown. */
export const expectHidden = (target: Locator) =>
  expect.poll(() => visibilityOf(target), { message: `${target}` }).not.toBe("visible");

export const expectCount = (target: Locator, count: number) =>
  expect.poll(() => target.count(), { message: `${target}` }).toBe(count);

/** Expects the page to have this heading of level 1; it may be hidden visually. */
export const expectTitle = (page: Page, title: string | RegExp) =>
  expect
    .poll(() => page.locator("h1").allTextContents(), { message: "headings of level 1" })
    .toContainEqual(typeof title === "string" ? title : expect.stringMatching(title));

/** Expects the focused element to contain exactly this text. */
export const expectFocusOn = (page: Page, text: string) =>
  expect.poll(() => focusedText(page), { message: "text of the focused element" }).toBe(text);

/** Expects the element with this id to have the focus. */
export const expectFocusOnId = (page: Page, id: string) =>
  expect
    .poll(() => page.evaluate(() => document.activeElement?.id), { message: "id of the focused element" })
    .toBe(id);

export const expectPath = (page: Page, path: string) =>
  expect.poll(() => new URL(page.url()).pathname, { message: "path of the page" }).toBe(path);

/** Expects the title of the document, which is set after the page has been rendered. */
export const expectDocumentTitle = (page: Page, title: string) =>
  expect.poll(() => page.title(), { message: "title of the document" }).toBe(title);

/**
 * Expects the page to be scrolled to a position in pixels.
 * @param tolerance the first difference that is too large
 */
export const expectScrollTop = (page: Page, top: number, tolerance = 2) =>
  expect
    .poll(async () => Math.abs((await scrollTop(page)) - top), { message: `distance from ${top} px` })
    .toBeLessThan(tolerance);

export const focusedText = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");

async function visibilityOf(target: Locator): Promise<"absent" | "hidden" | "visible"> {
  if ((await target.count()) === 0) return "absent";
  return (await target.filter({ visible: true }).count()) > 0 ? "visible" : "hidden";
}

/** Expects an element to be in the document, shown or not. */
export const expectAttached = (target: Locator) =>
  expect.poll(() => visibilityOf(target), { message: `${target}` }).not.toBe("absent");
