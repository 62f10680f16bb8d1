import type { Page } from "playwright-core";
import { expect, inject, test } from "vitest";
import {
  expectAttached,
  expectCount,
  expectDocumentTitle,
  expectFocusOn,
  expectFocusOnId,
  expectScrollTop,
  expectTitle,
  expectVisible,
  focusedText,
} from "./expect.ts";
import { ready, screens, scrollTop, visitWithMotion as visit } from "./visit.ts";

/** Expects an element to be at the top of the window, where links scroll to, and to have the focus. */
const expectAtTop = (page: Page, id: string) =>
  expect
    .poll(() =>
      page.evaluate((id) => {
        const top = document.getElementById(id)?.getBoundingClientRect().top ?? -1;
        return { isAtTop: top > 0 && top < 300, focused: document.activeElement?.id };
      }, id),
    )
    .toEqual({ isAtTop: true, focused: id });

test.each(screens)(
  "on %s, a story opens at its headline without a page load, and Back returns to the same position and link",
  async (_name, viewport) => {
    const page = await ready(await visit("", { viewport }));
    // Playwright scrolls before it clicks, so the position is read at the click.
    await page.evaluate(() => {
      addEventListener("click", () => Object.assign(window, { leftAt: scrollY }), true);
    });
    const link = page
      .getByRole("heading", { level: 2, name: "The ozone layer mends on a timetable" })
      .getByRole("link");
    await link.click();
    const left = await page.evaluate(() => (window as { leftAt?: number }).leftAt ?? 0);
    expect(left).toBeGreaterThan(200);

    await expectTitle(page, "The ozone layer mends on a timetable");
    await expectVisible(page.locator("h1:focus"));
    await expectScrollTop(page, 0, 1);
    await expectDocumentTitle(page, "The ozone layer mends on a timetable — The Forenoon");

    await page.goBack();
    await expectScrollTop(page, left);
    await expectVisible(page.locator("a:focus", { hasText: "The ozone layer mends on a timetable" }));
    expect(await page.evaluate(() => "leftAt" in window), "no page was loaded").toBe(true);
  },
);

test("a change of page is announced to screen readers", async () => {
  const page = await ready(await visit(""));
  await page.getByRole("link", { name: "India keeps its Moscow door open" }).first().click();
  await expectAttached(
    page.locator("[aria-live=polite]", { hasText: "India keeps its Moscow door open — The Forenoon" }),
  );
});

test("a topic lists its stories, newest first", async () => {
  const page = await ready(await visit(""));
  await page.getByRole("contentinfo").getByRole("link", { name: "Sky" }).click();
  await expectTitle(page, "Sky");
  const headlines = await page.locator("main h2").allInnerTexts();
  expect(headlines[0]).toBe("Europa Clipper comes back to Earth for one last push");
  expect(headlines.length).toBeGreaterThan(3);
});

test("a link to a block opens at the block, and the block has the focus", async () => {
  const front = await visit("");
  const article = await (await fetch(new URL("data/articles/india-moscow.json", front.url()))).json();
  const { id } = article.sections[2].blocks[1];
  const page = await ready(await visit(`articles/india-moscow/#${id}`));
  await expectAtTop(page, id);
});

test("the upcoming strip leads to the upcoming page, and that to the story", async () => {
  const page = await ready(await visit(""));
  await page.getByRole("link", { name: /^All \d+ open questions/u }).click();
  await expectTitle(page, "What comes next");
  await page
    .getByRole("link", { name: "Europa Clipper comes back to Earth for one last push" })
    .first()
    .click();
  await expectTitle(page, /Europa Clipper/u);
});

test("the archive lists every story", async () => {
  const page = await ready(await visit("archive/"));
  const edition = await (await fetch(new URL("/data/edition.json", page.url()))).json();
  expect(await page.locator("main h2").count()).toBe(edition.stories);
});

test("a link to a section of the same page moves the focus to it", async () => {
  const page = await ready(await visit("articles/india-moscow/"));
  await page
    .getByRole("navigation", { name: "In this story" })
    .getByRole("link", { name: "Background" })
    .click();
  await expectAtTop(page, "background");
});

/** The data files that the page has requested. */
const requestedData = (page: Page) =>
  page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => name)
      .filter((name) => name.includes("/data/")),
  );

test("stories whose links are in sight are prefetched", async () => {
  const page = await ready(await visit(""));
  await expect.poll(async () => (await requestedData(page)).join()).toContain("/data/articles/");
});

test("nothing is prefetched for readers who save data", async () => {
  const page = await visit("");
  await page
    .context()
    .addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  await ready(page);
  await page.reload();
  await ready(page);
  await page.waitForLoadState("networkidle");
  expect(await requestedData(page)).toEqual([]);
});

test("a story that was opened from a list suggests three stories to read on", async () => {
  const page = await ready(await visit("archive/"));
  await page.getByRole("link", { name: "Halley’s comet is on its way back" }).click();
  await expectVisible(page.getByRole("heading", { level: 2, name: "Read on" }));
  await expectCount(page.locator(".read-on h3"), 3);
});

