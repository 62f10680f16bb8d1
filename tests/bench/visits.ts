import { type Browser, errors, type Page } from "playwright-core";
import { open, openPhone, type Phone, waitUntilCached, waitUntilIdle } from "./phone.ts";
import { installProbe } from "./probe.ts";
import { readVitals } from "./web-vitals.ts";

/** Where a visit goes: the address of a site with a slash at its end, and the slugs of two of its stories. */
export type Goal = { site: string; story: string; lead: string };
export type Findings = Record<string, number>;
type Visit = (phone: Phone, goal: Goal) => Promise<Findings>;

const path = (slug: string) => `articles/${slug}/`;

/** Opens a story with an empty cache, and then the same story once more. */
const story: Visit = async ({ page }, { site, story }) => {
  await page.addInitScript(installProbe);
  await open(page, site + path(story));
  const cold = await readVitals(page);
  await waitUntilCached(page);
  await page.goto("about:blank");
  await open(page, site + path(story));
  const warm = await readVitals(page);
  return {
    storyHtml: cold.html,
    storyScript: cold.script,
    storyLongest: cold.longest,
    storyBlocking: cold.blocking,
    storyWarm: warm.largest,
  };
};

/** Opens the front page with an empty cache, goes to its lead and back, and opens the front page once more. */
const front: Visit = async (phone, goal) => {
  const { page } = phone;
  await page.addInitScript(installProbe);
  await open(page, goal.site);
  const cold = await readVitals(page);
  const moves = await thereAndBack(phone, goal);
  await waitUntilCached(page);
  await page.goto("about:blank");
  await open(page, goal.site);
  const warm = await readVitals(page);
  return {
    frontHtml: cold.html,
    frontLongest: cold.longest,
    frontBlocking: cold.blocking,
    ...moves,
    // In the app, Back is the same with and without the back/forward cache of the browser.
    backCached: moves.back,
    frontWarm: warm.largest,
  };
};

/** Measures from a tap on the lead until its headline is shown, and from Back until the front page is. */
async function thereAndBack({ page }: Phone, { lead }: Goal) {
  const link = `main a[href$="${path(lead)}"]`;
  // The front page has a headline of its own, which is visually hidden.
  await page.evaluate((place) => window.bench.expect(place, "h1:not(.visually-hidden)"), `/${path(lead)}`);
  await page.locator(link).first().tap();
  const { moved: headline, fetched: tapBytes } = await waitForArrival(page);
  await waitUntilIdle(page);
  await page.evaluate((link) => window.bench.back("/", link), link);
  return { headline, tapBytes, back: (await waitForArrival(page)).moved };
}

async function waitForArrival(page: Page): Promise<{ moved: number; fetched: number }> {
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

/** Taps beside all controls while a story loads, and measures the longest wait for the next frame. */
const taps: Visit = async ({ page }, { site, story }) => {
  await page.addInitScript(installProbe);
  await page.goto(site + path(story), { waitUntil: "commit" });
  const end = performance.now() + 3000;
  while (performance.now() < end) {
    await page.mouse.click(3, 500);
    await page.waitForTimeout(40);
  }
  return { worstTap: Math.max(...(await page.evaluate(() => window.bench.taps))) };
};

/** Goes back on the floor, in a browser with a back/forward cache. */
export const backFromCache: Visit = async (phone, goal) => {
  await phone.page.addInitScript(installProbe);
  await open(phone.page, goal.site);
  return { backCached: (await thereAndBack(phone, goal)).back };
};

/*
 * Paints are measured without the probe: for its script alone the browser would set up a script context, which the
 * floor does not need. Paints vary most on a busy machine, so they are measured several times in each round.
 */
const frontPaints: Visit = async ({ page }, { site }) => {
  await page.goto(site, { waitUntil: "load" });
  const { first, largest } = await readVitals(page);
  return { frontFirst: first, frontLargest: largest };
};
const storyPaints: Visit = async ({ page }, { site, story }) => {
  await page.goto(site + path(story), { waitUntil: "load" });
  const { first, largest } = await readVitals(page);
  return { storyFirst: first, storyLargest: largest };
};

const paints = [frontPaints, storyPaints];
/** The visits of each round; each is on a phone of its own. */
export const visits = [...paints, front, ...paints, story, taps, ...paints];

/**
 * Makes a visit. The throttling of Chromium sometimes never delivers a response that the server has sent; such a visit
 * is repeated.
 */
export async function makeVisit(visit: Visit, browser: Browser, goal: Goal, tries = 3): Promise<Findings> {
  const phone = await openPhone(browser);
  try {
    return await visit(phone, goal);
  } catch (error) {
    if (!(error instanceof errors.TimeoutError) || tries === 1) throw error;
    process.stderr.write(`stalled, repeated: ${error.message.split("\n")[0]}\n`);
  } finally {
    await phone.close();
  }
  return makeVisit(visit, browser, goal, tries - 1);
}

/** The cumulative layout shift of a page whose fonts arrive a second late. */
export async function shiftOf(browser: Browser, address: string, width: number): Promise<number> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  await page.goto(address, { waitUntil: "networkidle" });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.waitForTimeout(500);
  const { shift } = await readVitals(page);
  await context.close();
  return shift;
}
