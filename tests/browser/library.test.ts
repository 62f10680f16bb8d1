import AxeBuilder from "@axe-core/playwright";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { failing, patience } from "./device.ts";
import { records } from "./records.ts";
import { ready, screens, visit } from "./visit.ts";

const moscow = "India keeps its Moscow door open";
const halley = "Halley’s comet is on its way back";

/** The bookmark of the story with a headline, in a list. */
const bookmark = (page: Page, name = moscow) =>
  page.locator("article", { hasText: name }).getByRole("button", { name: "Save to library" }).first();

/** Those of the story that is open: one of them is to be seen. */
const ofStory = (page: Page) => page.locator(":is(.story-head, .bottom-bar) [data-save]:visible");

const toast = (page: Page, text: string) => page.locator(".toast", { hasText: text });
const pressed = (page: Page, isPressed: boolean, name = moscow) =>
  bookmark(page, name)
    .and(page.locator(`[aria-pressed=${isPressed}]`))
    .waitFor();

describe.each(screens)("on %s", (_name, viewport) => {
  test.each([
    ["the front page", ""],
    ["a topic", "topics/world/"],
    ["the archive", "archive/"],
  ])("a story is saved from %s, at once, and it can be undone", async (_list, path) => {
    const page = await ready(await visit(path, { viewport }));
    await bookmark(page).click();
    await pressed(page, true);
    await toast(page, "Saved to your library").getByRole("button", { name: "Undo" }).click();
    await pressed(page, false);
    await toast(page, "Undone").waitFor();
    expect(await toast(page, "Undone").getByRole("button").count(), "there is nothing to undo in it").toBe(0);
    expect(new URL(page.url()).pathname).toBe(`/${path}`);
  });

  test("what is undone by keyboard says so for a while, and the focus is back where it was", async () => {
    const page = await ready(await visit("articles/india-moscow/", { viewport }));
    await ofStory(page).focus();
    await page.keyboard.press("Enter");
    await toast(page, "Saved to your library").getByRole("button", { name: "Undo" }).press("Enter");
    await page.waitForFunction(() => document.activeElement?.matches("[data-save]"));
    await toast(page, "Undone").waitFor();
    await toast(page, "Undone").waitFor({ state: "detached" });
  });

  test("a story is saved while it is read, and is still saved after a reload and everywhere", async () => {
    const page = await ready(await visit("articles/india-moscow/", { viewport }));
    expect(await ofStory(page).innerText()).toBe("Save");
    await ofStory(page).click();
    await toast(page, "Saved to your library").waitFor();
    expect(await ofStory(page).innerText()).toBe("Saved");
    await page.reload();
    await ofStory(page).filter({ hasText: "Saved" }).waitFor();
    await page.goto(new URL("/", page.url()).href);
    await pressed(page, true);
  });

  test("a story without notes is removed, and comes back by Undo", async () => {
    const page = await ready(await visit("", { viewport }));
    await bookmark(page).click();
    await toast(page, "Saved to your library").waitFor();
    await bookmark(page).click();
    await pressed(page, false);
    await toast(page, "Removed from your library").getByRole("button", { name: "Undo" }).click();
    await pressed(page, true);
    // Said when it is safe.
    await toast(page, "Undone").waitFor();
    await page.reload();
    await pressed(page, true);
  });
});

test("the keyboard saves a story without opening it", async () => {
  const page = await ready(await visit(""));
  await bookmark(page).focus();
  await page.keyboard.press("Space");
  await pressed(page, true);
  expect(new URL(page.url()).pathname).toBe("/");
});

test("what is saved in one tab is saved in the other, at once", async () => {
  const one = await ready(await visit(""));
  const other = await one.context().newPage();
  await other.goto(new URL("articles/india-moscow/", one.url()).href);
  await ready(other);
  await bookmark(one).click();
  await toast(one, "Saved to your library").waitFor();
  await ofStory(other).filter({ hasText: "Saved" }).waitFor({ timeout: 2000 });
});

test("a story that was saved unread opens when the network is gone", async () => {
  const page = await visit("archive/", {}, failing);
  await page
    .context()
    .addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  await page.reload();
  await ready(page);
  await bookmark(page, halley).click();
  await toast(page, "Saved to your library").waitFor();
  await copied(page, "halley-2061");
  await page.reload();
  await ready(page);
  // What shows stories is here; this story is not.
  await page.getByRole("link", { name: moscow }).click();
  await page.getByRole("heading", { level: 1, name: moscow }).waitFor();
  await page.goBack();
  await page.context().setOffline(true);
  await page.getByRole("link", { name: halley }).click();
  await page.getByRole("heading", { level: 1, name: halley }).waitFor();
});

