import { type Browser, errors, type Page } from "playwright-core";
import { onDevice, open, type Phone, pickUp, settle } from "./phone.ts";
import { watch } from "./probe.ts";
import { read } from "./web-vitals.ts";

/** Where a visit goes: the address of a site with a slash at its end, and two stories of it. */
export type Goal = { site: string; story: string; lead: string };
export type Findings = Record<string, number>;
type Visit = (phone: Phone, goal: Goal) => Promise<Findings>;

const path = (slug: string) => `articles/${slug}/`;

/** A story from outside, with nothing kept; then the same once more. */
const story: Visit = async ({ page }, { site, story }) => {
  await page.addInitScript(watch);
  await open(page, site + path(story));
  const cold = await read(page);
  await onDevice(page);
  await page.goto("about:blank");
  await open(page, site + path(story));
  const warm = await read(page);
  return {
    storyHtml: cold.html,
    storyScript: cold.script,
    storyLongest: cold.longest,
    storyBlocking: cold.blocking,
    storyWarm: warm.largest,
  };
};

/** The front page with nothing kept, from there to its lead, back, and in once more. */
const front: Visit = async (phone, goal) => {
  const { page } = phone;
  await page.addInitScript(watch);
  await open(page, goal.site);
  const cold = await read(page);
  const moves = await thereAndBack(phone, goal);
  await onDevice(page);
  await page.goto("about:blank");
  await open(page, goal.site);
  const warm = await read(page);
  return {
    frontHtml: cold.html,
    frontLongest: cold.longest,
    frontBlocking: cold.blocking,
    ...moves,
    // In the app, Back is the same with and without the browser's own cache of pages.
    backCached: moves.back,
    frontWarm: warm.largest,
  };
};

/** From a tap on the lead until its headline stands there, and from Back until the front page does. */
async function thereAndBack({ page }: Phone, { lead }: Goal) {
  const link = `main a[href$="${path(lead)}"]`;
  // The front page has a headline too, one that is not to be seen.
  await page.evaluate((place) => window.bench.expect(place, "h1:not(.visually-hidden)"), `/${path(lead)}`);
  await page.locator(link).first().tap();
  const { moved: headline, fetched: tapBytes } = await arrival(page);
  await settle(page);
  await page.evaluate((link) => window.bench.back("/", link), link);
  return { headline, tapBytes, back: (await arrival(page)).moved };
}

async function arrival(page: Page): Promise<{ moved: number; fetched: number }> {
  const handle = await page.waitForFunction(
    () => {
      const { moved, fetched } = window.bench;
      return moved > 0 && { moved, fetched };
    },
    undefined,
    { polling: 50 },
  );
  return (await handle.jsonValue()) as { moved: number; fetched: number };
}

/** Taps on nothing, all the while that a story loads: the one that waited longest for its frame. */
const taps: Visit = async ({ page }, { site, story }) => {
  await page.addInitScript(watch);
  await page.goto(site + path(story), { waitUntil: "commit" });
  const end = performance.now() + 3000;
  while (performance.now() < end) {
    await page.mouse.click(3, 500);
    await page.waitForTimeout(40);
  }
  return { worstTap: Math.max(...(await page.evaluate(() => window.bench.taps))) };
};

/** Back on the floor, in a browser that keeps pages in its back/forward cache. */
export const backFromCache: Visit = async (phone, goal) => {
  await phone.page.addInitScript(watch);
  await open(phone.page, goal.site);
  return { backCached: (await thereAndBack(phone, goal)).back };
};

/*
 * The paints, in a page that nothing of ours runs in: a floor without script has not even a place to run one.
 * A busy machine shakes these most, so they are taken often.
 */
const frontPaints: Visit = async ({ page }, { site }) => {
  await page.goto(site, { waitUntil: "load" });
  const { first, largest } = await read(page);
  return { frontFirst: first, frontLargest: largest };
};
const storyPaints: Visit = async ({ page }, { site, story }) => {
  await page.goto(site + path(story), { waitUntil: "load" });
  const { first, largest } = await read(page);
  return { storyFirst: first, storyLargest: largest };
};

const paints = [frontPaints, storyPaints];
/** What is measured in each round, each on a phone of its own. */
export const visits = [...paints, front, ...paints, story, taps, ...paints];

/**
 * Makes a visit. Now and then Chromium's throttling never hands on what the server has long sent: such a
 * visit tells nothing, and is made again.
 */
export async function make(visit: Visit, browser: Browser, goal: Goal, tries = 3): Promise<Findings> {
  const phone = await pickUp(browser);
  try {
    return await visit(phone, goal);
  } catch (error) {
    if (!(error instanceof errors.TimeoutError) || tries === 1) throw error;
    process.stderr.write(`stalled, made again: ${error.message.split("\n")[0]}\n`);
  } finally {
    await phone.close();
  }
  return make(visit, browser, goal, tries - 1);
}

/** How far a page moves under the reader when its fonts are a second late. */
export async function shiftOf(browser: Browser, address: string, width: number): Promise<number> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: "networkidle" });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(500);
  const { shift } = await read(page);
  await context.close();
  return shift;
}
