import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { ready, screens, scrolled, visitInMotion as visit } from "./visit.ts";

const focused = () => document.activeElement?.textContent?.trim() ?? "";

/** Waits until a part of the page is where links lead to, and has the focus. */
const atTop = (page: Page, id: string) =>
  page.waitForFunction((id) => {
    const top = document.getElementById(id)?.getBoundingClientRect().top ?? -1;
    return top > 0 && top < 300 && document.activeElement?.id === id;
  }, id);

describe.each(screens)("moving about on %s", (_name, viewport) => {
  test("a story opens at its headline without loading a page, and Back returns to the same place and link", async () => {
    const page = await ready(await visit("", { viewport }));
    // Where the page stood when it was left: the driver scrolls on its way to the link.
    await page.evaluate(() => {
      addEventListener("click", () => Object.assign(window, { left: scrollY }), true);
    });
    const link = page
      .getByRole("heading", { level: 2, name: "The ozone layer mends on a timetable" })
      .getByRole("link");
    await link.click();
    const left = await page.evaluate(() => (window as { left?: number }).left ?? 0);
    expect(left).toBeGreaterThan(200);

    await page.getByRole("heading", { level: 1, name: "The ozone layer mends on a timetable" }).waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === "H1");
    expect(await scrolled(page)).toBe(0);
    expect(await page.title()).toBe("The ozone layer mends on a timetable — The Forenoon");

    await page.goBack();
    await page.waitForFunction((y) => Math.abs(scrollY - y) < 2, left);
    await page.waitForFunction(() => document.activeElement?.tagName === "A");
    expect(await page.evaluate(focused)).toBe("The ozone layer mends on a timetable");
    expect(await page.evaluate(() => "left" in window), "the page was never loaded anew").toBe(true);
  });

  test("a change of page is read out", async () => {
    const page = await ready(await visit("", { viewport }));
    await page.getByRole("link", { name: "India keeps its Moscow door open" }).first().click();
    await page
      .locator("[aria-live=polite]", { hasText: "India keeps its Moscow door open — The Forenoon" })
      .waitFor({ state: "attached" });
  });

  test("a topic lists its stories, newest first", async () => {
    const page = await ready(await visit("", { viewport }));
    await page.getByRole("contentinfo").getByRole("link", { name: "Sky" }).click();
    await page.getByRole("heading", { level: 1, name: "Sky" }).waitFor();
    const headlines = await page.locator("main h2").allInnerTexts();
    expect(headlines[0]).toBe("Europa Clipper comes back to Earth for one last push");
    expect(headlines.length).toBeGreaterThan(3);
  });

  test("a deep link opens at its block, and the block takes the focus", async () => {
    const front = await visit("", { viewport });
    const article = await (await fetch(new URL("data/articles/india-moscow.json", front.url()))).json();
    const { id } = article.sections[2].blocks[1];
    const page = await ready(await visit(`articles/india-moscow/#${id}`, { viewport }));
    await page.waitForFunction((id) => {
      const top = document.getElementById(id)?.getBoundingClientRect().top ?? -1;
      return top > 0 && top < innerHeight / 2 && document.activeElement?.id === id;
    }, id);
  });

  test("the upcoming strip leads to the upcoming page, and that to the story", async () => {
    const page = await ready(await visit("", { viewport }));
    await page.getByRole("link", { name: /^All \d+ open questions/u }).click();
    await page.getByRole("heading", { level: 1, name: "What comes next" }).waitFor();
    await page
      .getByRole("link", { name: "Europa Clipper comes back to Earth for one last push" })
      .first()
      .click();
    await page.getByRole("heading", { level: 1, name: /Europa Clipper/u }).waitFor();
  });

  test("the archive lists every story", async () => {
    const page = await ready(await visit("archive/", { viewport }));
    const edition = await (await fetch(new URL("/data/edition.json", page.url()))).json();
    expect(await page.locator("main h2").count()).toBe(edition.stories);
  });
});

test("a link to a part of the page that is there moves the focus to it", async () => {
  const page = await ready(await visit("articles/india-moscow/"));
  await page
    .getByRole("navigation", { name: "In this story" })
    .getByRole("link", { name: "Background" })
    .click();
  await page.waitForFunction(
    () =>
      document.activeElement?.textContent?.startsWith("Background") ||
      document.activeElement?.id === "background",
  );
});

test("stories in sight are fetched before they are asked for", async () => {
  const page = await ready(await visit(""));
  await page.waitForFunction(() =>
    performance.getEntriesByType("resource").some(({ name }) => name.includes("/data/articles/")),
  );
});

