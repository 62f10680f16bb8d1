import type { BrowserContext, Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectAccessible, forAxe } from "./axe.ts";
import { expectHidden, expectVisible } from "./expect.ts";
import { phone, ready, screens, visit } from "./visit.ts";

const story = "articles/india-moscow/";
/** Chromium's warning about the preloaded font, which a reader with another typeface does not use. */
const unusedFont = /was preloaded using link preload but not used/u;

async function openSheet(page: Page) {
  await page
    .getByRole("button", { name: /^(?:Reading settings|Text)$/u })
    .filter({ visible: true })
    .click();
  const sheet = page.getByRole("dialog", { name: "Reading settings" });
  await expectVisible(sheet.getByRole("radio", { name: "Night" }));
  return sheet;
}

/** The computed style of the text of the story. */
const textStyle = (page: Page) =>
  page.evaluate(() => {
    const text = document.querySelector(".text > p");
    if (!text) throw new Error("there is no text");
    const { fontFamily, fontSize, lineHeight } = getComputedStyle(text);
    return {
      background: getComputedStyle(document.body).backgroundColor,
      font: fontFamily.split(",")[0]?.replaceAll('"', ""),
      size: Math.round(Number.parseFloat(fontSize) * 10) / 10,
      lineHeight: Math.round((Number.parseFloat(lineHeight) / Number.parseFloat(fontSize)) * 100) / 100,
      width: Math.round(text.getBoundingClientRect().width),
    };
  });

const expectTheme = (page: Page, theme: string | undefined) =>
  expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme)).toBe(theme);

const store = (page: { addInitScript: BrowserContext["addInitScript"] }, record: string) =>
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
  await expect.poll(loaded).toContain("/assets/settings-");
});

test("reading settings change the page at once, and apply to the first paint of the next visit", async () => {
  const page = await ready(await visit(story, {}, unusedFont));
  const before = await textStyle(page);
  const sheet = await openSheet(page);
  const choose = (group: string, choice: string) =>
    sheet.getByRole("group", { name: group }).getByRole("radio", { name: choice }).check({ force: true });
  await choose("Theme", "Night");
  await choose("Spacing", "Open");
  await choose("Typeface", "Sans");
  await choose("Line width", "Narrow");
  await sheet.getByRole("button", { name: "Larger" }).click();
  const after = await textStyle(page);
  expect(after).toMatchObject({ background: "rgb(20, 22, 24)", font: "Public Sans", lineHeight: 1.68 });
  expect(after.size / before.size).toBeCloseTo(1.1 * 0.86, 2);
  expect(after.width).toBeLessThanOrEqual(Math.ceil(25 * after.size));

  await page.reload({ waitUntil: "commit" });
  await expectVisible(page.locator(".text > p").first());
  expect(await textStyle(page)).toEqual(after);
  await ready(page);
  expect(await textStyle(page)).toEqual(after);
});

test.each(screens)(
  "on %s, the reading settings close on Escape, on a press beside them and on a button, and the focus returns to the button that opened them",
  async (_name, viewport) => {
    const page = await ready(await visit(story, { viewport }));
    const button = page
      .getByRole("button", { name: /^(?:Reading settings|Text)$/u })
      .filter({ visible: true });
    const sheet = await openSheet(page);
    const expectFocusOnButton = () => expectVisible(page.locator("[popovertarget]:focus"));
    await page.keyboard.press("Escape");
    await expectHidden(sheet);
    await expectFocusOnButton();
    await openSheet(page);
    await page.mouse.click(8, 90);
    await expectHidden(sheet);
    await expectFocusOnButton();
    await openSheet(page);
    // On a phone the sheet covers the button that opened it.
    await (viewport === phone ? sheet.getByRole("button", { name: "Close" }) : button).click();
    await expectHidden(sheet);
    await expectFocusOnButton();
  },
);

test("on a phone, the reading settings leave a part of the page in sight and are large enough for fingers; axe finds no violation", async () => {
  const page = await ready(await visit(story, { ...forAxe, viewport: phone }));
  const sheet = await openSheet(page);
  expect((await sheet.boundingBox())?.height).toBeLessThanOrEqual(phone.height * 0.85 + 1);
  const small = await sheet.evaluate((element) =>
    [...element.querySelectorAll("label, button, a")]
      .map((control) => ({ name: control.textContent, ...control.getBoundingClientRect().toJSON() }))
      .filter(({ height, width }) => height < 43.5 || width < 43.5),
  );
  expect(small).toEqual([]);
  await expectAccessible(page);
});

test("reading settings can be chosen by keyboard alone", async () => {
  const page = await ready(await visit(story));
  await page
    .getByRole("button", { name: /^(?:Reading settings|Text)$/u })
    .filter({ visible: true })
    .focus();
  await page.keyboard.press("Enter");
  await expectVisible(page.getByRole("radio", { name: "Night" }));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  await expectTheme(page, "paper");
});

test.each([story, "articles/unix-time-2038/", "", "next/", "settings/"])(
  "the largest text on the widest line of /%s fits any screen",
  async (path) => {
    const page = await visit(path);
    await store(page, '{"version":1,"size":"175","width":"wide","spacing":"open"}');
    await page.reload();
    await ready(page);
    for (const width of [320, 768, 1024, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      const over = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(over, `${path} at ${width} px`).toBe(0);
    }
  },
);

test("a reader can choose the font and the size of the browser", async () => {
  const page = await ready(await visit(story, {}, unusedFont));
  await page.evaluate(() => {
    // Simulates the font size in the settings of the browser.
    document.documentElement.style.fontSize = "22px";
  });
  const sheet = await openSheet(page);
  const group = sheet.getByRole("group", { name: "My browser’s font and size" });
  await group.getByRole("radio", { name: "On" }).check({ force: true });
  expect(await textStyle(page)).toMatchObject({ font: "-webkit-standard", size: 22 });
});

test("settings that change in one tab change in the other", async () => {
  const page = await ready(await visit(story));
  const other = await page.context().newPage();
  await other.goto(page.url());
  await ready(other);
  const sheet = await openSheet(page);
  await sheet.getByRole("radio", { name: "Sepia" }).check({ force: true });
  await expectTheme(other, "sepia");
  await page.evaluate(() => localStorage.clear());
  await expectTheme(other, undefined);
});

test("the theme that the first version stored still applies, and is migrated with the first change", async () => {
  const page = await visit("settings/");
  await page.evaluate(() => localStorage.setItem("aheadline.theme", "sepia"));
  await page.reload();
  await ready(page);
  await expectTheme(page, "sepia");
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
  ["that are damaged", '{"version":1,"theme":', /could not be read in full/u, undefined],
])(
  "stored settings %s are reported on the settings page, and not overwritten",
  async (_name, record, message, theme) => {
    const page = await visit("settings/");
    await page.evaluate((text) => localStorage.setItem("aheadline.settings", text), record);
    await page.reload();
    await expectVisible(page.getByText(message));
    await expectTheme(page, theme);
    expect(await page.evaluate(() => localStorage.getItem("aheadline.settings"))).toBe(record);
  },
);

test("where the browser refuses storage, a setting lasts as long as the page, and a message says so", async () => {
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
  await expectVisible(page.getByText(/not keeping your settings/u));
  await expectTheme(page, "dark");
});
