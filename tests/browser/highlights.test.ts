import AxeBuilder from "@axe-core/playwright";
import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { patience } from "./device.ts";
import { plant, records } from "./records.ts";
import { desk, ready, screens, visit } from "./visit.ts";

const lead = "articles/india-moscow/";
const putin = "sat down with President Vladimir Putin";

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

const bar = (page: Page) => page.getByRole("toolbar", { name: "Words you selected" });
const note = (page: Page) => page.getByRole("dialog", { name: "Highlight" });

async function highlight(page: Page, from: string, to = from): Promise<void> {
  await select(page, from, to);
  await bar(page).getByRole("button", { name: "Highlight" }).click();
  // Said when it is safe.
  await page.getByText("Highlighted").waitFor();
}

/** Waits until these words are drawn as marked, in reading order, and no others. */
async function drawnAre(page: Page, words: string[]): Promise<void> {
  await page.waitForFunction((words) => {
    const drawn = [...(CSS.highlights.get("reader") ?? [])].map(String);
    return drawn.length === words.length && drawn.every((one, index) => one === words[index]);
  }, words);
}

/** Puts a highlight into the reader's library, as if it had been made in an earlier version of the story. */
async function keepOld(page: Page, exact: string, note: string): Promise<void> {
  // With something saved there is a library.
  await page.locator(".story-head [data-save]").click();
  await page.getByText("Saved to your library").waitFor();
  await expect.poll(() => records(page, "copies"), patience).toHaveLength(1);
  await page.evaluate(
    async ([exact, note]) => {
      const opening = indexedDB.open("aheadline");
      await new Promise((resolve) => opening.addEventListener("success", resolve));
      const record = { id: exact, slug: "india-moscow", headline: "India", block: "old", exact, note };
      const write = opening.result.transaction("highlights", "readwrite");
      write
        .objectStore("highlights")
        .put({ ...record, prefix: "", suffix: "", madeAt: "2026-11-20T08:00:00.000Z" });
      await new Promise((resolve) => write.addEventListener("complete", resolve));
      opening.result.close();
    },
    [exact, note],
  );
  await page.reload();
  await ready(page);
}

const open = async (path: string, options: BrowserContextOptions = {}) => ready(await visit(path, options));

describe.each(screens)("on %s", (_name, viewport) => {
  test("words that are selected can be marked, are marked on the next visit, and by Undo no more", async () => {
    const page = await open(lead, { viewport });
    await highlight(page, putin);
    await drawnAre(page, [putin]);
    await page.reload();
    await ready(page);
    await drawnAre(page, [putin]);
    await highlight(page, "Defence cooperation", "Trade in energy");
    await drawnAre(page, [putin, "Defence cooperation", "Trade in energy"]);
    await page.getByRole("button", { name: "Undo" }).click();
    await drawnAre(page, [putin]);
  });

  test("a note is kept while it is written, read by a click on the words, and listed", async () => {
    const page = await open(lead, { viewport });
    await select(page, putin);
    await bar(page).getByRole("button", { name: "Add a note" }).click();
    await note(page).getByRole("textbox", { name: "Note" }).fill("Who else was there?");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: `Your note on “${putin}”: Who else was there?` }).waitFor();
    const words = await page.evaluate(() => {
      const [range] = (CSS.highlights.get("reader") ?? []) as Iterable<Range>;
      return range?.getClientRects()[0]?.toJSON();
    });
    await page.mouse.click(words.left + 20, words.top + words.height / 2);
    expect(await note(page).getByRole("textbox").inputValue()).toBe("Who else was there?");
    await note(page).getByRole("button", { name: "Close" }).click();

    await page.goto(new URL("highlights/", page.url().replace(lead, "")).href);
    await page.getByText("Who else was there?").waitFor();
    await page.getByRole("link", { name: putin }).click();
    await page.waitForURL(/articles\/india-moscow\/#\w+$/u);
    await drawnAre(page, [putin]);
  });

  test("the bar stands beside the words and never on them", async () => {
    const page = await open(lead, { viewport, hasTouch: viewport !== desk });
    for (const words of [putin, "Essential defence equipment", "Stronger agreements on trade"]) {
      await select(page, words);
      await bar(page).waitFor();
      await page.waitForFunction(() => {
        const bar = document.querySelector(".selection-toolbar")?.getBoundingClientRect();
        const words = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])];
        const [first, last] = [words[0], words.at(-1)];
        if (!bar || !first || !last) return false;
        const beside = bar.top >= last.bottom || bar.bottom <= first.top;
        const near = bar.top - last.bottom < 48 && first.top - bar.bottom < 48;
        return beside && near && bar.left >= 0 && bar.right <= document.documentElement.clientWidth;
      });
    }
  });
});

