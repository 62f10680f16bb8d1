import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { type Build, build, copySample } from "./builds.ts";
import { readRecords } from "./database.ts";
import { expectFocusOnId, expectHidden, expectVisible } from "./expect.ts";
import { type FailingSite, serveWithFailures } from "./failing-server.ts";
import { untilToast } from "./library.ts";
import { networkErrors } from "./offline.ts";
import { ready, scrollTop, visit } from "./visit.ts";

/* A reader comes back to an edition that has changed in the meantime. */

const story = "articles/india-moscow/";
const [saturday, monday] = ["2026-11-28T17:10:00Z", "2026-11-30T08:00:00Z"];
const added = "A second round was announced on Monday.";
const background = "the talks took place against that background.";
const gone = "Diplomatic work done together";

let site: FailingSite;
let later: Build;

beforeAll(async () => {
  site = await serveWithFailures(inject("edition"));
  later = await build([], async (content) => {
    await copySample(content);
    const file = join(content, "world/2026-11-23-india-moscow.txt");
    const text = await readFile(file, "utf8");
    const changed = text
      .replace(background, `${background} ${added}`)
      .replace("crude oil and natural gas", "crude oil, coal and natural gas")
      .replace(`- ${gone}\n`, "");
    await writeFile(file, changed);
    const harbour =
      "Summary – The harbour opens a second basin.\n\nArticle –\n\nThe ferries have come, as they do.\n";
    await writeFile(join(content, "world/2026-11-27-harbour.txt"), harbour);
  });
});
afterAll(async () => {
  site.close();
  await later?.remove();
});

/** Opens a page, whatever the clock of the device says. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(new URL(path, site.address).href);
  await ready(page);
}

const toEnd = (page: Page) => page.evaluate(() => scrollTo({ top: 1e6, behavior: "instant" }));
/** The words that are painted with the marker. */
const marked = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get("changed") ?? [])].map((range) => String(range)));

test("a reader who returns finds what is new on the front page, and what changed in a story", async () => {
  const page = await visit(
    "highlights/",
    { baseURL: site.address, serviceWorkers: "block", timezoneId: "Europe/Berlin" },
    networkErrors,
  );
  await page.clock.setFixedTime(saturday);
  await open(page, story);
  await toEnd(page);
  await expect.poll(() => readRecords(page, "versions")).toHaveLength(1);
  await open(page, "");
  await expect.poll(() => page.evaluate(() => localStorage.getItem("aheadline.looks"))).toBeTruthy();
  await site.publish(later.edition);
  await page.clock.setFixedTime(monday);
  await page.addInitScript(() => {
    const shifts = { sum: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
        shifts.sum += entry.value;
    }).observe({ type: "layout-shift", buffered: true });
  });
  const expectNoShift = async () =>
    expect(await page.evaluate(() => Reflect.get(window, "shifts").sum)).toBeLessThan(0.05);

  await open(page, "");
  const line = page.getByText("Since you looked on Saturday at 18:10:");
  await expectVisible(line);
  expect(await line.textContent()).toMatch(/: one new story, one update(?:, .*)?\.$/u);
  await expectVisible(page.locator("article", { hasText: "Moscow door" }).getByText("Updated").first());
  await expectNoShift();
  await page.getByRole("link", { name: "one new story" }).click();
  const news = page.getByRole("region", { name: "New stories" }).first();
  await expectVisible(news.getByRole("link", { name: "The harbour opens a second basin" }));
  await expectFocusOnId(page, "new");

  await open(page, story);
  const note = page.getByRole("region", { name: "What changed since you read this" });
  await expectVisible(note.getByText("One sentence is new, one has changed and one is gone since you"));
  expect(await note.locator("p").first().textContent()).toContain("since you read this on Saturday.");
  await expectNoShift();
  expect(await marked(page)).toEqual([
    added,
    "Economics",
    expect.stringContaining("crude oil, coal and natural gas."),
  ]);
  await note.getByText("All changes").click();
  await expectVisible(note.locator("del", { hasText: gone }));
  await expectVisible(note.locator("ins", { hasText: "coal" }));
  await note.getByRole("link", { name: "Go to the first" }).click();
  await expect.poll(() => scrollTop(page)).toBeGreaterThan(300);
  await page.getByRole("button", { name: `New: “${added}” Next change` }).press("Enter");
  await expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent))
    .toMatch(/^Changed: “Economics.*Back to the note$/u);

  await untilToast(page, "Marks cleared", () => note.getByRole("button", { name: "Clear marks" }).click());
  await expectHidden(note);
  expect(await marked(page)).toEqual([]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expectVisible(note);

  await toEnd(page);
  for (const block of await page.locator("[data-change]").all()) await block.scrollIntoViewIfNeeded();
  await expect
    .poll(async () => (await readRecords(page, "versions"))[0]?.at)
    .toBe(new Date(monday).toISOString());
  expect(await marked(page), "the marks stay until the page is left").toHaveLength(3);
  await page.reload();
  await ready(page);
  await expect.poll(() => page.locator(".changes-note.not-shown").count()).toBe(1);
  await expectHidden(note);
});
