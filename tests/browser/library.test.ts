import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { expectAccessible, forAxe } from "./axe.ts";
import { readRecords } from "./database.ts";
import { expectCount, expectFocusOn, expectPath, expectTitle, expectVisible } from "./expect.ts";
import { expectSaved, halley, moscow, openTab, save, saveButton, toast } from "./library.ts";
import { networkErrors } from "./offline.ts";
import { phone, ready, screens, untilFontsLoaded, visit } from "./visit.ts";

/** The save button of the story that is open: each screen shows one of them. */
const saveButtonOfStory = (page: Page) => page.locator(":is(.story-head, .bottom-bar) [data-save]:visible");
const expectStorySaved = (page: Page, isSaved: boolean) =>
  expect.poll(() => saveButtonOfStory(page).innerText()).toBe(isSaved ? "Saved" : "Save");

test.each([
  ["the front page", ""],
  ["a topic", "topics/world/"],
  ["the archive", "archive/"],
])("a story can be saved from %s, and that can be undone", async (_list, path) => {
  const page = await ready(await visit(path));
  await saveButton(page).click();
  await expectSaved(page, true);
  await toast(page, "Saved to your library").getByRole("button", { name: "Undo" }).click();
  await expectSaved(page, false);
  await expectVisible(toast(page, "Undone"));
  await expectCount(toast(page, "Undone").getByRole("button"), 0);
  await expectPath(page, `/${path}`);
});

test("saving can be undone by keyboard: a toast says so for a while, and the focus returns to the button", async () => {
  const page = await ready(await visit("articles/india-moscow/"));
  await page.clock.install();
  await saveButtonOfStory(page).focus();
  await page.keyboard.press("Enter");
  await toast(page, "Saved to your library").getByRole("button", { name: "Undo" }).press("Enter");
  await expectVisible(page.locator("[data-save]:focus"));
  await expectVisible(toast(page, "Undone"));
  await page.clock.runFor(60_000);
  await expectCount(toast(page, "Undone"), 0);
});

describe.each(screens)("on %s", (_name, viewport) => {
  test("a story that is saved while it is read is still saved after a reload, and shown as saved in lists", async () => {
    const page = await ready(await visit("articles/india-moscow/", { viewport }));
    await expectStorySaved(page, false);
    await saveButtonOfStory(page).click();
    await expectVisible(toast(page, "Saved to your library"));
    await expectStorySaved(page, true);
    await page.reload();
    await expectStorySaved(page, true);
    await page.goto(new URL("/", page.url()).href);
    await expectSaved(page, true);
  });
});

test("a story can be removed from the library, and Undo restores it", async () => {
  const page = await ready(await visit(""));
  await save(page);
  await saveButton(page).click();
  await expectSaved(page, false);
  await toast(page, "Removed from your library").getByRole("button", { name: "Undo" }).click();
  await expectSaved(page, true);
  // The toast comes when the transaction is complete.
  await expectVisible(toast(page, "Undone"));
  await page.reload();
  await expectSaved(page, true);
});

test("the space bar saves a story without opening it", async () => {
  const page = await ready(await visit(""));
  await saveButton(page).focus();
  await page.keyboard.press("Space");
  await expectSaved(page, true);
  await expectPath(page, "/");
});

test("a story that is saved in one tab is shown as saved in the other", async () => {
  const one = await ready(await visit(""));
  const other = await openTab(one, "articles/india-moscow/");
  await save(one);
  await expectStorySaved(other, true);
});

test("a saved story that was never opened opens without a network", async () => {
  const page = await visit("archive/", {}, networkErrors);
  await withSaveData(page);
  await save(page, halley);
  await untilStored(page, "halley-2061");
  await page.reload();
  await ready(page);
  // Loads the code that shows stories, but not this story.
  await page.getByRole("link", { name: moscow }).click();
  await expectTitle(page, moscow);
  await page.goBack();
  await page.context().setOffline(true);
  await page.getByRole("link", { name: halley }).click();
  await expectTitle(page, halley);
});

