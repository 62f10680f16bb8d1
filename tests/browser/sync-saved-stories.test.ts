import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { expectVisible } from "./expect.ts";
import { expectSaved, halley, saveButton, toast } from "./library.ts";
import { ready, visit } from "./visit.ts";

/* The text of a saved story is stored on the device with it. */

/** The slugs of the stories whose text the page tried to store, in order. */
const refused = (page: Page) => page.evaluate(() => (globalThis as never as { refused: string[] }).refused);
/** Runs in the page: makes storing the text of a story fail for lack of room. */
const refuseTexts = () => {
  const refused: string[] = [];
  Object.assign(globalThis, { refused });
  // Turns prefetching off.
  Object.defineProperty(navigator, "connection", { value: { saveData: true } });
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (...record) {
    if (this.name !== "copies") return put.apply(this, record);
    refused.push(record[0].slug);
    throw new DOMException("no room", "QuotaExceededError");
  };
};

test("a reader is told when the device has no room for the text of a saved story, which is not fetched again and again", async () => {
  // Not from a page of the edition, which would prefetch stories.
  const page = await visit("about:blank");
  await page.addInitScript(refuseTexts);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`${inject("site")}archive/`);
  await ready(page);
  await saveButton(page).click();
  await expectVisible(toast(page, "Saved. Your device has no room for its text"));
  await saveButton(page, halley).click();
  await expect.poll(() => refused(page)).toContain("halley-2061");
  await expectSaved(page, true);
  const all = await refused(page);
  expect(all.slice(all.indexOf("halley-2061"))).not.toContain("india-moscow");
  expect(asked.filter((path) => path.includes("data/articles/india-moscow"))).toHaveLength(1);
});

test("an open story can be saved on a device without room for its text", async () => {
  const page = await visit("");
  await page.addInitScript(refuseTexts);
  await page.goto(new URL("articles/india-moscow/", page.url()).href);
  await ready(page);
  const button = (word: string) =>
    page.getByRole("main").getByRole("button", { name: word, exact: true }).first();
  await button("Save").click();
  await expectVisible(toast(page, "Saved. Your device has no room for its text"));
  await page.reload();
  await expectVisible(button("Saved"));
});
