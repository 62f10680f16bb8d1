import AxeBuilder from "@axe-core/playwright";
import type { BrowserContext, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { phone, ready, screens, visit } from "./visit.ts";

const story = "articles/india-moscow/";
/** A font that the head of the page asks for, and a reader with another typeface does not need. */
const unneeded = /was preloaded using link preload but not used/u;

async function openSheet(page: Page) {
  await page
    .getByRole("button", { name: /^(?:Reading settings|Text)$/u })
    .filter({ visible: true })
    .click();
  const sheet = page.getByRole("dialog", { name: "Reading settings" });
  await sheet.getByRole("radio", { name: "Night" }).waitFor();
  return sheet;
}

/** What the settings come to: how the text of the story is set. */
const looks = (page: Page) =>
  page.evaluate(() => {
    const text = document.querySelector(".text > p");
    if (!text) throw new Error("there is no text");
    const { fontFamily, fontSize, lineHeight } = getComputedStyle(text);
    return {
      paper: getComputedStyle(document.body).backgroundColor,
      font: fontFamily.split(",")[0]?.replaceAll('"', ""),
      size: Math.round(Number.parseFloat(fontSize) * 10) / 10,
      air: Math.round((Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)) * 100) / 100,
      width: Math.round(text.getBoundingClientRect().width),
    };
  });

const keep = (page: { addInitScript: BrowserContext["addInitScript"] }, record: string) =>
  page.addInitScript((text) => localStorage.setItem("aheadline.settings", text), record);

test("the code of the settings is loaded when the sheet is first opened", async () => {
  const page = await ready(await visit("archive/"));
  const loaded = () =>
    page.evaluate(() =>
      performance
        .getEntriesByType("resource")
        .map(({ name }) => name)
        .join(" "),
    );
  await page.waitForLoadState("networkidle");
  expect(await loaded()).not.toContain("/assets/settings-");
  await openSheet(page);
  expect(await loaded()).toContain("/assets/settings-");
});

describe.each(screens)("reading settings on %s", (_name, viewport) => {
  test("apply at once to the page behind, and are there at the first paint of the next visit", async () => {
    const page = await ready(await visit(story, { viewport }, unneeded));
    const before = await looks(page);
    const sheet = await openSheet(page);
    const choose = (group: string, choice: string) =>
      sheet.getByRole("group", { name: group }).getByRole("radio", { name: choice }).check({ force: true });
    await choose("Theme", "Night");
    await choose("Spacing", "Open");
    await choose("Typeface", "Sans");
    await choose("Line width", "Narrow");
    await sheet.getByRole("button", { name: "Larger" }).click();
    const after = await looks(page);
    expect(after).toMatchObject({ paper: "rgb(20, 22, 24)", font: "Public Sans", air: 1.68 });
    expect(after.size / before.size).toBeCloseTo(1.1 * 0.86, 2);
    expect(after.width).toBeLessThanOrEqual(Math.ceil(25 * after.size));

    await page.reload({ waitUntil: "commit" });
    await page.locator(".text > p").first().waitFor();
    expect(await looks(page)).toEqual(after);
    await ready(page);
    expect(await looks(page)).toEqual(after);
  });

  test("close on Escape, on a press beside them and on their button, which has the focus then", async () => {
    const page = await ready(await visit(story, { viewport }));
    const button = page
      .getByRole("button", { name: /^(?:Reading settings|Text)$/u })
      .filter({ visible: true });
    const sheet = await openSheet(page);
    const focused = () => page.waitForFunction(() => document.activeElement?.matches("[popovertarget]"));
    await page.keyboard.press("Escape");
    await sheet.waitFor({ state: "hidden" });
    await focused();
    await openSheet(page);
    await page.mouse.click(8, 90);
    await sheet.waitFor({ state: "hidden" });
    await focused();
    await openSheet(page);
    // On a phone the sheet lies over the button that opened it.
    await (viewport === phone ? sheet.getByRole("button", { name: "Close" }) : button).click();
    await sheet.waitFor({ state: "hidden" });
    await focused();
  });

  test("leave the page behind in sight, have room for fingers, and no fault that axe finds", async () => {
    const still = { viewport, bypassCSP: true, reducedMotion: "reduce" } as const;
    const page = await ready(await visit(story, still));
    const sheet = await openSheet(page);
    expect((await sheet.boundingBox())?.height).toBeLessThanOrEqual(viewport.height * 0.85 + 1);
    const small = await sheet.evaluate((element) =>
      [...element.querySelectorAll("label, button, a")]
        .map((control) => ({ name: control.textContent, ...control.getBoundingClientRect().toJSON() }))
        .filter(({ height, width }) => height < 43.5 || width < 43.5),
    );
    expect(small).toEqual([]);
    for (const theme of ["Paper", "Sepia", "Night"]) {
      await sheet.getByRole("radio", { name: theme }).check({ force: true });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id }) => id),
        theme,
      ).toEqual([]);
    }
  });

  test("can be chosen by keyboard alone", async () => {
    const page = await ready(await visit(story, { viewport }));
    await page
      .getByRole("button", { name: /^(?:Reading settings|Text)$/u })
      .filter({ visible: true })
      .focus();
    await page.keyboard.press("Enter");
    await page.getByRole("radio", { name: "Night" }).waitFor();
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowRight");
    await page.waitForFunction(() => document.documentElement.dataset.theme === "paper");
  });
});

