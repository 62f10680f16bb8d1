import { readFileSync } from "node:fs";
import type { Locator, Page } from "playwright-core";
import { afterEach, expect, test } from "vitest";
import { eventsIn, expectValidCalendar } from "../edition/calendar/calendar-rules.ts";
import { readRecords } from "./database.ts";
import type { FailingSite } from "./failing-server.ts";
import { visitWithWorker } from "./offline.ts";
import { visit } from "./visit.ts";

let site: FailingSite | undefined;
afterEach(() => site?.close());

const clipper = "articles/europa-clipper/";
const passes = "Europa Clipper passes Earth";

/** Follows a link to a calendar, or presses a button that makes one, and returns the events of the file. */
async function take(page: Page, control: Locator): Promise<Record<string, string>[]> {
  const [download] = await Promise.all([page.waitForEvent("download"), control.click()]);
  expect(download.suggestedFilename()).toMatch(/\.ics$/u);
  const text = readFileSync(await download.path(), "utf8");
  expectValidCalendar(text);
  return eventsIn(text);
}

/** Fetches a calendar as a program does that subscribes to it. */
async function subscribe(page: Page, link: Locator) {
  const href = (await link.getAttribute("href")) ?? "";
  const answer = await page.request.get(new URL(href, page.url()).href);
  expect(answer.headers()).toMatchObject({
    "content-type": "text/calendar; charset=utf-8",
    "cache-control": "no-cache",
    etag: expect.any(String),
  });
  const text = await answer.text();
  expectValidCalendar(text);
  return eventsIn(text);
}

test("without script, a dated item and its story are in calendars, and a topic can be subscribed to", async () => {
  const page = await visit(clipper, { javaScriptEnabled: false });
  const item = page.getByRole("link", { name: `Add to calendar: ${passes}` });
  const { height } = (await item.boundingBox()) ?? { height: 0 };
  expect(height).toBeGreaterThanOrEqual(44);
  const [event, ...others] = await take(page, item);
  expect(event).toMatchObject({ SUMMARY: passes, DTSTART: "20261203", STATUS: "TENTATIVE" });
  expect(others).toEqual([]);
  const ofStory = await subscribe(page, page.getByRole("link", { name: "Calendar of this story" }));
  expect(ofStory).toContainEqual(event);
  await page.goto(new URL("topics/sky/", new URL("/", page.url())).href);
  const part = page.getByRole("complementary", { name: "Subscribe in your calendar" });
  expect(await subscribe(page, part.getByRole("link"))).toContainEqual(event);
});

test("with the worker in control, calendars come from the network, and what is watched is one file", async () => {
  const opened = await visitWithWorker(clipper);
  site = opened.site;
  const { page } = opened;
  const [event] = await take(page, page.getByRole("link", { name: `Add to calendar: ${passes}` }));
  expect(event?.SUMMARY).toBe(passes);
  expect(new URL(page.url()).pathname).toBe(`/${clipper}`);
  await page.getByRole("button", { name: `Watch: ${passes}` }).click();
  // The button fills before the record is written, which leaving the page would prevent.
  await expect.poll(() => readRecords(page, "watched")).toHaveLength(1);
  await page.goto(`${site.address}next/?show=watching`);
  const [watched, ...others] = await take(
    page,
    page.getByRole("button", { name: "Take these as a calendar file" }),
  );
  expect(watched).toMatchObject({ UID: event?.UID, SUMMARY: passes, DTSTART: "20261203" });
  expect(others).toEqual([]);
});