test("nothing of this is loaded before words are selected", async () => {
  const page = await open(lead);
  const loaded = () =>
    page.evaluate(() =>
      performance.getEntriesByType("resource").some(({ name }) => /\/highlights-/u.test(name)),
    );
  expect(await loaded()).toBe(false);
  await select(page, putin);
  await bar(page).waitFor();
  expect(await loaded()).toBe(true);
});

test("a mouse selects as ever: no menu of the browser's own is withheld", async () => {
  const page = await open(lead);
  const paragraph = page.getByText("Russia, for its part");
  await paragraph.scrollIntoViewIfNeeded();
  const box = await paragraph.boundingBox();
  if (!box) throw new Error("no paragraph");
  await page.mouse.move(box.x + 4, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(box.x + 200, box.y + 12, { steps: 4 });
  expect(await bar(page).count()).toBe(0);
  await page.mouse.up();
  await bar(page).waitFor();
  const withheld = await page.evaluate(() => {
    const event = new MouseEvent("contextmenu", { bubbles: true, cancelable: true });
    document.querySelector(".text p")?.dispatchEvent(event);
    return event.defaultPrevented;
  });
  expect(withheld).toBe(false);
});

test("what is copied is exactly the words, marked or not", async () => {
  const page = await open(lead, { permissions: ["clipboard-read", "clipboard-write"] });
  await highlight(page, "Tension and conflict", "Trade in energy");
  await select(page, "against that background", "It rests on work");
  await bar(page).waitFor();
  await page.keyboard.press("Control+C");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replace(/\s+/gu, " ")).toBe(
    "against that background. The strategic partnership between India and Russia is several decades old. It rests on work",
  );
});

test("by keyboard alone: Tab leads from the words to the bar, and on to the note", async () => {
  const page = await open(lead);
  await select(page, "sat down with President Vladimir");
  await page.keyboard.press("Control+Shift+ArrowRight");
  await page.keyboard.press("Control+Shift+ArrowRight");
  await bar(page).waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.waitForFunction(() => document.activeElement?.matches("[data-highlight]"));
  await page.keyboard.press("Enter");
  await note(page).getByRole("textbox").waitFor();
  await page.keyboard.type("By keyboard");
  // Kept: by then the code of the shortcuts is there, too, which must not take the focus out of the note.
  await page.locator(".highlight-button.noted").waitFor();
  await page.keyboard.press("Escape");
  await page.waitForFunction(() =>
    document.activeElement?.getAttribute("aria-label")?.includes("By keyboard"),
  );
});

test("by keyboard alone: Tab leads past the bar, and Escape lets go of the words", async () => {
  const page = await open(lead);
  await select(page, putin);
  await bar(page).waitFor();
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  const isInBar = () => page.evaluate(() => document.activeElement?.matches(".selection-toolbar *"));
  for (const name of ["Highlight", "Add a note"]) {
    await page.keyboard.press("Tab");
    expect(await focused()).toBe(name);
  }
  for (const _step of ["past the bar", "and on"]) {
    await page.keyboard.press("Tab");
    expect(await isInBar()).toBe(false);
  }
  await page.keyboard.press("Escape");
  await bar(page).waitFor({ state: "detached" });
  expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(true);
});

test("a text of the reader's own takes highlights, and takes them with it", async () => {
  const page = await open("add/");
  await page
    .getByRole("textbox", { name: "Text" })
    .fill("A walk along the dyke\n\nThe wind had dropped by noon, and the larks were back.\n\nWe went on.");
  await page.getByRole("button", { name: "Add to library" }).click();
  await page.getByRole("heading", { level: 1, name: "A walk along the dyke" }).waitFor();
  await highlight(page, "the larks were back");
  await drawnAre(page, ["the larks were back"]);
  await page.getByRole("button", { name: "Delete" }).click();
  await page.getByText("Your article was deleted").waitFor();
  await page.getByRole("button", { name: "Undo" }).click();
  await drawnAre(page, ["the larks were back"]);
});

