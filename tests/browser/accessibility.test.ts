import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { expectAccessible, forAxe, guidelines, setTheme } from "./axe.ts";
import { expectAttached, expectVisible } from "./expect.ts";
import { phone, ready, visit } from "./visit.ts";

/** One page of every route. */
const routes = {
  "the front page": "",
  "a story": "articles/india-moscow/",
  "a story with tables, facts and a picture of code": "articles/unix-time-2038/",
  "a story that is written from right to left": "articles/luxor-eclipse-2027/",
  "a story in Japanese": "articles/ise-shrine-2033/",
  "what is new since the last look": "changes/",
  "a topic": "topics/sky/",
  "the archive": "archive/",
  "what comes next": "next/",
  "the settings": "settings/",
  "the highlights": "highlights/",
  "the library": "library/",
  "the page that adds articles": "add/",
  "an article of one's own that does not exist": "own/",
  "the page of what is on the device": "offline/",
  "an address without a page": "nowhere/",
};
/** Chromium logs the status of the one page that does not exist. */
const notFound = (path: string) => (path === "nowhere/" ? /404/u : undefined);

const background = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const paper = "rgb(252, 252, 250)";
const sepia = "rgb(244, 235, 218)";
const night = "rgb(20, 22, 24)";

test.each(Object.entries(routes))("axe finds no violation on %s, in any theme", async (_route, path) => {
  const page = await ready(await visit(path, forAxe, notFound(path)));
  // Pages that show what is on the device get their heading once the database has been read.
  await expectAttached(page.locator("h1"));
  await expectAccessible(page, guidelines);
});

test.each(Object.entries(routes))(
  "%s fits any screen: no sideways scrolling from 320 to 1920 pixels, and controls of 44 pixels on a phone",
  async (_route, path) => {
    const page = await ready(await visit(path, { viewport: phone, hasTouch: true }, notFound(path)));
    expect(await smallControls(page), "controls under 44 pixels").toEqual([]);
    const overflow: Record<number, number> = {};
    const widths = [320, 360, 576, 768, 1024, 1200, 1920];
    for (const width of widths) {
      await page.setViewportSize({ width, height: 800 });
      overflow[width] = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    }
    expect(overflow).toEqual(Object.fromEntries(widths.map((width) => [width, 0])));
  },
);

const smallControls = (page: Page) =>
  page
    .locator(
      ".skip-link, header button, nav.bottom-bar a, nav.bottom-bar button, footer a, summary, .button, .pagination a, .filters a, .save-button",
    )
    .filter({ visible: true })
    .evaluateAll((controls) =>
      controls
        .map((control) => ({ name: control.textContent, ...control.getBoundingClientRect().toJSON() }))
        .filter(({ width, height }) => width < 43.5 || height < 43.5),
    );

describe("the theme", () => {
  test("follows the system until a reader chooses", async () => {
    const page = await visit("", { colorScheme: "dark" });
    expect(await background(page)).toBe(night);
    await page.emulateMedia({ colorScheme: "light" });
    expect(await background(page)).toBe(paper);
  });

  test("is chosen in the reading settings, and applied before the first paint on the next visit", async () => {
    const page = await ready(await visit(""));
    await page.getByRole("button", { name: "Reading settings" }).click();
    await page.getByRole("radio", { name: "Sepia" }).check({ force: true });
    expect(await background(page)).toBe(sepia);
    await page.goto(new URL("articles/india-moscow/", page.url()).href, { waitUntil: "commit" });
    await page.waitForFunction(() => document.body);
    expect(await background(page)).toBe(sepia);
    await ready(page);
    expect(await background(page)).toBe(sepia);
  });

  test("can be Night on a light system, and return to Auto", async () => {
    const page = await ready(await visit("", { colorScheme: "light" }));
    const button = page.getByRole("button", { name: "Reading settings" });
    await button.click();
    await page.getByRole("radio", { name: "Night" }).check({ force: true });
    expect(await background(page)).toBe(night);
    await page.getByRole("radio", { name: "Auto" }).check({ force: true });
    expect(await background(page)).toBe(paper);
    await page.keyboard.press("Escape");
    await expectVisible(button.and(page.locator(":focus")));
  });
});

test("fonts come from the site itself, and are loaded", async () => {
  const page = await ready(await visit("articles/india-moscow/"));
  const loaded = async () => {
    const families = await page.evaluate(() =>
      [...document.fonts].flatMap(({ status, family }) => (status === "loaded" ? family : [])),
    );
    return [...new Set(families.map((family) => family.replaceAll('"', "")))]
      .filter((family) => !family.includes("fallback"))
      .sort();
  };
  await expect.poll(loaded).toEqual(["Newsreader Display", "Newsreader Text", "Public Sans"]);
});

test("a printed story is its text, its facts and its panel, in black on white", async () => {
  const page = await ready(await visit("articles/europa-clipper/"));
  await setTheme(page, "dark");
  await page.emulateMedia({ media: "print" });
  const print = await page.evaluate(() => {
    const shown = (selector: string) => {
      const elements = [...document.querySelectorAll<HTMLElement>(selector)];
      if (elements.length === 0) throw new Error(`there is no ${selector}`);
      return elements.some((element) => element.checkVisibility());
    };
    const { backgroundColor, color } = getComputedStyle(document.body);
    return {
      colours: [backgroundColor, color],
      printed: ["h1", ".standfirst", ".text", ".facts", ".panel", ".print-footer"].filter(shown),
      dropped: [
        ".masthead",
        ".bottom-bar",
        ".contents-rail",
        ".anchor",
        ".footer",
        ".read-on",
        "button",
      ].filter(shown),
    };
  });
  expect(print).toEqual({
    colours: ["rgb(255, 255, 255)", "rgb(0, 0, 0)"],
    printed: ["h1", ".standfirst", ".text", ".facts", ".panel", ".print-footer"],
    dropped: [],
  });
});

test("nothing is animated for readers who want no motion", async () => {
  const page = await ready(await visit("articles/india-moscow/"));
  const animated = await page.evaluate(() =>
    [...document.querySelectorAll("*")]
      .filter((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        return (
          animationName !== "none" ||
          Number.parseFloat(transitionDuration) > 0.001 ||
          scrollBehavior === "smooth"
        );
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 120)),
  );
  expect(animated).toEqual([]);
});
