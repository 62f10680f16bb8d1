import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { Link } from "../../src/reader/store/records.ts";
import { patience } from "./device.ts";
import { plant } from "./records.ts";
import { ready, screens, scrolled, visit } from "./visit.ts";

/* Where a reader stands in a page that the browser could not put them into: it was filled on the device. */

const story = readFileSync("content/world/2026-11-23-india-moscow.txt", "utf8");
const title = (page: Page, name: string) => page.getByRole("heading", { level: 1, name }).waitFor();

/** Adds a story as an own text, and opens it. */
async function openOwn(viewport: { width: number; height: number }): Promise<Page> {
  const page = await ready(await visit("add/", { viewport }));
  await page.getByRole("textbox", { name: "Text" }).fill(story);
  await page.getByRole("button", { name: "Add to library" }).click();
  await title(page, "India keeps its Moscow door open");
  return page;
}

const moveTo = (page: Page, top: number) =>
  page.evaluate((top) => scrollTo({ top, behavior: "instant" }), top);
const isAt = (page: Page, top: number) =>
  expect.poll(async () => Math.abs((await scrolled(page)) - top), patience).toBeLessThan(3);

describe.each(screens)("on %s", (_name, viewport) => {
  test("a text of one's own is loaded anew where it was", async () => {
    const page = await openOwn(viewport);
    await moveTo(page, 2000);
    await page.reload();
    await title(page, "India keeps its Moscow door open");
    await isAt(page, 2000);
  });

  test("a link to a part of one's own text leads to that part, and the part takes the focus", async () => {
    const page = await openOwn(viewport);
    const address = page.url();
    await page.goto(new URL("/archive/", address).href);
    await page.goto(`${address}#background`);
    await page.waitForFunction(() => {
      const top = document.getElementById("background")?.getBoundingClientRect().top ?? -1;
      return top > 0 && top < innerHeight / 2 && document.activeElement?.id === "background";
    });
  });

  test("the library is loaded anew where it was", async () => {
    const page = await ready(await visit("", { viewport }));
    // Makes the database.
    await page.getByRole("button", { name: "Save to library" }).first().click();
    await page.locator(".toast", { hasText: "Saved to your library" }).waitFor();
    const links = Array.from({ length: 40 }, (_, nth): Link => {
      const savedAt = new Date(Date.UTC(2026, 10, 1, nth)).toISOString();
      return { href: `https://example.org/${nth}`, title: `Page ${nth}`, savedAt, tags: [] };
    });
    await plant(page, "links", links);
    await page.goto(new URL("/library/", page.url()).href);
    await page.getByRole("link", { name: "Page 39" }).first().waitFor();
    await moveTo(page, 1500);
    await page.reload();
    await page.getByRole("link", { name: "Page 39" }).first().waitFor();
    await isAt(page, 1500);
  });
});
