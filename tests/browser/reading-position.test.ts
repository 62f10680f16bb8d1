import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import type { Position } from "../../src/reader/store/records.ts";
import { readRecords, writeRecords } from "./database.ts";
import { expectFocusOnId, expectScrollTop, expectTitle, expectVisible } from "./expect.ts";
import { ready, screens, scrollTop, untilFontsLoaded, visit, visitWithMotion } from "./visit.ts";

const story = "articles/india-moscow/";
const headline = "India keeps its Moscow door open";
/** The beginning of a paragraph in the middle of the story. */
const middle = "With the president";

/** Waits for a reading position that was saved after a time and that `matches` accepts, and returns it. */
async function untilSaved(page: Page, since: string, matches = (_: Position) => true): Promise<Position> {
  const find = async () =>
    (await readRecords(page, "positions")).find((one) => one.at > since && matches(one));
  await expect.poll(find).toBeTruthy();
  return (await find()) as Position;
}

/** Scrolls to the middle of the story, and waits until that position is saved. */
async function readToMiddle(page: Page): Promise<Position> {
  await untilFontsLoaded(page);
  const id = await page
    .locator(".story-body .text > *", { hasText: middle })
    .first()
    .evaluate((block) => {
      block.scrollIntoView({ behavior: "instant" });
      return block.id;
    });
  return untilSaved(page, "", ({ block }) => block === id);
}

/** Scrolls until the panel at the end of the story begins, or ends, at the bottom of the window. */
async function scrollToPanel(page: Page, edge: "start" | "end"): Promise<void> {
  await untilFontsLoaded(page);
  await page.locator(".panel").evaluate((panel, edge) => {
    const { top, bottom } = panel.getBoundingClientRect();
    scrollBy({
      top: (edge === "start" ? top : bottom + innerHeight * 0.1) - innerHeight,
      behavior: "instant",
    });
  }, edge);
}

/** Clicks a link without scrolling to it, as Playwright would. */
const follow = (page: Page, name: string | RegExp) =>
  page
    .getByRole("link", { name })
    .filter({ visible: true })
    .first()
    .evaluate((link) => (link as HTMLElement).click());

const expectFrontPage = (page: Page) =>
  expectVisible(page.getByRole("heading", { level: 2, name: headline }));
/** Expects an element to be at the top of the window, below the masthead. */
const expectAtTop = (page: Page, id: string) =>
  expect
    .poll(() => page.evaluate((id) => document.getElementById(id)?.getBoundingClientRect().top ?? -1, id))
    .toSatisfy((top) => top > 0 && top < 120, "from 0 to 120");
const note = (page: Page, text: string) => page.getByRole("status").filter({ hasText: text });
const now = () => new Date().toISOString();

test("a story opens at the reading position on another day, and says so", async () => {
  const page = await ready(await visit(story));
  const address = page.url();
  const left = await readToMiddle(page);
  expect(left.share).toBeGreaterThan(0.05);
  expect(left.share).toBeLessThan(0.95);
  await page.goto(new URL("/", address).href);
  const yesterday = new Date();
  yesterday.setDate(yesterday.getDate() - 1);
  await writeRecords(page, "positions", [{ ...left, at: yesterday.toISOString() }]);

  await page.goto(address);
  await expectVisible(note(page, "You were here yesterday."));
  await expectAtTop(page, left.block);
  await expectFocusOnId(page, left.block);

  await page.getByRole("button", { name: "Go to the start" }).click();
  await expectVisible(page.locator("h1:focus"));
  await expectScrollTop(page, 0, 1);
});

test.each([
  ["without motion", visit],
  ["with a view transition", visitWithMotion],
])("a story can be continued from the front page, %s", async (_way, visit) => {
  const page = await ready(await visit(story));
  const { block } = await readToMiddle(page);
  await follow(page, "Today");
  await expectFrontPage(page);
  await follow(page, `Continue ${headline}`);
  await expectVisible(note(page, "You were here today."));
  await expectFocusOnId(page, block);
  await expectAtTop(page, block);
});