describe("the library", () => {
  test("lists saved stories, newest first or oldest first", async () => {
    const page = await openLibrary();
    await expectListed(page, [moscow, halley]);
    await page.getByRole("button", { name: "Order: Newest first" }).click();
    await page.getByRole("link", { name: "Oldest first" }).click();
    await page.waitForURL(/sort=oldest/u);
    await expectVisible(page.getByRole("button", { name: "Order: Oldest first" }));
    await expectListed(page, [halley, moscow]);
  });

  test("shows only the section that the reader chose, also after a reload", async () => {
    const page = await openLibrary();
    const filters = page.getByRole("navigation", { name: "Library" });
    await filters.getByRole("link", { name: "Saved 2" }).click();
    const chosen = filters.locator("[aria-current=page]", { hasText: "Saved 2" });
    await expectVisible(chosen);
    await expectCount(page.getByRole("region", { name: "Yours" }), 0);
    await page.reload();
    await expectVisible(chosen);
    await expectListed(page, [moscow, halley]);
  });

  test("adds tags, lists the stories with a tag, and removes tags", async () => {
    const page = await openLibrary();
    await actions(page, halley).click();
    await page.getByRole("textbox", { name: "Tag" }).or(page.getByRole("combobox")).fill("To cite");
    await page.keyboard.press("Enter");
    await expectVisible(toast(page, "Tagged “To cite”"));
    await page.keyboard.press("Escape");
    await page.locator(".library-section > .tags").getByRole("link", { name: "To cite" }).click();
    await page.waitForURL(/tag=To\+cite/u);
    await expectListed(page, [halley]);
    await page.reload();
    await expectListed(page, [halley]);

    await actions(page, halley).click();
    await page.getByRole("button", { name: "Remove tag: To cite" }).click();
    await expectListed(page, []);
    await toast(page, "No longer tagged").getByRole("button", { name: "Undo" }).click();
    await expectListed(page, [halley]);
  });

  test("removes a story by keyboard, focuses the next one, and restores the story", async () => {
    const page = await openLibrary();
    await actions(page, moscow).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "Remove", exact: true }).focus();
    await page.keyboard.press("Enter");
    await expectListed(page, [halley]);
    await expectFocusOn(page, halley);
    await toast(page, "Removed from your library").getByRole("button", { name: "Undo" }).click();
    await expectListed(page, [moscow, halley]);
  });

  test("has menus with controls of 44 pixels, in which axe finds no violation", async () => {
    const page = await openLibrary({ ...forAxe, viewport: phone });
    await actions(page, halley).click();
    await expectVisible(page.getByRole("button", { name: "Copy link" }));
    await expectAccessible(page);
    const heights = await page
      .locator(".menu:popover-open :is(a, button, input)")
      .evaluateAll((controls) => controls.map((control) => control.getBoundingClientRect().height));
    expect(heights.length).toBeGreaterThan(3);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(43.5);
  });

  test.each(screens)("does not shift on %s while its stories are loaded", async (_name, viewport) => {
    const page = await openLibrary({ viewport });
    await page.context().addInitScript(() => {
      Object.assign(window, { layoutShift: 0 });
      new PerformanceObserver((list) => {
        for (const { value } of list.getEntries() as (PerformanceEntry & { value: number })[])
          (window as never as { layoutShift: number }).layoutShift += value;
      }).observe({ type: "layout-shift", buffered: true });
    });
    await page.reload();
    await expectVisible(page.locator(".library-rows li").first());
    await untilFontsLoaded(page);
    const shift = await page.evaluate(() => (window as never as { layoutShift: number }).layoutShift);
    expect(shift).toBeLessThan(0.05);
  });

  test("copies the link of a saved story", async () => {
    const page = await openLibrary({ permissions: ["clipboard-read", "clipboard-write"] });
    await actions(page, moscow).click();
    await page.getByRole("button", { name: "Copy link" }).click();
    await expectVisible(toast(page, "Link copied"));
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/articles\/india-moscow\/$/u);
  });
});