test("the key h highlights what is selected, unless shortcuts are off", async () => {
  const page = await open(lead);
  await select(page, putin);
  await bar(page).waitFor();
  await page.keyboard.press("h");
  await drawnAre(page, [putin]);
  await page.goto(new URL("settings/", page.url().replace(lead, "")).href);
  await ready(page);
  await page
    .getByRole("group", { name: "Shortcuts" })
    .getByRole("radio", { name: "Off" })
    .check({ force: true });
  await page.goto(new URL(lead, page.url().replace("settings/", "")).href);
  await ready(page);
  await drawnAre(page, [putin]);
  await select(page, "Defence cooperation");
  await bar(page).waitFor();
  await page.keyboard.press("h");
  await bar(page).getByRole("button", { name: "Highlight" }).waitFor();
  await drawnAre(page, [putin]);
});

test("the library leads to all highlights", async () => {
  const page = await open("library/");
  await page.locator("main").getByRole("link", { name: "Highlights" }).click();
  await page.getByRole("heading", { level: 1, name: "No highlights yet" }).waitFor();
});

test("axe finds no fault in a story with highlights and an open note", async () => {
  const page = await open(lead, { bypassCSP: true, reducedMotion: "reduce" });
  await keepOld(page, "A quarrel about a bridge that nobody remembers", "Gone?");
  await highlight(page, "Geopolitics", "By staying a partner");
  await select(page, "Widening the mix");
  await bar(page).getByRole("button", { name: "Add a note" }).click();
  await note(page).waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

describe("after the story was edited", () => {
  test("words are found again by likeness", async () => {
    const page = await open(lead);
    await keepOld(page, "Russia gains economic and diplomatic support that matters much to it", "");
    await drawnAre(page, [
      "Russia, for its part, gains economic and diplomatic support that matters greatly to it",
    ]);
  });

  test("words that are gone are listed at its end and among all highlights, and can be removed", async () => {
    const page = await open(lead);
    const gone = "A quarrel about a bridge that nobody remembers";
    await keepOld(page, gone, "Who remembers?");
    const list = page.getByRole("region", { name: "Highlights that could not be placed" });
    await list.getByText(gone).waitFor();
    await list.getByText("Who remembers?").waitFor();

    await page.goto(new URL("highlights/", page.url().replace(lead, "")).href);
    await page.getByText("Could not be placed").waitFor();
    await page.getByRole("button", { name: "Remove" }).click();
    await page.getByRole("heading", { name: "No highlights yet" }).waitFor();
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText(gone).waitFor();
  });
});

describe("a story that is removed", () => {
  test("takes its highlights with it, and Undo brings them back", async () => {
    const page = await open(lead);
    const save = page.locator(".story-head [data-save]");
    await save.click();
    await highlight(page, putin);
    await save.click();
    await page.getByText("Removed, with its highlights").waitFor();
    await drawnAre(page, []);
    await page.getByRole("button", { name: "Undo" }).click();
    await drawnAre(page, [putin]);
  });

  test("from the library comes back by Undo with its tags, its highlights and their notes", async () => {
    const page = await open(lead);
    await keepOld(page, putin, "Who else was there?");
    const kept = async () => [
      ...(await records(page, "saved")),
      ...(await records(page, "copies")),
      ...(await records(page, "highlights")),
    ];
    await plant(
      page,
      "saved",
      (await records(page, "saved")).map((one) => ({ ...one, tags: ["To cite"] })),
    );
    const before = await kept();
    await page.goto(new URL("library/", page.url().replace(lead, "")).href);
    await page.getByRole("button", { name: /^More actions for/u }).click();
    await page.getByRole("button", { name: "Remove", exact: true }).click();
    await page.getByText("Removed, with its notes").waitFor();
    expect(await kept()).toEqual([]);
    await page.getByRole("button", { name: "Undo" }).click();
    await page.getByText("Undone").waitFor();
    expect(await kept()).toEqual(before);
    await page.goto(new URL(lead, page.url().replace("library/", "")).href);
    await drawnAre(page, [putin]);
  });
});
