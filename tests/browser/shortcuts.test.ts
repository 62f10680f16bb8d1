import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { desk, phone, ready, screens, visit } from "./visit.ts";

const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim() ?? "");
const headlines = (page: Page) => page.locator("main :is(h2, h3) > a").allInnerTexts();

/** Presses a key and waits until the focus is where it should be. */
async function press(page: Page, key: string, text: string) {
  await page.keyboard.press(key);
  await page.waitForFunction((text) => document.activeElement?.textContent?.trim() === text, text);
}

describe.each(screens)("single keys on %s", (_name, viewport) => {
  test("go through a list, open a story of it, and go on from story to story", async () => {
    const page = await ready(await visit("archive/", { viewport }));
    const [first = "", second = "", third = ""] = await headlines(page);
    await press(page, "j", first);
    await press(page, "j", second);
    await press(page, "k", first);
    await press(page, "k", first);
    await press(page, "j", second);
    await page.keyboard.press("o");
    await page.getByRole("heading", { level: 1, name: second }).waitFor();
    await page.keyboard.press("j");
    await page.getByRole("heading", { level: 1, name: third }).waitFor();
    await page.keyboard.press("k");
    await page.getByRole("heading", { level: 1, name: second }).waitFor();
    await page.reload();
    await ready(page);
    await page.keyboard.press("k");
    await page.getByRole("heading", { level: 1, name: first }).waitFor();
    await page.keyboard.press("k");
    await page.getByRole("status").getByText("The list ends here").waitFor();
  });

  test("save the story that is read, and remove it again", async () => {
    const page = await ready(await visit("articles/india-moscow/", { viewport }));
    await page.keyboard.press("s");
    await page.locator(".story [data-save].on").first().waitFor({ state: "attached" });
    await page.keyboard.press("s");
    await page.locator(".story [data-save].on").first().waitFor({ state: "detached" });
  });

  test("jump to what comes next and to the contents", async () => {
    const page = await ready(await visit("articles/india-moscow/", { viewport }));
    await press(page, "n", "What Comes Next");
    await page.keyboard.press("c");
    await page.waitForFunction(() => document.activeElement?.closest("nav.contents a"));
    await page.keyboard.press("Escape");
  });

  test("go to the places of the edition", async () => {
    const page = await ready(await visit("articles/india-moscow/", { viewport }));
    await page.keyboard.press("g");
    await page.keyboard.press("n");
    await page.getByRole("heading", { level: 1, name: "What comes next" }).waitFor();
    await page.keyboard.press("g");
    await page.keyboard.press("l");
    await page.getByRole("heading", { level: 1, name: "Library" }).waitFor();
    await page.keyboard.press("g");
    await page.keyboard.press("t");
    await page.getByRole("heading", { level: 1, name: /^The Forenoon/u }).waitFor({ state: "attached" });
  });

  test("are listed on demand, without a fault that axe finds", async () => {
    const still = { viewport, bypassCSP: true, reducedMotion: "reduce" } as const;
    const page = await ready(await visit("", still));
    await page.keyboard.press("?");
    const list = page.getByRole("dialog", { name: "Keyboard shortcuts" });
    await list.getByText("Next story, previous story").waitFor();
    await page.waitForFunction(() => document.activeElement?.closest("[role=dialog]"));
    for (const theme of ["paper", "sepia", "dark"]) {
      await page.evaluate((name) => document.documentElement.setAttribute("data-theme", name), theme);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id }) => id),
        theme,
      ).toEqual([]);
    }
    await page.keyboard.press("Escape");
    await list.waitFor({ state: "hidden" });
    await page.keyboard.press("?");
    await list.waitFor();
  });
});

test("every key is listed in the settings, too", async () => {
  const page = await ready(await visit("settings/", { viewport: desk }));
  const keys = await page.locator("main kbd").allInnerTexts();
  expect(keys).toEqual("j k o s h n c g t g n g l + − d Escape ?".split(" "));
});

test("plus and minus set the size of text, d the theme, and both say so", async () => {
  const page = await ready(await visit("articles/india-moscow/", { viewport: desk }));
  const said = page.getByRole("status");
  await page.keyboard.press("+");
  await said.getByText("Text size: 110%").waitFor();
  expect(await page.evaluate(() => document.documentElement.dataset.size)).toBe("110");
  await page.keyboard.press("-");
  await said.getByText("Text size: 100%").waitFor();
  for (const theme of ["Paper", "Sepia", "Night", "Auto"]) {
    await page.keyboard.press("d");
    await said.getByText(`Theme: ${theme}`).waitFor();
  }
});

test("nothing happens in a field, with a modifier, or when shortcuts are off", async () => {
  const page = await ready(await visit("articles/india-moscow/", { viewport: phone }));
  await page.evaluate(() => {
    const field = document.createElement("input");
    document.querySelector("main")?.prepend(field);
    field.focus();
  });
  await page.keyboard.type("d+jgt");
  expect(await page.evaluate(() => document.activeElement?.matches("input"))).toBe(true);
  await page.keyboard.press("Escape");
  await page.waitForFunction(() => document.activeElement === document.body);
  await page.keyboard.press("Alt+d");
  await page.keyboard.press("Control+d");

  await page.getByRole("button", { name: "Text" }).click();
  const sheet = page.getByRole("dialog", { name: "Reading settings" });
  const choice = sheet.getByRole("group", { name: "Shortcuts" });
  await choice.getByRole("radio", { name: "Off" }).check({ force: true });
  await page.keyboard.press("Escape");
  await sheet.waitFor({ state: "hidden" });
  await page.keyboard.press("d");
  expect(await page.evaluate(() => ({ ...document.documentElement.dataset }))).toEqual({});
  expect(await focused(page)).not.toBe("");
});
