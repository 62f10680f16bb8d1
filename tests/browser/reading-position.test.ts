import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import type { Position } from "../../src/reader/store/records.ts";
import { plant, records } from "./records.ts";
import { ready, screens, scrolled, visit, visitInMotion } from "./visit.ts";

const story = "articles/india-moscow/";
const headline = "India keeps its Moscow door open";
/** How a paragraph in the middle of it begins. */
const middle = "With the president";

/** Waits until the place in the story is kept once more, and returns it. */
async function kept(page: Page, since: string, is = (_: Position) => true): Promise<Position> {
  const find = async () => (await records(page, "positions")).find((one) => one.at > since && is(one));
  await expect.poll(find, { timeout: 20_000 }).toBeTruthy();
  return (await find()) as Position;
}

/** Reads down to the middle of the story, and waits until that is kept. */
async function readOn(page: Page): Promise<Position> {
  const id = await page
    .locator(".story-body .text > *", { hasText: middle })
    .first()
    .evaluate((block) => {
      block.scrollIntoView({ behavior: "instant" });
      return block.id;
    });
  return kept(page, "", ({ block }) => block === id);
}

/** Scrolls until the panel at the end of the story begins, or ends, at the bottom of the window. */
const seeTo = (page: Page, edge: "start" | "end") =>
  page.locator(".panel").evaluate((panel, edge) => {
    const { top, bottom } = panel.getBoundingClientRect();
    scrollBy({
      top: (edge === "start" ? top : bottom + innerHeight * 0.1) - innerHeight,
      behavior: "instant",
    });
  }, edge);

/** Follows a link where it stands: the driver would scroll to it first. */
const follow = (page: Page, name: string | RegExp) =>
  page
    .getByRole("link", { name })
    .filter({ visible: true })
    .first()
    .evaluate((link) => (link as HTMLElement).click());

const onFront = (page: Page) => page.getByRole("heading", { level: 2, name: headline }).waitFor();
const top = (page: Page, id: string) =>
  page.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top ?? -1, id);
const note = (page: Page, text: string) => page.getByRole("status").filter({ hasText: text });
const now = () => new Date().toISOString();