test("an article of one's own can be tagged, edited, deleted and restored, and keeps its tags", async () => {
  const page = await ready(await visit("add/"));
  for (const headline of ["Rain", "Sun"]) {
    await page.goto(new URL("/add/", page.url()).href);
    await ready(page);
    await page.getByRole("textbox", { name: "Text" }).fill(`# ${headline}\n\nA day out.`);
    await page.getByRole("button", { name: "Add to library" }).click();
    await expectVisible(toast(page, "Added to your library"));
    await expectTitle(page, headline);
  }
  await page.goto(new URL("/library/?show=yours", page.url()).href);
  await actions(page, "Rain").click();
  const menu = page.locator(".menu:popover-open");
  await expectVisible(menu.getByRole("combobox"));
  // The link would lead nowhere on another device.
  await expectCount(menu.getByRole("button", { name: "Copy link" }), 0);
  await menu.getByRole("combobox").fill("Weather");
  await page.keyboard.press("Enter");
  await expectVisible(toast(page, "Tagged “Weather”"));
  await page.keyboard.press("Escape");
  await page.locator(".library-section > .tags").getByRole("link", { name: "Weather" }).click();
  await page.waitForURL(/show=yours&tag=Weather/u);
  await expectListed(page, ["Rain"]);

  await actions(page, "Rain").click();
  await page.getByRole("link", { name: "Edit" }).click();
  const field = page.getByRole("textbox", { name: "Text" });
  await expect.poll(() => field.inputValue()).toContain("A day out.");
  await field.fill("# More rain\n\nA day in.");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expectTitle(page, "More rain");
  await page.goto(new URL("/library/?show=yours&tag=Weather", page.url()).href);
  await expectListed(page, ["More rain"]);

  await actions(page, "More rain").click();
  await page.getByRole("button", { name: "Delete" }).click();
  await expectListed(page, []);
  await toast(page, "Your article was deleted").getByRole("button", { name: "Undo" }).click();
  await expectListed(page, ["More rain"]);
});

test.each(["", "?show=saved", "?show=continue", "?show=history", "?show=yours"])(
  "on a phone, the chosen filter of library/%s is in view",
  async (query) => {
    const page = await ready(await visit(`library/${query}`, { viewport: phone }));
    const row = page.getByRole("navigation", { name: "Library" });
    const fade = query === "" ? 0 : 32;
    // The row is scrolled after it has been rendered.
    const margin = () =>
      row.evaluate((row, fade) => {
        const frame = row.getBoundingClientRect();
        const chosen = row.querySelector("[aria-current=page]")?.getBoundingClientRect();
        return chosen ? Math.min(chosen.left - frame.left - fade, frame.right - 32 - chosen.right) : -1;
      }, fade);
    await expect.poll(margin, { message: "margin beside the chosen filter" }).toBeGreaterThanOrEqual(0);
  },
);

test.each(["library/", "highlights/", "settings/", "add/", "own/"])(
  "without JavaScript, %s asks for it, and shows no control that would do nothing",
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

test("a story whose text does not arrive is saved, and its text is fetched on the next visit", async () => {
  // Playwright cannot intercept what a service worker fetches.
  const page = await visit("archive/", { serviceWorkers: "block" }, /ERR_FAILED|blocked by Playwright/u);
  await withSaveData(page);
  await page.route("**/data/articles/halley-2061.json", (route) => route.abort());
  await saveButton(page, halley).click();
  await expectVisible(toast(page, "Its text follows"));
  await expectSaved(page, true, halley);
  await page.unroute("**/data/articles/halley-2061.json");
  await page.reload();
  await untilStored(page, "halley-2061");
});

/** Reloads the page in a browser that saves data: the reader prefetches nothing then. */
async function withSaveData(page: Page): Promise<void> {
  await page
    .context()
    .addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  await page.reload();
  await ready(page);
}

/** Saves two stories and opens the library. */
async function openLibrary(options: BrowserContextOptions = {}): Promise<Page> {
  const page = await ready(await visit("archive/", options));
  for (const headline of [halley, moscow]) {
    await save(page, headline);
    await expectSaved(page, true, headline);
  }
  await page.getByRole("link", { name: "Library" }).filter({ visible: true }).first().click();
  await page.locator(".library-rows li").nth(1).waitFor();
  return page;
}

const expectListed = (page: Page, headlines: string[]) =>
  expect.poll(() => page.locator(".library-rows h3").allInnerTexts()).toEqual(headlines);
const actions = (page: Page, headline: string) =>
  page.getByRole("button", { name: `More actions for ${headline}` });

/** Waits until the text of a saved story is stored on the device. */
const untilStored = (page: Page, slug: string) =>
  expect.poll(async () => (await readRecords(page, "copies")).map((copy) => copy.slug)).toContain(slug);
