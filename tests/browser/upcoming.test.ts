import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import { addDays } from "../../src/edition/calendar-day.ts";
import type { OutlookEntry, OutlookPage, OutlookSummary } from "../../src/edition/edition.ts";
import { sizes } from "../../src/edition/paths.ts";
import { readRecords } from "./database.ts";
import { expectCount, expectFocusOnId, expectHidden, expectTitle, expectVisible } from "./expect.ts";
import { visitWithWorker } from "./offline.ts";
import { phone, ready, scrollTop, visit } from "./visit.ts";

const read = (path: string) =>
  JSON.parse(readFileSync(join(inject("edition"), "data/outlook", path), "utf8"));
const summary = read("summary.json") as OutlookSummary;
const [first, second] = [read("1.json") as OutlookPage, read("2.json") as OutlookPage];

const idOf = ({ story, id }: OutlookEntry) => `${story.slug}-${id}`;
const items = (page: Page) => page.locator("main li.upcoming-item");
const groupOf = (page: Page, id: string) => page.locator(`main section:has([id="${id}"]) > h2`).innerText();
const filter = (page: Page, name: string) =>
  page.getByRole("navigation", { name: "Filter" }).getByRole("link", { name });

/** The first open item that is dated to a day. */
const dated = first.entries.find(({ when }) => when?.date.length === 10 && !when.until) as OutlookEntry;
const day = dated.when?.date ?? "";

test.each([
  ["the day before", "Europe/London", addDays(day, -1), "With a date"],
  ["on its day", "Europe/London", day, "With a date"],
  [
    "on its day, while the next has begun in the time zone of the reader",
    "Pacific/Auckland",
    day,
    "Date passed",
  ],
])(
  "%s, a question stands in its group, and the line begins with today",
  async (_when, timezoneId, date, group) => {
    const page = await visit("", { timezoneId });
    // Noon in London; in Auckland it is the next day.
    await page.clock.setFixedTime(`${date}T12:00:00Z`);
    await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: /next/u }).click();
    await expectTitle(page, "What comes next");
    expect(await groupOf(page, idOf(dated))).toBe(group);
    const local = await page.evaluate(() => new Date().getDate());
    expect(await page.locator(".scale-today").allTextContents()).toEqual([
      expect.stringMatching(new RegExp(`^Today, ${local} `, "u")),
    ]);
  },
);

test("a page of further questions comes in place, with the focus on the first of them, and Back returns to them", async () => {
  const page = await ready(await visit("", { viewport: phone }));
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: /^Next/u }).click();
  await expectTitle(page, "What comes next");
  const before = await items(page).count();
  await page.getByRole("link", { name: /^Show \d+ more$/u }).click();
  await expectCount(items(page), before + second.entries.length);
  await expectFocusOnId(page, idOf(second.entries[0] as OutlookEntry));
  expect(page.url()).toMatch(/\/next\/\?to=2$/u);
  await items(page).last().scrollIntoViewIfNeeded();
  const position = await scrollTop(page);
  await items(page).last().getByRole("link").or(page.locator(".upcoming-story a")).last().click();
  await page.waitForURL(/\/articles\//u);
  await page.goBack();
  await expectCount(items(page), before + second.entries.length);
  await expect.poll(async () => Math.abs((await scrollTop(page)) - position)).toBeLessThan(400);
  // The pages were added in place: one more step leaves the list.
  await page.goBack();
  await expect.poll(() => new URL(page.url()).pathname).toBe("/");
});

test("a filter is in the address, announces its count, and is there again after a reload", async () => {
  const page = await ready(await visit("next/"));
  const [topic] = summary.topics;
  await filter(page, topic?.name ?? "").click();
  await page.waitForURL(`**/next/?topic=${topic?.slug}`);
  await expectVisible(filter(page, topic?.name ?? "").and(page.locator("[aria-current=page]")));
  const live = page.locator("[aria-live=polite]");
  const announced = expect.stringMatching(
    new RegExp(`What comes next: ${topic?.name}, .+ open questions?`, "u"),
  );
  await expect.poll(() => live.allTextContents()).toContainEqual(announced);
  await page.reload();
  await ready(page);
  await expectVisible(filter(page, topic?.name ?? "").and(page.locator("[aria-current=page]")));
  await expectCount(items(page), Math.min(topic?.open ?? 0, sizes.outlook));
});

test("what is watched is shown offline, when the reader comes from another page", async () => {
  const { page, site } = await visitWithWorker("next/");
  await items(page)
    .getByRole("button", { name: /^Watch: /u })
    .first()
    .click();
  await expectVisible(filter(page, "Watching 1"));
  await expect.poll(() => readRecords(page, "watched")).toHaveLength(1);
  await page.context().setOffline(true);
  await page.goto(`${site.address}library/`);
  await ready(page);
  await page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: /next/u }).click();
  await expectVisible(filter(page, "Watching 1"));
  await filter(page, "Watching").click();
  await expectCount(items(page), 1);
  await filter(page, "Changed").click();
  await expectTitle(page, "What comes next");
  await expectCount(items(page), summary.changed.count);
});

test("without JavaScript, every question is a page away, and topics lead to their stories", async () => {
  const page = await visit("next/", { javaScriptEnabled: false });
  await expectHidden(filter(page, "Watching"));
  expect(await filter(page, summary.topics[0]?.name ?? "").getAttribute("href")).toBe(
    `/topics/${summary.topics[0]?.slug}/`,
  );
  await expectVisible(page.locator(`[id="${idOf(dated)}"]`));
  await page.getByRole("link", { name: /^Show \d+ more$/u }).click();
  await page.waitForURL("**/next/2/");
  await expectVisible(page.locator(`[id="${idOf(second.entries[0] as OutlookEntry)}"]`));
});