test("a page that is loaded starts at its top or at its block, wherever the page before it was scrolled to", async () => {
  const page = await ready(await visit(""));
  await page.evaluate(() => scrollTo(0, 1500));
  await page.goto(new URL("archive/", page.url()).href);
  await ready(page);
  expect(await scrollTop(page)).toBe(0);
  await page.goto(new URL("/articles/india-moscow/#the-global-impact", page.url()).href);
  await ready(page);
  await expectAtTop(page, "the-global-impact");
});

test("a link to a section can be copied", async () => {
  const page = await ready(
    await visit("articles/india-moscow/", { permissions: ["clipboard-read", "clipboard-write"] }),
  );
  await page.getByRole("link", { name: "Link to this section: Background" }).click();
  await expectVisible(page.getByRole("status").filter({ hasText: "Link copied" }));
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\/articles\/india-moscow\/#background$/u,
  );
});

test("where copying is refused, a link to a section leads there and is in the address bar", async () => {
  const page = await visit("about:blank");
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException("", "NotAllowedError"));
    Object.defineProperty(navigator.clipboard, "writeText", { value: refuse });
  });
  await page.goto(`${inject("site")}articles/india-moscow/`);
  await ready(page);
  await page.getByRole("link", { name: "Link to this section: Background" }).click();
  await page.waitForURL("**/#background");
  await expectAtTop(page, "background");
});

test("a fragment that is typed into the address bar is scrolled to, and Back returns to the fragment before it", async () => {
  const page = await ready(await visit("articles/india-moscow/"));
  await page.evaluate(() => scrollTo({ top: 600, behavior: "instant" }));
  const type = (hash: string) => page.evaluate((hash) => location.assign(hash), hash);
  await type("#background");
  await expectAtTop(page, "background");
  await type("#the-global-impact");
  await expectAtTop(page, "the-global-impact");
  await page.goBack();
  await expectAtTop(page, "background");
});

test("Back returns to the fragment before also when it follows at once", async () => {
  const page = await ready(await visit("articles/india-moscow/"));
  await page.evaluate(() => location.assign("#background"));
  await expectAtTop(page, "background");
  await page.evaluate(async () => {
    const returned = new Promise((resolve) => {
      addEventListener("popstate", () => location.hash === "#background" && resolve(true));
    });
    location.assign("#the-global-impact");
    history.back();
    await returned;
  });
  await expectAtTop(page, "background");
});

test("a story that loads slowly shows its headline in the meantime", async () => {
  const page = await ready(
    // Playwright cannot intercept what a service worker fetches.
    await visit("", { serviceWorkers: "block" }, /blocked by Playwright/u),
  );
  let answer = () => {};
  const isAllowed = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route("**/data/articles/halley-2061.json", async (route) => {
    await isAllowed;
    await route.continue();
  });
  await page.getByRole("link", { name: "Halley’s comet is on its way back" }).first().click();
  await expectVisible(page.getByRole("status", { name: /Loading/u }).filter({ hasText: "Halley’s comet" }));
  answer();
  await expectTitle(page, "Halley’s comet is on its way back");
});

test.each(screens)(
  "on %s, the keyboard alone leads from the front page through a story and back",
  async (_name, viewport) => {
    const page = await ready(await visit("", { viewport }));
    await page.keyboard.press("Tab");
    await expectFocusOn(page, "Skip to the story");
    await page.keyboard.press("Enter");
    await expectFocusOnId(page, "main");
    await page.keyboard.press("Tab");
    while ((await focusedText(page)) !== "India keeps its Moscow door open") await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expectTitle(page, "India keeps its Moscow door open");
    const seen = new Set<string>();
    for (let step = 0; step < 40; step++) {
      await page.keyboard.press("Tab");
      const outline = await page.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return {
          name: element.textContent?.trim() ?? "",
          seen: outlineStyle !== "none" && outlineWidth !== "0px",
          body: element === document.body,
        };
      });
      if (outline.body) break;
      expect(outline.seen, `the focus can be seen on “${outline.name}”`).toBe(true);
      seen.add(outline.name);
    }
    expect([...seen].some((name) => name.startsWith("All "))).toBe(true);
    await page.goBack();
    await expectVisible(page.locator("a:focus", { hasText: "India keeps its Moscow door open" }));
  },
);

test("a save button that is pressed before the app has hydrated the page saves the story afterwards", async () => {
  const page = await visit("about:blank");
  let release = () => {};
  const isReleased = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/assets/*.js", async (route) => {
    await isReleased;
    await route.continue();
  });
  await page.goto(`${inject("site")}articles/india-moscow/`, { waitUntil: "commit" });
  await page.getByRole("button", { name: "Save", exact: true }).click();
  release();
  await expectVisible(page.getByRole("button", { name: "Saved", exact: true }));
  await expectVisible(page.getByText("Saved to your library"));
});
