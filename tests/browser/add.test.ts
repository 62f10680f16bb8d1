import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { ready, screens, visit } from "./visit.ts";

const story = readFileSync("content/world/2026-11-23-india-moscow.txt", "utf8");
const headline = "India keeps its Moscow door open";

const field = (page: Page) => page.getByRole("textbox", { name: "Text" });
const preview = (page: Page) => page.getByRole("region", { name: "Preview" });
const add = (page: Page) => page.getByRole("button", { name: "Add to library" });
const title = (page: Page, name: string) => page.getByRole("heading", { level: 1, name }).waitFor();

/** Opens the page for own texts. */
const desk = async (options = {}, query = "") => ready(await visit(`add/${query}`, options));

/** Adds a text and waits until it can be read. */
async function added(page: Page, text: string, name: string): Promise<void> {
  await field(page).fill(text);
  await add(page).click();
  await title(page, name);
}

describe.each(screens)("on %s", (_name, viewport) => {
  test("a pasted story is shown as it was understood, added, and read like any other", async () => {
    const page = await desk({ viewport });
    await field(page).fill(story);
    await preview(page).getByRole("heading", { name: headline }).waitFor();
    await preview(page).getByText("Three sections").waitFor();
    await preview(page).getByRole("heading", { name: "What Comes Next" }).waitFor();
    await add(page).click();
    await title(page, headline);
    await page.locator(".toast", { hasText: "Added to your library" }).waitFor();
    expect(await page.title()).toBe(`${headline} — The Forenoon`);
    expect(await page.locator(".panel").count()).toBe(1);
    expect(await page.getByText("Read on").count()).toBe(0);
  });

  test("an own story is still there after a reload, and says so when it was deleted", async () => {
    const page = await desk({ viewport });
    await added(page, story, headline);
    await page.reload();
    await title(page, headline);
    expect(await page.title()).toBe(`${headline} — The Forenoon`);
    await page.getByRole("button", { name: "Delete" }).click();
    await title(page, "This article is not on your device");
    await page.getByRole("button", { name: "Undo" }).click();
    await title(page, headline);
  });

  test("an own story can be changed", async () => {
    const page = await desk({ viewport });
    await added(page, "# Rain\n\nIt rains.", "Rain");
    await page.getByRole("link", { name: "Edit", exact: true }).click();
    await page.waitForFunction(() => document.querySelector("textarea")?.value === "# Rain\n\nIt rains.");
    await field(page).fill("# Sun\n\nIt rains no more.");
    await page.getByRole("button", { name: "Keep the changes" }).click();
    await title(page, "Sun");
    await page.getByText("It rains no more.").waitFor();
  });
});

test("what was typed and not yet added is there after a reload", async () => {
  const page = await desk();
  await field(page).fill("# Half a story\n\nIt begins");
  await preview(page).getByText("It begins").waitFor();
  await page.reload();
  await preview(page).getByText("It begins").waitFor();
  expect(await field(page).inputValue()).toBe("# Half a story\n\nIt begins");
});