test("Back, a reload and an address with a fragment keep their own position instead of the reading position", async () => {
  const page = await ready(await visit(story));
  const address = page.url();
  await readToMiddle(page);
  await page.evaluate(() => scrollBy({ top: 150, behavior: "instant" }));
  const left = await scrollTop(page);
  await follow(page, "Today");
  await expectFrontPage(page);
  let since = now();
  await page.goBack();
  await expectScrollTop(page, left);
  await untilSaved(page, since);
  await expectScrollTop(page, left);

  since = now();
  await page.reload();
  await untilSaved(page, since);
  await expectScrollTop(page, left);

  since = now();
  await page.goto(new URL("/", address).href);
  await page.goto(`${address}#reactions-from-the-world-stage`);
  await untilSaved(page, since);
  await expectAtTop(page, "reactions-from-the-world-stage");
  expect(await note(page, "You were here").count()).toBe(0);
});

test.each(screens)(
  "on %s, teasers show how much was read, and keep their height",
  async (_name, viewport) => {
    const page = await ready(await visit("archive/", { viewport }));
    const teasers = page.getByRole("article");
    const heights = async () => {
      await untilFontsLoaded(page);
      return teasers.evaluateAll((all) =>
        all.map((teaser) => Math.round(teaser.getBoundingClientRect().height)),
      );
    };
    const unread = await heights();
    await page.goto(new URL(`/${story}`, page.url()).href);
    const { share } = await readToMiddle(page);
    await follow(page, "Today");
    await expectFrontPage(page);
    await page.goto(new URL("/archive/", page.url()).href);
    const teaser = teasers.filter({ hasText: headline });
    await expectVisible(teaser.getByText(`${Math.floor(share * 100)}% read`));
    expect(await heights()).toEqual(unread);

    await teaser.getByRole("link").click();
    await expectTitle(page, headline);
    await scrollToPanel(page, "end");
    await untilSaved(page, "", ({ share }) => share === 1);
    await page.goto(new URL("/archive/", page.url()).href);
    await expectVisible(teaser.getByText("Read", { exact: true }));
    expect(await heights()).toEqual(unread);
  },
);
test.each(screens)(
  "on %s, a story counts as read when its whole outlook panel was in sight",
  async (_name, viewport) => {
    const page = await ready(await visit(story, { viewport }));
    await scrollToPanel(page, "start");
    const { share } = await untilSaved(page, "", ({ share }) => share > 0.5);
    expect(share).toBeLessThan(0.95);
    await scrollToPanel(page, "end");
    expect(await untilSaved(page, "", ({ share }) => share === 1)).toMatchObject({ slug: "india-moscow" });
  },
);

test("a story that was read to its end opens at its start, and is not offered to be continued", async () => {
  const page = await ready(await visit(story));
  const address = page.url();
  await scrollToPanel(page, "end");
  await untilSaved(page, "", ({ share }) => share === 1);
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  const { share } = await untilSaved(page, "", ({ block }) => block === "the_story");
  expect(share).toBe(1);

  await page.goto(new URL("/archive/", address).href);
  await expectVisible(page.getByText("Read", { exact: true }));
  const since = now();
  await page.goto(address);
  await untilSaved(page, since);
  await expectScrollTop(page, 0, 1);
  await follow(page, "Today");
  await expectFrontPage(page);
  expect(await page.getByRole("link", { name: /^Continue/u }).count()).toBe(0);
});

test("a story whose paragraph was removed opens at the same share of its length", async () => {
  const page = await ready(await visit(story));
  const address = page.url();
  const left = await readToMiddle(page);
  const y = await scrollTop(page);
  await page.goto(new URL("/", address).href);
  await writeRecords(page, "positions", [{ ...left, block: "gone00" }]);
  await page.goto(address);
  await expectVisible(note(page, "You were here today."));
  await expectScrollTop(page, y, 20);
});

test("the line “Continue” causes no layout shift", async () => {
  const page = await ready(await visit(story));
  await readToMiddle(page);
  await page.goto(new URL("/", page.url()).href);
  await expectVisible(page.getByRole("link", { name: /^Continue/u }));
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as { value?: number }).value ?? 0;
        }).observe({ type: "layout-shift", buffered: true });
        // Buffered entries are delivered in a task before the second frame.
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(sum))));
      }),
  );
  expect(shift).toBeLessThan(0.01);
});
