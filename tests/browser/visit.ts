import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, inject } from "vitest";
import { launch } from "./chromium.ts";

/** The widths that every promise is kept at. */
export const phone = { width: 360, height: 740 };
export const desk = { width: 1280, height: 900 };
export const screens = [
  ["a phone", phone],
  ["a desk", desk],
] as const;

let browser: Browser;
/** What went wrong on any page since the last test. */
let complaints: string[] = [];

beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  const found = complaints;
  complaints = [];
  expect(found, "nothing is wrong in the console, and nothing is asked of other sites").toEqual([]);
});

/**
 * Opens a page of the sample edition, as a reader who wants no motion: what is pressed stands where it was looked
 * for. Tests of how pages change ask for it.
 * @param path below the root of the site, such as "articles/india-moscow/"
 * @param expected complaints that the test brings about itself
 */
export async function visit(
  path: string,
  options: BrowserContextOptions = {},
  expected?: RegExp,
): Promise<Page> {
  const context = await browser.newContext({ viewport: desk, reducedMotion: "reduce", ...options });
  const page = await context.newPage();
  const site = options.baseURL ?? inject("site");
  const complain = (text: string) => !expected?.test(text) && complaints.push(text);
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

/** Opens a page as most readers do: pages change with a transition. */
export const visitInMotion: typeof visit = (path, options, expected) =>
  visit(path, { reducedMotion: "no-preference", ...options }, expected);

/** Waits until the app has taken over the page. */
export async function ready(page: Page): Promise<Page> {
  await page.locator("[data-ready]").waitFor({ state: "attached" });
  return page;
}

/** How far the page is scrolled down, in pixels. */
export const scrolled = (page: Page) => page.evaluate(() => Math.round(scrollY));
