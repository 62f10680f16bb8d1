import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { expectAccessible, forAxe } from "./axe.ts";
import {
  expectAttached,
  expectCount,
  expectFocusOn,
  expectHidden,
  expectTitle,
  expectVisible,
} from "./expect.ts";
import { phone, ready, visit } from "./visit.ts";

const headlines = (page: Page) => page.locator("main :is(h2, h3) > a").allInnerTexts();

/** Presses a key, and expects the focused element to contain this text. */
async function press(page: Page, key: string, text: string): Promise<void> {
  await page.keyboard.press(key);
  await expectFocusOn(page, text);
}

test("j and k move through a list, o opens a story, and j and k move on from story to story", async () => {
  const page = await ready(await visit("archive/"));
  const [first = "", second = "", third = ""] = await headlines(page);
  await press(page, "j", first);
  await press(page, "j", second);
  await press(page, "k", first);
  await press(page, "k", first);
  await press(page, "j", second);
  await page.keyboard.press("o");
  await expectTitle(page, second);
  await page.keyboard.press("j");
  await expectTitle(page, third);
  await page.keyboard.press("k");
  await expectTitle(page, second);
  await page.reload();
  await ready(page);
  await page.keyboard.press("k");
  await expectTitle(page, first);
  await page.keyboard.press("k");
  await expectVisible(page.getByRole("status").getByText("The list ends here"));
});

test("s saves the open story, and removes it again", async () => {
  const page = await ready(await visit("articles/india-moscow/"));
  await page.keyboard.press("s");
  await expectAttached(page.locator(".story [data-save].saved").first());
  await page.keyboard.press("s");
  await expectCount(page.locator(".story [data-save].saved").first(), 0);
});

test("n moves to what comes next, c to the contents", async () => {
  const page = await ready(await visit("articles/india-moscow/"));
  await press(page, "n", "What Comes Next");
  await page.keyboard.press("c");
  await expectVisible(page.locator("nav.contents a:focus"));
});

test("g and a second key open the pages of the edition", async () => {
  const page = await ready(await visit("articles/india-moscow/"));
  await page.keyboard.press("g");
  await page.keyboard.press("n");
  await expectTitle(page, "What comes next");
  await page.keyboard.press("g");
  await page.keyboard.press("l");
  await expectTitle(page, "Library");
  await page.keyboard.press("g");
  await page.keyboard.press("t");
  await expectTitle(page, /^The Forenoon/u);
});

test("the question mark lists the shortcuts, and axe finds no violation in the list", async () => {
  const page = await ready(await visit("", forAxe));
  await page.keyboard.press("?");
  const list = page.getByRole("dialog", { name: "Keyboard shortcuts" });
  await expectVisible(list.getByText("Next story, previous story"));
  await expectVisible(page.locator("[role=dialog]:focus, [role=dialog] :focus"));
  await expectAccessible(page);
  await page.keyboard.press("Escape");
  await expectHidden(list);
  await page.keyboard.press("?");
  await expectVisible(list);
});
test("the settings list every shortcut", async () => {
  const page = await ready(await visit("settings/"));
  const keys = await page.locator("main kbd").allInnerTexts();
  expect(keys).toEqual("j k o s w h n c g t g n g l + − d Escape ?".split(" "));
});

test("plus and minus set the text size, d the theme, and a message says so", async () => {
  const page = await ready(await visit("articles/india-moscow/"));
  const status = page.getByRole("status");
  await page.keyboard.press("+");
  await expectVisible(status.getByText("Text size: 110%"));
  expect(await page.evaluate(() => document.documentElement.dataset.size)).toBe("110");
  await page.keyboard.press("-");
  await expectVisible(status.getByText("Text size: 100%"));
  for (const theme of ["Paper", "Sepia", "Night", "Auto"]) {
    await page.keyboard.press("d");
    await expectVisible(status.getByText(`Theme: ${theme}`));
  }
});

test("shortcuts do nothing in a field, with a modifier, or when they are off", async () => {
  const page = await ready(await visit("articles/india-moscow/", { viewport: phone }));
  const settings = () => page.evaluate(() => ({ ...document.documentElement.dataset }));
  const before = await settings();
  await page.evaluate(() => {
    const field = document.createElement("input");
    document.querySelector("main")?.prepend(field);
    field.focus();
  });
  await page.keyboard.type("d+jgt");
  expect(await page.evaluate(() => document.activeElement?.matches("input"))).toBe(true);
  await page.keyboard.press("Escape");
  await expect.poll(() => page.evaluate(() => document.activeElement === document.body)).toBe(true);
  await page.keyboard.press("Alt+d");
  await page.keyboard.press("Control+d");

  await page.getByRole("button", { name: "Text" }).click();
  const sheet = page.getByRole("dialog", { name: "Reading settings" });
  const choice = sheet.getByRole("group", { name: "Shortcuts" });
  await choice.getByRole("radio", { name: "Off" }).check({ force: true });
  await page.keyboard.press("Escape");
  await expectHidden(sheet);
  await page.keyboard.press("d");
  expect(await settings()).toEqual(before);
});
