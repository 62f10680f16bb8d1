import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { ready, screens, visit } from "./visit.ts";

const headline = "India keeps its Moscow door open";

/** The bookmark of the story with a headline, in a list. */
const bookmark = (page: Page, name = headline) =>
  page.locator("article", { hasText: name }).getByRole("button", { name: "Save to library" }).first();

/** Those of the story that is open: one of them is to be seen. */
const ofStory = (page: Page) => page.locator(":is(.story-head, .bar) [data-save]:visible");

const toast = (page: Page, text: string) => page.locator(".toast", { hasText: text });
const pressed = (page: Page, isPressed: boolean, name = headline) =>
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
    expect(new URL(page.url()).pathname).toBe(`/${path}`);
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

  test("a story is removed with its notes, and comes back by Undo", async () => {
    const page = await ready(await visit("", { viewport }));
    await bookmark(page).click();
    await toast(page, "Saved to your library").waitFor();
    await bookmark(page).click();
    await pressed(page, false);
    await toast(page, "Removed, with its notes").getByRole("button", { name: "Undo" }).click();
    await pressed(page, true);
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

test("what is saved in one tab is saved in the other", async () => {
  const one = await ready(await visit(""));
  const other = await one.context().newPage();
  await other.goto(new URL("articles/india-moscow/", one.url()).href);
  await ready(other);
  await bookmark(one).click();
  await toast(one, "Saved to your library").waitFor();
  await other.reload();
  await ofStory(other).filter({ hasText: "Saved" }).waitFor();
});

test("a story that was saved unread opens when the network is gone", async () => {
  const page = await visit("archive/", {}, /ERR_INTERNET_DISCONNECTED/u);
  await page
    .context()
    .addInitScript(() => Object.defineProperty(navigator, "connection", { value: { saveData: true } }));
  await page.reload();
  await ready(page);
  await bookmark(page, "Halley’s comet is on its way back").click();
  await toast(page, "Saved to your library").waitFor();
  await copied(page, "halley-2061");
  await page.reload();
  await ready(page);
  // What shows stories is here; this story is not.
  await page.getByRole("link", { name: headline }).click();
  await page.getByRole("heading", { level: 1, name: headline }).waitFor();
  await page.goBack();
  await page.context().setOffline(true);
  await page.getByRole("link", { name: "Halley’s comet is on its way back" }).click();
  await page.getByRole("heading", { level: 1, name: "Halley’s comet is on its way back" }).waitFor();
});

/** Waits until the text of a story lies on the device. */
async function copied(page: Page, slug: string): Promise<void> {
  await page.waitForFunction(
    (key) =>
      new Promise((resolve) => {
        const open = indexedDB.open("aheadline");
        open.onsuccess = () => {
          const read = open.result.transaction("copies").objectStore("copies").get(key);
          read.onsuccess = () => {
            open.result.close();
            resolve(read.result !== undefined);
          };
        };
      }),
    slug,
  );
}
