import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { ready, screens, visit } from "./visit.ts";

const lead = "articles/india-moscow/";

/** Selects the words from one place in the text to another, as a reader would by whatever means. */
async function select(page: Page, from: string, to = from): Promise<void> {
  await page.evaluate(
    ([from = "", to = ""]) => {
      const spot = (words: string, after: boolean): [Node, number] => {
        const walker = document.createTreeWalker(
          document.querySelector(".story-body") ?? document,
          NodeFilter.SHOW_TEXT,
        );
        while (walker.nextNode()) {
          const at = walker.currentNode.textContent?.indexOf(words) ?? -1;
          if (at >= 0) return [walker.currentNode, at + (after ? words.length : 0)];
        }
        throw new Error(`no ${words}`);
      };
      const [start, end] = [spot(from, false), spot(to, true)];
      start[0].parentElement?.scrollIntoView({ block: "center", behavior: "instant" });
      getSelection()?.setBaseAndExtent(...start, ...end);
    },
    [from, to],
  );
}

/** The words that are drawn as marked, in reading order. */
const drawn = (page: Page) =>
  page.evaluate(() => [...(CSS.highlights.get("kept") ?? [])].map((range) => String(range)));

async function drawnAre(page: Page, words: string[]): Promise<void> {
  await expect.poll(() => drawn(page), { timeout: 20_000 }).toEqual(words);
}

const bar = (page: Page) => page.getByRole("toolbar", { name: "Words you selected" });

async function highlight(page: Page, from: string, to = from): Promise<void> {
  await select(page, from, to);
  await bar(page).getByRole("button", { name: "Highlight" }).click();
  // Said when it is safe.
  await page.getByText("Highlighted", { exact: true }).waitFor();
}

const open = async (path: string, options: BrowserContextOptions = {}) => ready(await visit(path, options));

describe.each(screens)("on %s", (_name, viewport) => {
  test("words that are selected can be marked, and are marked on the next visit", async () => {
    const page = await open(lead, { viewport });
    await highlight(page, "sat down with President Vladimir Putin");
    await drawnAre(page, ["sat down with President Vladimir Putin"]);
    await page.reload();
    await ready(page);
    await drawnAre(page, ["sat down with President Vladimir Putin"]);
  });
});