test("the largest text on the widest line stays in the window, on any screen", async () => {
  for (const path of [story, "articles/unix-time-2038/", "", "next/", "settings/"]) {
    const page = await visit(path);
    await keep(page, '{"version":1,"size":"175","width":"wide","spacing":"open"}');
    await page.reload();
    await ready(page);
    for (const width of [320, 768, 1024, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, `${path} at ${width} px`).toBe(0);
    }
    await page.context().close();
  }
});

test("a reader can have the font and the size of the browser", async () => {
  const page = await ready(await visit(story, {}, unneeded));
  await page.evaluate(() => {
    // The size that a reader has set in the browser.
    document.documentElement.style.fontSize = "22px";
  });
  const sheet = await openSheet(page);
  const group = sheet.getByRole("group", { name: "My browser’s font and size" });
  await group.getByRole("radio", { name: "On" }).check({ force: true });
  expect(await looks(page)).toMatchObject({ font: "-webkit-standard", size: 22 });
});

test("another tab follows", async () => {
  const page = await ready(await visit(story));
  const other = await page.context().newPage();
  await other.goto(page.url());
  await ready(other);
  const sheet = await openSheet(page);
  await sheet.getByRole("radio", { name: "Sepia" }).check({ force: true });
  await other.waitForFunction(() => document.documentElement.dataset.theme === "sepia");
  await page.evaluate(() => localStorage.clear());
  await other.waitForFunction(() => !document.documentElement.dataset.theme);
});

test("the theme of the first version is still there, and moves house with the first change", async () => {
  const page = await visit("settings/");
  await page.evaluate(() => localStorage.setItem("aheadline.theme", "sepia"));
  await page.reload();
  await ready(page);
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe("sepia");
  await page.getByRole("main").getByRole("button", { name: "Larger" }).click();
  expect(await page.evaluate(() => ({ ...localStorage }))).toEqual({
    "aheadline.settings": '{"version":1,"theme":"sepia","size":"110"}',
  });
});

test.each([
  [
    "of a newer reader",
    '{"version":3,"theme":"dark","margins":"none"}',
    /stored by a newer version/u,
    "dark",
  ],
  ["that is damaged", '{"version":1,"theme":', /could not be read in full/u, undefined],
])("a record %s is told of in the settings, and left alone", async (_name, record, message, theme) => {
  const page = await visit("settings/");
  await page.evaluate((text) => localStorage.setItem("aheadline.settings", text), record);
  await page.reload();
  await page.getByText(message).waitFor();
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe(theme);
  expect(await page.evaluate(() => localStorage.getItem("aheadline.settings"))).toBe(record);
});

test("where storage is refused a choice lasts as long as the page, and the reader is told", async () => {
  const page = await visit("settings/", { viewport: phone });
  await page.addInitScript(() => {
    Object.defineProperty(window, "localStorage", {
      get() {
        throw new DOMException("refused", "SecurityError");
      },
    });
  });
  await page.reload();
  await ready(page);
  await page.getByRole("main").getByRole("radio", { name: "Night" }).check({ force: true });
  await page.getByText(/not keeping your settings/u).waitFor();
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe("dark");
});
