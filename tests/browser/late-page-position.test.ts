import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Link } from "../../src/reader/store/records.ts";
import { writeRecords } from "./database.ts";
import { expectScrollTop, expectTitle, expectVisible } from "./expect.ts";
import { ready, untilFontsLoaded, visit } from "./visit.ts";

/* The scroll position in pages that are rendered from the database, where the browser cannot restore it. */

const story = readFileSync("content/world/2026-11-23-india-moscow.txt", "utf8");

/** Adds an article of one's own, and opens it. */
async function openOwn(): Promise<Page> {
  const page = await ready(await visit("add/"));
  await page.getByRole("textbox", { name: "Text" }).fill(story);
  await page.getByRole("button", { name: "Add to library" }).click();
  await expectTitle(page, "India keeps its Moscow door open");
  return page;
}

/** Scrolls the page once its text has its final height. */
async function scrollPage(page: Page, top: number): Promise<void> {
  await untilFontsLoaded(page);
  await page.evaluate((top) => scrollTo({ top, behavior: "instant" }), top);
}

test("an article of one's own is at the same position after a reload", async () => {
  const page = await openOwn();
  await scrollPage(page, 2000);
  await page.reload();
  await expectTitle(page, "India keeps its Moscow door open");
  await expectScrollTop(page, 2000, 3);
});

test("a link to a section of one's own article leads to that section and focuses it", async () => {
  const page = await openOwn();
  const address = page.url();
  await page.goto(new URL("/archive/", address).href);
  await page.goto(`${address}#background`);
  const place = () =>
    page.evaluate(() => {
      const top = document.getElementById("background")?.getBoundingClientRect().top ?? -1;
      return { isAtTop: top > 0 && top < innerHeight / 2, focused: document.activeElement?.id };
    });
  await expect.poll(place).toEqual({ isAtTop: true, focused: "background" });
});

test("the library is at the same position after a reload", async () => {
  const page = await ready(await visit(""));
  // The app creates its database when the first story is saved.
  await page.getByRole("button", { name: "Save to library" }).first().click();
  await expectVisible(page.locator(".toast", { hasText: "Saved to your library" }));
  const links = Array.from({ length: 40 }, (_, nth): Link => {
    const savedAt = new Date(Date.UTC(2026, 10, 1, nth)).toISOString();
    return { href: `https://example.org/${nth}`, title: `Page ${nth}`, savedAt, tags: [] };
  });
  await writeRecords(page, "links", links);
  await page.goto(new URL("/library/", page.url()).href);
  await expectVisible(page.getByRole("link", { name: "Page 39" }).first());
  await scrollPage(page, 1500);
  await page.reload();
  await expectVisible(page.getByRole("link", { name: "Page 39" }).first());
  await expectScrollTop(page, 1500, 3);
});
