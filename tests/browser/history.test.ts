import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { Position, Visit } from "../../src/reader/store/records.ts";
import { plant, records } from "./records.ts";
import { ready, screens, visit } from "./visit.ts";

const headline = "India keeps its Moscow door open";
const today = new Date();
/** So many days ago just after midnight, on the clock of this device. */
const daysAgo = (days: number) =>
  new Date(today.getFullYear(), today.getMonth(), today.getDate() - days, 0, 5);
const iso = (date: Date) =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");

type Story = { slug: string; headline: string; minutes: number };

/** Opens the library of a reader who read stories of the sample edition, the first today, each a day earlier. */
async function library(page: Page, shares: number[], path = "library/"): Promise<Page> {
  const edition = await (await fetch(new URL("/data/edition.json", page.url()))).json();
  const cards: Story[] = [edition.front.lead, ...edition.front.cards];
  const positions = shares.map((share, index) => {
    const card = cards[index % cards.length];
    return { slug: card?.slug, card, block: "gone00", share, at: daysAgo(index).toISOString() } as Position;
  });
  const visits = positions.map(({ slug, card, at }, index) => {
    const day = iso(daysAgo(index));
    return { id: `${day}/${slug}`, day, slug, card, at } as Visit;
  });
  // The app makes its database when a story has first been read.
  await page.goto(new URL("/articles/halley-2061/", page.url()).href);
  await expect.poll(() => records(page, "visits"), { timeout: 20_000 }).toHaveLength(1);
  await page.goto(new URL("/archive/", page.url()).href);
  const opened = await records(page, "positions");
  await plant(page, "positions", [...opened.map((one) => ({ ...one, share: 1 })), ...positions]);
  await plant(page, "visits", visits);
  await page.goto(new URL(`/${path}`, page.url()).href);
  return ready(page);
}

const history = (page: Page) => page.getByRole("region", { name: "History" });

describe.each(screens)("in the library on %s", (_name, viewport) => {
  test("stories left in their middle stand first, three of them, with what is left", async () => {
    const page = await library(await visit("archive/", { viewport }), [0.5, 1, 0.2, 0.9, 0.7, 0.02]);
    const begun = page.getByRole("region", { name: "Continue reading" });
    await begun.getByText(headline).waitFor();
    expect(await begun.getByRole("listitem").count()).toBe(3);
    expect(await begun.getByRole("listitem").first().innerText()).toMatch(
      /50% read,\s\d+ min left, today 00:05/u,
    );
    await page.getByRole("link", { name: /^Continue \d/u }).click();
    await expect.poll(() => begun.getByRole("listitem").count()).toBe(4);
  });

  test("the history is told by day, with time and share", async () => {
    const page = await library(await visit("archive/", { viewport }), [0.5, 1, 0.2]);
    const list = history(page);
    await list.getByRole("heading", { name: "Yesterday" }).waitFor();
    expect(await list.getByRole("heading", { level: 3 }).count()).toBe(3);
    const row = list.getByRole("listitem").filter({ hasText: headline });
    expect((await row.innerText()).replace(/\s+/gu, " ")).toBe(`00:05 ${headline} 50% read`);
    expect(await list.getByText("Read", { exact: true }).count()).toBe(2);
  });

  test("the history is cleared after one question, and can be taken back", async () => {
    const page = await library(await visit("archive/", { viewport }), [0.5, 1, 0.2]);
    await history(page).getByRole("button", { name: "Clear" }).click();
    const dialog = page.getByRole("dialog", { name: "Clear your history?" });
    expect(await dialog.innerText()).toContain("Four entries will go. Saved stories stay.");
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe("Keep");
    await page.keyboard.press("Escape");
    await dialog.waitFor({ state: "detached" });
    expect(await records(page, "visits")).toHaveLength(4);

    await history(page).getByRole("button", { name: "Clear" }).click();
    await dialog.getByRole("button", { name: "Clear" }).click();
    await history(page).getByText("Stories you open are listed here, on this device only.").waitFor();
    expect(await records(page, "visits")).toEqual([]);
    expect(await records(page, "positions"), "places in stories stay").toHaveLength(4);
    await page.waitForFunction(() => document.activeElement?.textContent === "History");
    await page.getByRole("button", { name: "Undo" }).click();
    await history(page).getByText(headline).waitFor();
  });

  test("it has no fault that axe finds", async () => {
    const still = { viewport, bypassCSP: true, reducedMotion: "reduce" } as const;
    const page = await library(await visit("archive/", still), [0.5, 1, 0.2]);
    await history(page).getByText(headline).waitFor();
    for (const theme of ["paper", "sepia", "dark"]) {
      await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
    }
    await history(page).getByRole("button", { name: "Clear" }).click();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
  });
});

test("a history that is switched off takes nothing in, while places are kept", async () => {
  const page = await library(await visit("archive/"), [0.5]);
  await history(page).getByRole("checkbox", { name: "Keep history" }).uncheck();
  await page.goto(new URL("/articles/india-moscow/", page.url()).href);
  await ready(page);
  const since = new Date().toISOString();
  await page.evaluate(() => scrollTo({ top: 400, behavior: "instant" }));
  await expect
    .poll(async () => (await records(page, "positions")).some(({ at }) => at > since), { timeout: 20_000 })
    .toBe(true);
  expect((await records(page, "visits")).some(({ at }) => at > since)).toBe(false);
  await page.goto(new URL("/library/", page.url()).href);
  expect(await history(page).getByRole("checkbox", { name: "Keep history" }).isChecked()).toBe(false);
});

test("entries older than 90 days go when the next story is read", async () => {
  const page = await library(await visit("archive/"), [0.5]);
  const [recent] = await records(page, "visits");
  if (!recent) throw new Error("nothing was read");
  const day = iso(daysAgo(91));
  await plant(page, "visits", [{ ...recent, id: `${day}/${recent.slug}`, day }]);
  await page.goto(new URL("/articles/india-moscow/", page.url()).href);
  await expect
    .poll(async () => (await records(page, "visits")).map((one) => one.day), { timeout: 20_000 })
    .not.toContain(day);
});