describe.each(screens)("the place in a story, on %s", (_name, viewport) => {
  test("is there when the story is opened on another day, and says so", async () => {
    const page = await ready(await visit(story, { viewport }));
    const address = page.url();
    const left = await readOn(page);
    expect(left.share).toBeGreaterThan(0.05);
    expect(left.share).toBeLessThan(0.95);
    await page.goto(new URL("/", address).href);
    const yesterday = new Date();
    yesterday.setDate(yesterday.getDate() - 1);
    await plant(page, "positions", [{ ...left, at: yesterday.toISOString() }]);

    await page.goto(address);
    await note(page, "You were here yesterday.").waitFor();
    expect(await top(page, left.block)).toBeGreaterThan(0);
    expect(await top(page, left.block)).toBeLessThan(120);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe(left.block);

    await page.getByRole("button", { name: "Go to the start" }).click();
    await page.waitForFunction(() => scrollY === 0 && document.activeElement?.tagName === "H1");
  });

  test.each([
    ["at once", visit],
    ["with a transition", visitInMotion],
  ])("is gone on with from the front page, %s", async (_way, visit) => {
    const page = await ready(await visit(story, { viewport }));
    const { block } = await readOn(page);
    await follow(page, "Today");
    await onFront(page);
    await follow(page, `Continue ${headline}`);
    await note(page, "You were here today.").waitFor();
    await page.waitForFunction((id) => document.activeElement?.id === id, block);
    expect(await top(page, block)).toBeLessThan(120);
  });

  test("gives way to Back, to a reload and to an address that names a part", async () => {
    const page = await ready(await visit(story, { viewport }));
    const address = page.url();
    await readOn(page);
    await page.evaluate(() => scrollBy({ top: 150, behavior: "instant" }));
    const left = await scrolled(page);
    await follow(page, "Today");
    await onFront(page);
    let since = now();
    await page.goBack();
    await page.waitForFunction((y) => Math.abs(scrollY - y) < 2, left);
    await kept(page, since);
    expect(Math.abs((await scrolled(page)) - left)).toBeLessThan(2);

    since = now();
    await page.reload();
    await kept(page, since);
    expect(Math.abs((await scrolled(page)) - left)).toBeLessThan(2);

    since = now();
    await page.goto(new URL("/", address).href);
    await page.goto(`${address}#reactions-from-the-world-stage`);
    await kept(page, since);
    expect(await top(page, "reactions-from-the-world-stage")).toBeLessThan(120);
    expect(await note(page, "You were here").count()).toBe(0);
  });

  test("is told on teasers, which keep their height", async () => {
    const page = await ready(await visit("archive/", { viewport }));
    const teasers = page.getByRole("article");
    const heights = () =>
      teasers.evaluateAll((all) => all.map((teaser) => Math.round(teaser.getBoundingClientRect().height)));
    const unread = await heights();
    await page.goto(new URL(`/${story}`, page.url()).href);
    const { share } = await readOn(page);
    await follow(page, "Today");
    await onFront(page);
    await page.goto(new URL("/archive/", page.url()).href);
    const teaser = teasers.filter({ hasText: headline });
    await teaser.getByText(`${Math.floor(share * 100)}% read`).waitFor();
    expect(await heights()).toEqual(unread);

    await teaser.getByRole("link").click();
    await page.getByRole("heading", { level: 1, name: headline }).waitFor();
    await seeTo(page, "end");
    await kept(page, "", ({ share }) => share === 1);
    await page.goto(new URL("/archive/", page.url()).href);
    await teaser.getByText("Read", { exact: true }).waitFor();
    expect(await heights()).toEqual(unread);
  });
});

test.each(screens)(
  "a story is read once all of what comes next was in sight, on %s",
  async (_name, viewport) => {
    const page = await ready(await visit(story, { viewport }));
    await seeTo(page, "start");
    const { share } = await kept(page, "", ({ share }) => share > 0.5);
    expect(share, "all but what comes next").toBeLessThan(0.95);
    await seeTo(page, "end");
    await kept(page, "", ({ share }) => share === 1);
  },
);

test("a story read to its end opens at its start and is continued nowhere", async () => {
  const page = await ready(await visit(story));
  const address = page.url();
  await seeTo(page, "end");
  await kept(page, "", ({ share }) => share === 1);
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  const { share } = await kept(page, "", ({ block }) => block === "the_story");
  expect(share, "what was read stays read").toBe(1);

  await page.goto(new URL("/archive/", address).href);
  await page.getByText("Read", { exact: true }).waitFor();
  const since = now();
  await page.goto(address);
  await kept(page, since);
  expect(await scrolled(page)).toBe(0);
  await follow(page, "Today");
  await onFront(page);
  expect(await page.getByRole("link", { name: /^Continue/u }).count()).toBe(0);
});

test("where the paragraph has gone since, the story opens as far down", async () => {
  const page = await ready(await visit(story));
  const address = page.url();
  const left = await readOn(page);
  const y = await scrolled(page);
  await page.goto(new URL("/", address).href);
  await plant(page, "positions", [{ ...left, block: "gone00" }]);
  await page.goto(address);
  await note(page, "You were here today.").waitFor();
  expect(Math.abs((await scrolled(page)) - y)).toBeLessThan(20);
});

test("the line “Continue” moves nothing when it comes", async () => {
  const page = await ready(await visit(story));
  await readOn(page);
  await page.goto(new URL("/", page.url()).href);
  await page.getByRole("link", { name: /^Continue/u }).waitFor();
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as { value?: number }).value ?? 0;
        }).observe({ type: "layout-shift", buffered: true });
        setTimeout(() => resolve(sum), 200);
      }),
  );
  expect(shift).toBeLessThan(0.01);
});
