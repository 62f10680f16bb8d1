import type { BrowserContextOptions, Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import type { Position, Visit } from "../../src/reader/store/records.ts";
import { expectAccessible, expectNoViolations, forAxe } from "./axe.ts";
import { readRecords, writeRecords } from "./database.ts";
import { expectCount, expectFocusOn, expectVisible } from "./expect.ts";
import { moscow } from "./library.ts";
import { ready, visit } from "./visit.ts";

/** The day on which the tests started. At noon, so that no test runs over midnight. */
const today = new Date();
today.setHours(12, 0, 0, 0);
/** Five past midnight, local time, this many days ago. */
const daysAgo = (days: number) =>
  new Date(today.getFullYear(), today.getMonth(), today.getDate() - days, 0, 5);
const isoDate = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");

type Story = { slug: string; headline: string; minutes: number };

/**
 * Opens the library of a reader who has read one story to its end, and others of the front page in part.
 * @param shares how much was read of each story, the first today and each other one a day earlier
 */
async function openLibrary(shares: number[], options: BrowserContextOptions = {}): Promise<Page> {
  const edition = await (await fetch(`${inject("site")}data/edition.json`)).json();
  const cards: Story[] = [edition.front.lead, ...edition.front.cards];
  const positions = shares.map((share, index) => {
    const card = cards[index % cards.length];
    return { slug: card?.slug, card, block: "gone00", share, at: daysAgo(index).toISOString() } as Position;
  });
  const visits = positions.map(({ slug, card, at }, index) => {
    const day = isoDate(daysAgo(index));
    return { id: `${day}/${slug}`, day, slug, card, at } as Visit;
  });
  // The app creates its database when the first story is read.
  const page = await visit("about:blank", options);
  await page.clock.setFixedTime(today);
  await page.goto(`${inject("site")}articles/halley-2061/`);
  await expect.poll(() => readRecords(page, "visits")).toHaveLength(1);
  await page.goto(new URL("/robots.txt", page.url()).href);
  const opened = await readRecords(page, "positions");
  await writeRecords(page, "positions", [...opened.map((one) => ({ ...one, share: 1 })), ...positions]);
  await writeRecords(page, "visits", visits);
  await page.goto(new URL("/library/", page.url()).href);
  return ready(page);
}

const history = (page: Page) => page.getByRole("region", { name: "History" });

test("the library shows three stories that were read in part first, with what is left of them", async () => {
  const page = await openLibrary([0.5, 1, 0.2, 0.9, 0.7, 0.02]);
  const unfinished = page.getByRole("region", { name: "Continue reading" });
  await expectVisible(unfinished.getByText(moscow));
  expect(await unfinished.getByRole("listitem").count()).toBe(3);
  expect(await unfinished.getByRole("listitem").first().innerText()).toMatch(
    /50% read,\s\d+ min left, today 00:05/u,
  );
  await page.getByRole("link", { name: /^Continue \d/u }).click();
  await expectCount(unfinished.getByRole("listitem"), 4);
});

test("the history lists stories by day, with the time and how much of each was read", async () => {
  const page = await openLibrary([0.5, 1, 0.2]);
  await expectVisible(history(page).getByRole("heading", { name: "Yesterday" }));
  expect(await history(page).getByRole("heading", { level: 3 }).count()).toBe(3);
  const row = history(page).getByRole("listitem").filter({ hasText: moscow });
  expect((await row.innerText()).replace(/\s+/gu, " ")).toBe(`00:05 ${moscow} 50% read`);
  expect(await history(page).getByText("Read", { exact: true }).count()).toBe(2);
});

test("the reader is asked before the history is cleared, and Undo restores it", async () => {
  const page = await openLibrary([0.5, 1, 0.2]);
  await history(page).getByRole("button", { name: "Clear" }).click();
  const dialog = page.getByRole("dialog", { name: "Clear your history?" });
  await expect.poll(() => dialog.innerText()).toContain("Four entries will go. Saved stories stay.");
  await expectFocusOn(page, "Keep");
  await page.keyboard.press("Escape");
  await expectCount(dialog, 0);
  expect(await readRecords(page, "visits")).toHaveLength(4);

  await history(page).getByRole("button", { name: "Clear" }).click();
  await dialog.getByRole("button", { name: "Clear" }).click();
  await expectVisible(history(page).getByText("Stories you open are listed here, on this device only."));
  await expect.poll(() => readRecords(page, "visits")).toEqual([]);
  expect(await readRecords(page, "positions"), "reading positions stay").toHaveLength(4);
  await expectFocusOn(page, "History");
  await page.getByRole("button", { name: "Undo" }).click();
  await expectVisible(history(page).getByText(moscow));
});

test("axe finds no violation in a full history, in any theme, or in the dialog that asks before it is cleared", async () => {
  const page = await openLibrary([0.5, 1, 0.2], forAxe);
  await expectVisible(history(page).getByText(moscow));
  await expectAccessible(page);
  await history(page).getByRole("button", { name: "Clear" }).click();
  await expectVisible(page.getByRole("dialog", { name: "Clear your history?" }));
  await expectNoViolations(page);
});

test("a history that is switched off records no visits; reading positions are still saved", async () => {
  const page = await openLibrary([0.5]);
  await history(page).getByRole("checkbox", { name: "Keep history" }).uncheck();
  const since = today.toISOString();
  await page.clock.setFixedTime(today.getTime() + 60_000);
  await page.goto(new URL("/articles/india-moscow/", page.url()).href);
  await ready(page);
  await page.evaluate(() => scrollTo({ top: 400, behavior: "instant" }));
  await expect
    .poll(async () => (await readRecords(page, "positions")).some(({ at }) => at > since))
    .toBe(true);
  expect((await readRecords(page, "visits")).filter(({ at }) => at > since)).toEqual([]);
  await page.goto(new URL("/library/", page.url()).href);
  await expect
    .poll(() => history(page).getByRole("checkbox", { name: "Keep history" }).isChecked())
    .toBe(false);
});

test("visits older than 90 days are deleted when the next story is read", async () => {
  const page = await openLibrary([0.5]);
  const [recent] = await readRecords(page, "visits");
  if (!recent) throw new Error("no visit was recorded");
  const day = isoDate(daysAgo(91));
  await writeRecords(page, "visits", [{ ...recent, id: `${day}/${recent.slug}`, day }]);
  await page.goto(new URL("/articles/india-moscow/", page.url()).href);
  const days = async () => (await readRecords(page, "visits")).map((one) => one.day);
  await expect.poll(days).not.toContain(day);
});
