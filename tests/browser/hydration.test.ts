import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { launch } from "./chromium.ts";
import { expectTitle, expectVisible } from "./expect.ts";
import { ready, visitWithMotion as visit } from "./visit.ts";

/* React hydrates the prerendered pages: their elements and texts stay in place. */

test.each([
  ["the front page", ""],
  ["a story", "articles/halley-2061/"],
  ["a story with a question that a later one has settled", "articles/letters-2039/"],
  ["a topic", "topics/sky/"],
  ["the archive", "archive/"],
  ["what comes next", "next/"],
])(
  "%s is hydrated without being rendered anew, even in a browser that formats dates differently",
  async (_name, path) => {
    const page = await visit("about:blank");
    await page.addInitScript(() => {
      const { format } = Object.getOwnPropertyDescriptors(Intl.DateTimeFormat.prototype);
      const get = function (this: Intl.DateTimeFormat) {
        return (date?: Date) => `the ${format.get?.call(this)(date)}`;
      };
      Object.defineProperty(Intl.DateTimeFormat.prototype, "format", { ...format, get });
      addEventListener("DOMContentLoaded", () =>
        Object.assign(window, { h1: document.querySelector("h1"), dates: datesOf() }),
      );
      const datesOf = () =>
        [...document.querySelectorAll("time")].map(({ textContent }) => textContent).join();
      Object.assign(window, { datesOf });
    });
    await page.goto(inject("site") + path);
    await ready(page);
    const unchanged = await page.evaluate(() => {
      const before = window as unknown as { h1: Element; dates: string; datesOf: () => string };
      return { h1: before.h1.isConnected, dates: before.dates === before.datesOf() };
    });
    expect(unchanged).toEqual({ h1: true, dates: true });
  },
);

test.each([0, 30, 100, 300])(
  "a link that is tapped while the app hydrates, %i ms after its script arrived, leads to its page",
  async (after) => {
    const page = await visit("about:blank");
    const cdp = await page.context().newCDPSession(page);
    await cdp.send("Emulation.setCPUThrottlingRate", { rate: 6 });
    await page.addInitScript((after) => {
      const watch = new PerformanceObserver((list) => {
        if (!list.getEntriesByType("resource").some(({ name }) => name.includes("/reader-"))) return;
        watch.disconnect();
        const link = () => document.querySelector<HTMLElement>("main h2 a[href='/articles/halley-2061/']");
        // The script may arrive before all of the HTML.
        const tap = () => (link() ? link()?.click() : setTimeout(tap, 5));
        setTimeout(tap, after);
      });
      watch.observe({ type: "resource" });
    }, after);
    await page.goto(inject("site"), { waitUntil: "commit" });
    await page.waitForURL("**/articles/halley-2061/");
    await expectTitle(page, "Halley’s comet is on its way back");
    await ready(page);
  },
);

test.each([
  ["no-preference", 1],
  ["reduce", 0],
] as const)(
  "pages change with a view transition unless the reader prefers reduced motion: %s",
  async (reducedMotion, expected) => {
    const page = await ready(await visit("", { reducedMotion }));
    await page.evaluate(() => {
      const start = document.startViewTransition.bind(document);
      Object.assign(window, { transitions: 0 });
      document.startViewTransition = (update) => {
        Object.assign(window, {
          transitions: (window as unknown as { transitions: number }).transitions + 1,
        });
        return start(update);
      };
    });
    await page.getByRole("link", { name: "Halley’s comet is on its way back" }).first().click();
    await expectTitle(page, "Halley’s comet is on its way back");
    expect(await page.evaluate(() => (window as unknown as { transitions: number }).transitions)).toBe(
      expected,
    );
  },
);

describe("a page that is left for another site", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch({ ignoreDefaultArgs: ["--disable-back-forward-cache"] });
  });
  afterAll(() => browser.close());

  test("is restored from the back/forward cache on the way back", async () => {
    const page = await (await browser.newContext()).newPage();
    const story = `${inject("site")}articles/halley-2061/`;
    await page.goto(story);
    await ready(page);
    await page.getByRole("button", { name: "Save", exact: true }).first().click();
    await expectVisible(page.getByText("Saved to your library"));
    // On a second visit the worker answers and the database is open: either could keep a page out of bfcache.
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    await page.reload();
    await ready(page);
    await expectVisible(page.getByRole("button", { name: "Saved", exact: true }).first());
    await page.evaluate(() => {
      addEventListener("pageshow", ({ persisted }) => Object.assign(window, { persisted }));
    });
    await page.goto(`${inject("site")}robots.txt`);
    await page.evaluate(() => void history.back());
    await page.waitForURL(story, { waitUntil: "commit" });
    await expect.poll(() => page.evaluate(() => (window as { persisted?: boolean }).persisted)).toBe(true);
  });
});
