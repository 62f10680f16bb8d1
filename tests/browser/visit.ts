import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { launchFast } from "./chromium.ts";

export const phone = { width: 360, height: 740 };
export const desktop = { width: 1280, height: 900 };
/** For `describe.each`, where the layout decides what a reader can do. */
export const screens = [
  ["a phone", phone],
  ["a desktop", desktop],
] as const;

/** What Playwright writes to the console when a page registers a service worker that is blocked. */
const workerIsBlocked = "Service Worker registration blocked by Playwright";

let browser: Browser;
/** Errors, warnings and requests to other sites, on any page since the last test. */
let complaints: string[] = [];

beforeAll(async () => {
  browser = await launchFast();
});
afterAll(() => browser.close());

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  const received = complaints;
  complaints = [];
  expect(received, "errors, warnings and requests to other sites").toEqual([]);
});

/**
 * Opens a page of the sample edition in a new browser context, by default on a desktop and with reduced motion, so
 * that elements do not move while they are clicked. After the test, any console error or warning and any request to
 * another site fails it. The service worker is blocked by default: to install it takes longer than most tests, and
 * whether it has taken over before the next load of a page would depend on the machine. `visitWithWorker` allows it.
 * @param path below the root of the site, such as "articles/india-moscow/"
 * @param expected complaints that the test provokes
 */
export async function visit(
  path: string,
  options: BrowserContextOptions = {},
  expected?: RegExp,
): Promise<Page> {
  const defaults = { viewport: desktop, reducedMotion: "reduce", serviceWorkers: "block" } as const;
  const context = await browser.newContext({ ...defaults, ...options });
  const page = await context.newPage();
  const site = options.baseURL ?? inject("site");
  const complain = (text: string) =>
    !expected?.test(text) && !text.includes(workerIsBlocked) && complaints.push(text);
  page.on("pageerror", (error) => complain(`error: ${error.message}`));
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complain(`console: ${message.text()}`);
  });
  page.on("request", (request) => {
    if (!request.url().startsWith(site) && !request.url().startsWith("data:"))
      complain(`request: ${request.url()}`);
  });
  await page.goto(new URL(path, site).href);
  return page;
}

/** Opens a page without reduced motion: pages change with a view transition. */
export const visitWithMotion: typeof visit = (path, options, expected) =>
  visit(path, { reducedMotion: "no-preference", ...options }, expected);

/** Waits until the app has hydrated the page. */
export async function ready(page: Page): Promise<Page> {
  await page.locator("[data-ready]").waitFor({ state: "attached" });
  return page;
}

/** Waits for the fonts of the page: until they have loaded, lines break elsewhere and what follows is at another height. */
export const untilFontsLoaded = (page: Page) => page.evaluate(async () => void (await document.fonts.ready));

/** How far the page is scrolled down, in pixels. */
export const scrollTop = (page: Page) => page.evaluate(() => Math.round(scrollY));