test("readers who save data are asked for nothing beforehand", async () => {
  const page = await visit("");
  await page
    .context()
    .addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  await ready(page);
  await page.reload();
  await ready(page);
  await page.waitForTimeout(800);
  expect(
    await page.evaluate(
      () => performance.getEntriesByType("resource").filter(({ name }) => name.includes("/data/")).length,
    ),
  ).toBe(0);
});

test("a story that was come to from elsewhere has stories to read on with", async () => {
  const page = await ready(await visit("archive/"));
  await page.getByRole("link", { name: "Halley’s comet is on its way back" }).click();
  await page.getByRole("heading", { level: 2, name: "Read on" }).waitFor();
  expect(await page.locator(".read-on h3").count()).toBe(3);
});

test("a page that is opened anew starts at its top or at its block, wherever the one before was left", async () => {
  const page = await ready(await visit(""));
  await page.evaluate(() => scrollTo(0, 1500));
  await page.goto(new URL("archive/", page.url()).href);
  await ready(page);
  expect(await scrolled(page)).toBe(0);
  await page.goto(new URL("/articles/india-moscow/#the-global-impact", page.url()).href);
  await ready(page);
  const top = await page.evaluate(
    () => document.getElementById("the-global-impact")?.getBoundingClientRect().top,
  );
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(300);
});

test("a link to a section can be copied", async () => {
  const page = await ready(
    await visit("articles/india-moscow/", { permissions: ["clipboard-read", "clipboard-write"] }),
  );
  await page.getByRole("link", { name: "Link to this section: Background" }).click();
  await page.getByRole("status").filter({ hasText: "Link copied" }).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
    /\/articles\/india-moscow\/#background$/u,
  );
});

test("where nothing may be copied, a link to a section leads there and stands in the address bar", async () => {
  const page = await visit("about:blank");
  await page.addInitScript(() => {
    const refuse = () => Promise.reject(new DOMException("", "NotAllowedError"));
    Object.defineProperty(navigator.clipboard, "writeText", { value: refuse });
  });
  await page.goto(`${inject("site")}articles/india-moscow/`);
  await ready(page);
  await page.getByRole("link", { name: "Link to this section: Background" }).click();
  await page.waitForURL("**/#background");
  await atTop(page, "background");
});

test("another part that is typed into the address is led to, and Back returns to where the page was", async () => {
  const page = await ready(await visit("articles/india-moscow/"));
  await page.evaluate(() => scrollTo({ top: 600, behavior: "instant" }));
  const type = (hash: string) => page.evaluate((hash) => location.assign(hash), hash);
  await type("#background");
  await atTop(page, "background");
  await type("#the-global-impact");
  await atTop(page, "the-global-impact");
  await page.goBack();
  await atTop(page, "background");
});

test("a page that takes its time shows its headline in the meantime", async () => {
  const page = await ready(await visit(""));
  await page.route("**/data/articles/halley-2061.json", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1500));
    await route.continue();
  });
  await page.getByRole("link", { name: "Halley’s comet is on its way back" }).first().click();
  await page
    .getByRole("status", { name: /Loading/u })
    .filter({ hasText: "Halley’s comet" })
    .waitFor();
  await page.getByRole("heading", { level: 1, name: "Halley’s comet is on its way back" }).waitFor();
});

test.each(screens)(
  "on %s, the keyboard alone leads from the front page through a story and back",
  async (_name, viewport) => {
    const page = await ready(await visit("", { viewport }));
    await page.keyboard.press("Tab");
    expect(await page.evaluate(focused)).toBe("Skip to the story");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.id === "main");
    await page.keyboard.press("Tab");
    while ((await page.evaluate(focused)) !== "India keeps its Moscow door open")
      await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { level: 1, name: "India keeps its Moscow door open" }).waitFor();
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
    await page.waitForFunction(
      () =>
        document.activeElement?.textContent === "India keeps its Moscow door open" &&
        document.activeElement.tagName === "A",
    );
  },
);

test("a story that is saved before the app is there is saved as soon as it is", async () => {
  const page = await visit("about:blank");
  let arrive = () => {};
  const script = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await page.route("**/assets/*.js", async (route) => {
    await script;
    await route.continue();
  });
  await page.goto(`${inject("site")}articles/india-moscow/`, { waitUntil: "commit" });
  await page.getByRole("button", { name: "Save", exact: true }).click();
  arrive();
  await page.getByRole("button", { name: "Saved", exact: true }).waitFor();
  await page.getByText("Saved to your library").waitFor();
});
