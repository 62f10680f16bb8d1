import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { patience } from "./device.ts";
import { ready, visit } from "./visit.ts";

/* What comes onto the device with a story that was saved: its text. */

const headline = "India keeps its Moscow door open";
const bookmark = (page: Page, name = headline) =>
  page.locator("article", { hasText: name }).getByRole("button", { name: "Save to library" }).first();
const toast = (page: Page, text: string) => page.locator(".toast", { hasText: text });
const isPressed = (page: Page, pressed: boolean, name = headline) =>
  bookmark(page, name)
    .and(page.locator(`[aria-pressed=${pressed}]`))
    .waitFor();

/** The texts that the device was asked to keep, and had no room for, in the order of asking. */
const refused = (page: Page) => page.evaluate(() => (globalThis as never as { refused: string[] }).refused);
const withoutRoom = () => {
  const refused: string[] = [];
  Object.assign(globalThis, { refused });
  // Nothing is fetched but what is saved.
  Object.defineProperty(navigator, "connection", { value: { saveData: true } });
  const put = IDBObjectStore.prototype.put;
  IDBObjectStore.prototype.put = function (...record) {
    if (this.name !== "copies") return put.apply(this, record);
    refused.push(record[0].slug);
    throw new DOMException("no room", "QuotaExceededError");
  };
};

test("a device that has no room for the text of a saved story says so, once, and asks for it once", async () => {
  const page = await visit("");
  await page.addInitScript(withoutRoom);
  const asked: string[] = [];
  page.on("request", (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(new URL("archive/", page.url()).href);
  await ready(page);
  await bookmark(page).click();
  await toast(page, "Saved. Your device has no room for its text").waitFor();
  await bookmark(page, "Halley’s comet is on its way back").click();
  await expect.poll(() => refused(page), patience).toContain("halley-2061");
  await isPressed(page, true);
  const all = await refused(page);
  expect(all.slice(all.indexOf("halley-2061"))).not.toContain("india-moscow");
  expect(asked.filter((path) => path.includes("data/articles/india-moscow"))).toHaveLength(1);
});

test("a story that is read is saved on a device that has no room for its text, too", async () => {
  const page = await visit("");
  await page.addInitScript(withoutRoom);
  await page.goto(new URL("articles/india-moscow/", page.url()).href);
  await ready(page);
  const button = (word: string) =>
    page.getByRole("main").getByRole("button", { name: word, exact: true }).first();
  await button("Save").click();
  await toast(page, "Saved. Your device has no room for its text").waitFor();
  await page.reload();
  await button("Saved").waitFor();
});