describe.each(screens)("the library, on %s", (_name, viewport) => {
  test("lists what was saved, newest first, or in another order", async () => {
    const page = await library({ viewport });
    expect(await listed(page)).toEqual([moscow, halley]);
    await page.getByRole("button", { name: "Order: Newest first" }).click();
    await page.getByRole("link", { name: "Oldest first" }).click();
    await page.waitForURL(/sort=oldest/u);
    await page.getByRole("button", { name: "Order: Oldest first" }).waitFor();
    expect(await listed(page)).toEqual([halley, moscow]);
  });

  test("keeps to the part that is asked for, and says so in its address", async () => {
    const page = await library({ viewport });
    const filters = page.getByRole("navigation", { name: "Library" });
    await filters.getByRole("link", { name: "Saved 2" }).click();
    await page.waitForURL(/show=saved/u);
    await page.getByRole("region", { name: "Yours" }).waitFor({ state: "detached" });
    await page.reload();
    await filters.locator("[aria-current=page]", { hasText: "Saved 2" }).waitFor();
    expect(await listed(page)).toEqual([moscow, halley]);
  });

  test("takes tags, lists what has one, and takes them off", async () => {
    const page = await library({ viewport });
    await actions(page, halley).click();
    await page.getByRole("textbox", { name: "Tag" }).or(page.getByRole("combobox")).fill("To cite");
    await page.keyboard.press("Enter");
    await toast(page, "Tagged “To cite”").waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".library-section > .tags").getByRole("link", { name: "To cite" }).click();
    await page.waitForURL(/tag=To\+cite/u);
    await expect.poll(() => listed(page)).toEqual([halley]);
    await page.reload();
    await expect.poll(() => listed(page)).toEqual([halley]);

    await actions(page, halley).click();
    await page.getByRole("button", { name: "Remove tag: To cite" }).click();
    await expect.poll(() => listed(page)).toEqual([]);
    await toast(page, "No longer tagged").getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => listed(page)).toEqual([halley]);
  });

  test("lets a story go by keyboard, hands on the focus, and brings it back", async () => {
    const page = await library({ viewport });
    await actions(page, moscow).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Remove", exact: true }).focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => listed(page)).toEqual([halley]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(halley);
    await toast(page, "Removed from your library").getByRole("button", { name: "Undo" }).click();
    await expect.poll(() => listed(page)).toEqual([moscow, halley]);
  });

  test("has no fault that axe finds when it is full and a menu is open, and nothing is too small", async () => {
    const page = await library({ viewport, bypassCSP: true, reducedMotion: "reduce" });
    await actions(page, halley).click();
    await page.getByRole("button", { name: "Copy link" }).waitFor();
    for (const theme of ["paper", "sepia", "dark"]) {
      await page.evaluate((name) => (document.documentElement.dataset.theme = name), theme);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => id + nodes.map(({ html }) => html).join())).toEqual([]);
    }
    const heights = await page
      .locator(".menu:popover-open :is(a, button, input)")
      .evaluateAll((controls) => controls.map((control) => control.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(3);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(43.5);
  });

  test("nothing moves when it fills", async () => {
    const page = await library({ viewport });
    await page.context().addInitScript(() => {
      Object.assign(window, { moved: 0 });
      new PerformanceObserver((list) => {
        for (const shift of list.getEntries() as (PerformanceEntry & { value: number })[])
          Object.assign(window, { moved: (window as never as { moved: number }).moved + shift.value });
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.reload();
    await page.locator(".library-rows li").first().waitFor();
    await page.evaluate(() => document.fonts.ready);
    expect(await page.evaluate(() => (window as never as { moved: number }).moved)).toBeLessThan(0.05);
  });
});

test("an own text takes tags and keeps them when it is changed, and goes with Undo", async () => {
  const page = await ready(await visit("add/"));
  for (const name of ["Rain", "Sun"]) {
    await page.goto(new URL("/add/", page.url()).href);
    await ready(page);
    await page.getByRole("textbox", { name: "Text" }).fill(`# ${name}\n\nA day out.`);
    await page.getByRole("button", { name: "Add to library" }).click();
    await page.getByRole("heading", { level: 1, name }).waitFor();
    await toast(page, "Added to your library").waitFor();
  }
  await page.goto(new URL("/library/?show=yours", page.url()).href);
  await actions(page, "Rain").click();
  const menu = page.locator(".menu:popover-open");
  expect(await menu.getByRole("button", { name: "Copy link" }).count(), "it leads nowhere elsewhere").toBe(0);
  await menu.getByRole("combobox").fill("Weather");
  await page.keyboard.press("Enter");
  await toast(page, "Tagged “Weather”").waitFor();
  await page.keyboard.press("Escape");
  await page.locator(".library-section > .tags").getByRole("link", { name: "Weather" }).click();
  await page.waitForURL(/show=yours&tag=Weather/u);
  await expect.poll(() => listed(page)).toEqual(["Rain"]);

  await actions(page, "Rain").click();
  await page.getByRole("link", { name: "Edit" }).click();
  await page.waitForFunction(() => document.querySelector("textarea")?.value.includes("A day out."));
  await page.getByRole("textbox", { name: "Text" }).fill("# More rain\n\nA day in.");
  await page.getByRole("button", { name: "Keep the changes" }).click();
  await page.getByRole("heading", { level: 1, name: "More rain" }).waitFor();
  await page.goto(new URL("/library/?show=yours&tag=Weather", page.url()).href);
  await expect.poll(() => listed(page)).toEqual(["More rain"]);

  await actions(page, "More rain").click();
  await page.getByRole("button", { name: "Delete" }).click();
  await expect.poll(() => listed(page)).toEqual([]);
  await toast(page, "Your article was deleted").getByRole("button", { name: "Undo" }).click();
  await expect.poll(() => listed(page)).toEqual(["More rain"]);
});

test.each(["", "?show=saved", "?show=continue", "?show=history", "?show=yours"])(
  "on a phone the chosen part is in sight among the others, at library/%s",
  async (query) => {
    const page = await ready(await visit(`library/${query}`, { viewport: { width: 360, height: 740 } }));
    const row = page.getByRole("navigation", { name: "Library" });
    await row.locator("[aria-current=page]").waitFor();
    const [frame, chosen] = await Promise.all([
      row.boundingBox(),
      row.locator("[aria-current=page]").boundingBox(),
    ]);
    if (!frame || !chosen) throw new Error("no row");
    const fade = query === "" ? 0 : 32;
    expect(chosen.x).toBeGreaterThanOrEqual(frame.x + fade);
    expect(chosen.x + chosen.width).toBeLessThanOrEqual(frame.x + frame.width - 32);
  },
);

test("a link to a saved story can be copied", async () => {
  const page = await library({ permissions: ["clipboard-read", "clipboard-write"] });
  await actions(page, moscow).click();
  await page.getByRole("button", { name: "Copy link" }).click();
  await toast(page, "Link copied").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/articles\/india-moscow\/$/u);
});

test.each(["library/", "highlights/", "settings/", "add/", "own/"])(
  "without script %s says what it needs, and shows no control that would do nothing",
  async (path) => {
    const page = await visit(path, { javaScriptEnabled: false });
    expect(await page.locator("main noscript").textContent()).toContain(
      "turn on JavaScript to use this page",
    );
    expect(await page.getByRole("main").getByRole("button").count()).toBe(0);
    expect(await page.getByRole("button", { name: "Reading settings" }).count()).toBe(0);
    expect(await page.getByText("Nothing saved yet").count()).toBe(0);
  },
);

test("a text that does not come is told of, and comes with the next start", async () => {
  // The driver cannot cut off what a worker asks for.
  const page = await visit("archive/", { serviceWorkers: "block" }, /ERR_FAILED|blocked by Playwright/u);
  await page
    .context()
    .addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  await page.reload();
  await ready(page);
  await page.route("**/data/articles/halley-2061.json", (route) => route.abort());
  await bookmark(page, halley).click();
  await toast(page, "Its text follows").waitFor();
  await pressed(page, true, halley);
  await page.unroute("**/data/articles/halley-2061.json");
  await page.reload();
  await copied(page, "halley-2061");
});

/** The library with two stories in it. */
async function library(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await ready(await visit("archive/", options));
  for (const name of [halley, moscow]) {
    await bookmark(page, name).click();
    await pressed(page, true, name);
    await toast(page, "Saved to your library").waitFor();
  }
  await page.getByRole("link", { name: "Library" }).and(page.locator(":visible")).first().click();
  await page.locator(".library-rows li").nth(1).waitFor();
  return page;
}

const listed = (page: Page) => page.locator(".library-rows h3").allInnerTexts();
const actions = (page: Page, name: string) => page.getByRole("button", { name: `More actions for ${name}` });

/** Waits until the text of a story lies on the device. */
async function copied(page: Page, slug: string): Promise<void> {
  const copies = async () => (await records(page, "copies")).map((copy) => copy.slug);
  await expect.poll(copies, patience).toContain(slug);
}
