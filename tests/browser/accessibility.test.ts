import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { desk, phone, ready, screens, visit } from "./visit.ts";

/** One page of every route. */
const routes = {
  "the front page": "",
  "a story": "articles/india-moscow/",
  "a story with tables, facts and a picture of code": "articles/unix-time-2038/",
  "a story from right to left": "articles/luxor-eclipse-2027/",
  "a story in Japanese": "articles/ise-shrine-2033/",
  "a topic": "topics/sky/",
  "the archive": "archive/",
  "what comes next": "next/",
  "the settings": "settings/",
  "the highlights": "highlights/",
  "the library": "library/",
  "the page for own texts": "add/",
  "an own text that is not there": "own/",
  "what is on the device": "offline/",
  "an address that leads nowhere": "nowhere/",
};
const themes = ["paper", "sepia", "dark"] as const;
const guidelines = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const ofColours = ["color-contrast", "link-in-text-block"];
/** What the browser itself says of the one page that is not there. */
const notFound = (path: string) => (path === "nowhere/" ? /404/u : undefined);

const light = (page: Page, theme: string) =>
  page.evaluate((name) => (document.documentElement.dataset.theme = name), theme);

describe.each(screens)("on %s", (_name, viewport) => {
  test.each(Object.entries(routes))("%s has no fault that axe finds, in any theme", async (_route, path) => {
    // Without motion a new theme is there at once: a colour halfway between two would be judged otherwise.
    const still = { viewport, bypassCSP: true, reducedMotion: "reduce" } as const;
    const page = await ready(await visit(path, still, notFound(path)));
    // What the device keeps comes a moment after the page.
    await page.locator("h1").waitFor({ state: "attached" });
    for (const theme of themes) {
      await light(page, theme);
      const axe = new AxeBuilder({ page });
      // Themes differ in their colours alone.
      const { violations } = await (theme === "paper"
        ? axe.withTags(guidelines)
        : axe.withRules(ofColours)
      ).analyze();
      const found = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
      );
      expect(found, theme).toEqual([]);
    }
  });
});

test.each(Object.entries(routes))(
  "%s can be read without scrolling sideways, from 320 to 1920 pixels",
  async (_route, path) => {
    const page = await ready(await visit(path, {}, notFound(path)));
    for (const width of [320, 360, 576, 768, 1024, 1200, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, `${width} px`).toBe(0);
    }
  },
);

test.each(Object.entries(routes))(
  "on a phone, every control of %s is at least 44 pixels high and wide",
  async (_route, path) => {
    const page = await ready(await visit(path, { viewport: phone, hasTouch: true }, notFound(path)));
    const small = await page.evaluate(() => {
      const controls = [
        ...document.querySelectorAll<HTMLElement>(
          ".skip-link, header button, nav.bottom-bar a, nav.bottom-bar button, footer a, summary, .button, .pagination a, .filters a, .save-button",
        ),
      ];
      return controls
        .filter((control) => control.checkVisibility())
        .map((control) => ({ name: control.textContent, ...control.getBoundingClientRect().toJSON() }))
        .filter(({ width, height }) => width < 43.5 || height < 43.5);
    });
    expect(small).toEqual([]);
  },
);

describe("the theme", () => {
  const background = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);

  test("follows the system until a reader chooses", async () => {
    const page = await visit("", { colorScheme: "dark" });
    expect(await background(page)).toBe("rgb(20, 22, 24)");
    await page.emulateMedia({ colorScheme: "light" });
    expect(await background(page)).toBe("rgb(252, 252, 250)");
  });

  test("is chosen in the reading settings, and is there on the next visit before the first paint", async () => {
    const page = await ready(await visit("", { viewport: desk }));
    await page.getByRole("button", { name: "Reading settings" }).click();
    await page.getByRole("radio", { name: "Sepia" }).check({ force: true });
    expect(await background(page)).toBe("rgb(244, 235, 218)");
    await page.goto(new URL("articles/india-moscow/", page.url()).href, { waitUntil: "commit" });
    await page.waitForFunction(() => document.body);
    expect(await background(page)).toBe("rgb(244, 235, 218)");
    await ready(page);
    expect(await background(page)).toBe("rgb(244, 235, 218)");
  });

  test("can be Night on a light system, and go back to Auto", async () => {
    const page = await ready(await visit("", { colorScheme: "light" }));
    await page.getByRole("button", { name: "Reading settings" }).click();
    await page.getByRole("radio", { name: "Night" }).check({ force: true });
    expect(await background(page)).toBe("rgb(20, 22, 24)");
    await page.getByRole("radio", { name: "Auto" }).check({ force: true });
    expect(await background(page)).toBe("rgb(252, 252, 250)");
    await page.keyboard.press("Escape");
    await page.waitForFunction(
      () => document.activeElement?.getAttribute("aria-label") === "Reading settings",
    );
  });
});

test("fonts come from the site itself and arrive", async () => {
  const page = await ready(await visit("articles/india-moscow/"));
  await page.evaluate(() => document.fonts.ready);
  const loaded = await page.evaluate(() =>
    [...document.fonts]
      .filter(({ status, family }) => status === "loaded" && !family.includes("fallback"))
      .map(({ family }) => family.replaceAll('"', "")),
  );
  expect(new Set(loaded)).toEqual(new Set(["Newsreader Text", "Newsreader Display", "Public Sans"]));
});

describe.each(screens)("on paper, from %s", (_name, viewport) => {
  test("a story is its text, its facts and its panel, in black on white", async () => {
    const page = await ready(await visit("articles/europa-clipper/", { viewport }));
    await light(page, "dark");
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
        kept: ["h1", ".standfirst", ".text", ".facts", ".panel", ".print-footer"].filter(shown),
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
      kept: ["h1", ".standfirst", ".text", ".facts", ".panel", ".print-footer"],
      dropped: [],
    });
  });
});

test("nothing moves for readers who want no motion", async () => {
  const page = await ready(await visit("articles/india-moscow/", { reducedMotion: "reduce" }));
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll("*")].filter((element) => {
        const { animationName, transitionDuration, scrollBehavior } = getComputedStyle(element);
        return (
          animationName !== "none" ||
          Number.parseFloat(transitionDuration) > 0.001 ||
          scrollBehavior === "smooth"
        );
      }).length,
  );
  expect(moving).toBe(0);
});
