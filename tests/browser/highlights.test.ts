import type { BrowserContextOptions, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { expectNoViolations, forAxe } from "./axe.ts";
import { readRecords, writeRecords } from "./database.ts";
import { expectCount, expectFocusOn, expectTitle, expectVisible } from "./expect.ts";
import { untilToast } from "./library.ts";
import { desktop, ready, screens, untilFontsLoaded, visit } from "./visit.ts";

const story = "articles/india-moscow/";
const putin = "sat down with President Vladimir Putin";

/** Selects the text from the beginning of some words to the end of others. */
async function select(page: Page, from: string, to = from): Promise<void> {
  await untilFontsLoaded(page);
  await page.evaluate(
    ([from = "", to = ""]) => {
      const boundary = (words: string, isEnd: boolean): [Node, number] => {
        const walker = document.createTreeWalker(
          document.querySelector(".story-body") ?? document,
          NodeFilter.SHOW_TEXT,
        );
        while (walker.nextNode()) {
          const at = walker.currentNode.textContent?.indexOf(words) ?? -1;
          if (at >= 0) return [walker.currentNode, at + (isEnd ? words.length : 0)];
        }
        throw new Error(`the story does not contain: ${words}`);
      };
      const [start, end] = [boundary(from, false), boundary(to, true)];
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
  // The toast comes when the transaction is complete.
  await untilToast(page, "Highlighted", () => bar(page).getByRole("button", { name: "Highlight" }).click());
}

/** Expects exactly these words to be painted as highlights, in reading order. */
const expectHighlighted = (page: Page, words: string[]) =>
  expect
    .poll(() => page.evaluate(() => [...(CSS.highlights.get("reader") ?? [])].map(String)), {
      message: "highlighted words",
    })
    .toEqual(words);

/** Waits until the library holds these highlights: they are painted before they are stored. */
const expectStored = (page: Page, words: string[]) =>
  expect
    .poll(async () => (await readRecords(page, "highlights")).map(({ exact }) => exact), {
      message: "stored highlights",
    })
    .toEqual(words);

/** Stores a highlight of an earlier version of the story: the block that it names no longer exists. */
async function storeOldHighlight(page: Page, exact: string, note: string): Promise<void> {
  // The app creates its database when the first story is saved.
  await page.locator(".story-head [data-save]").click();
  await expectVisible(page.getByText("Saved to your library"));
  await expect.poll(() => readRecords(page, "copies")).toHaveLength(1);
  const story = { slug: "india-moscow", headline: "India", block: "old" };
  const quote = { exact, prefix: "", suffix: "" };
  await writeRecords(page, "highlights", [
    { id: exact, ...story, ...quote, note, madeAt: "2026-11-20T08:00:00.000Z" },
  ]);
  await page.reload();
  await ready(page);
}

const open = async (path: string, options: BrowserContextOptions = {}) => ready(await visit(path, options));

test("selected words can be highlighted, are still highlighted on the next visit, and Undo removes a highlight", async () => {
  const page = await open(story);
  await highlight(page, putin);
  await expectHighlighted(page, [putin]);
  await expectStored(page, [putin]);
  await page.reload();
  await ready(page);
  await expectHighlighted(page, [putin]);
  await highlight(page, "Defence cooperation", "Trade in energy");
  await expectHighlighted(page, [putin, "Defence cooperation", "Trade in energy"]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expectHighlighted(page, [putin]);
});

test("a note is saved while it is written, opened by a click on the words, and listed", async () => {
  const page = await open(story);
  await select(page, putin);
  await bar(page).getByRole("button", { name: "Add a note" }).click();
  await note(page).getByRole("textbox", { name: "Note" }).fill("Who else was there?");
  await page.keyboard.press("Escape");
  await expectVisible(page.getByRole("button", { name: `Your note on “${putin}”: Who else was there?` }));
  const words = await page.evaluate(() => {
    const [range] = (CSS.highlights.get("reader") ?? []) as Iterable<Range>;
    return range?.getClientRects()[0]?.toJSON();
  });
  await page.mouse.click(words.left + 20, words.top + words.height / 2);
  await expect.poll(() => note(page).getByRole("textbox").inputValue()).toBe("Who else was there?");
  await note(page).getByRole("button", { name: "Close" }).click();
  const storedNote = async () => (await readRecords(page, "highlights"))[0]?.note;
  await expect.poll(storedNote).toBe("Who else was there?");

  await page.goto(new URL("/highlights/", page.url()).href);
  await expectVisible(page.getByText("Who else was there?"));
  await page.getByRole("link", { name: putin }).click();
  await page.waitForURL(/articles\/india-moscow\/#\w+$/u);
  await expectHighlighted(page, [putin]);
});

test.each(screens)(
  "on %s, the toolbar is beside the selected words and never covers them",
  async (_name, viewport) => {
    const page = await open(story, { viewport, hasTouch: viewport !== desktop });
    for (const words of [putin, "Essential defence equipment", "Stronger agreements on trade"]) {
      await select(page, words);
      await expectVisible(bar(page));
      const isBeside = () =>
        page.evaluate(() => {
          const bar = document.querySelector(".selection-toolbar")?.getBoundingClientRect();
          const words = [...(getSelection()?.getRangeAt(0).getClientRects() ?? [])];
          const [first, last] = [words[0], words.at(-1)];
          if (!bar || !first || !last) return false;
          const beside = bar.top >= last.bottom || bar.bottom <= first.top;
          const near = bar.top - last.bottom < 48 && first.top - bar.bottom < 48;
          return beside && near && bar.left >= 0 && bar.right <= document.documentElement.clientWidth;
        });
      await expect.poll(isBeside, { message: words }).toBe(true);
    }
  },
);

test("the code for highlights is loaded when words are selected, not before", async () => {
  const page = await open(story);
  const loaded = () =>
    page.evaluate(() =>
      performance.getEntriesByType("resource").some(({ name }) => /\/highlights-[^/]+\.js$/u.test(name)),
    );
  expect(await loaded()).toBe(false);
  await select(page, putin);
  await expectVisible(bar(page));
  await expect.poll(loaded).toBe(true);
});

test("the mouse selects as usual, and the context menu of the browser still opens", async () => {
  const page = await open(story);
  const paragraph = page.getByText("Russia, for its part");
  await untilFontsLoaded(page);
  await paragraph.scrollIntoViewIfNeeded();
  const box = await paragraph.boundingBox();
  if (!box) throw new Error("the paragraph is not rendered");
  await page.mouse.move(box.x + 4, box.y + 12);
  await page.mouse.down();
  await page.mouse.move(box.x + 200, box.y + 12, { steps: 4 });
  expect(await bar(page).count()).toBe(0);
  await page.mouse.up();
  await expectVisible(bar(page));
  const withheld = await page.evaluate(() => {
    const event = new MouseEvent("contextmenu", { bubbles: true, cancelable: true });
    document.querySelector(".text p")?.dispatchEvent(event);
    return event.defaultPrevented;
  });
  expect(withheld).toBe(false);
});

test("copied text is exactly the selected words, highlighted or not", async () => {
  const page = await open(story, { permissions: ["clipboard-read", "clipboard-write"] });
  await highlight(page, "Tension and conflict", "Trade in energy");
  await select(page, "against that background", "It rests on work");
  await expectVisible(bar(page));
  await page.keyboard.press("Control+C");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied.replace(/\s+/gu, " ")).toBe(
    "against that background. The strategic partnership between India and Russia is several decades old. It rests on work",
  );
});

test("by keyboard, Tab leads from the selected words to the toolbar, and on to the note", async () => {
  const page = await open(story);
  await select(page, "sat down with President Vladimir");
  await page.keyboard.press("Control+Shift+ArrowRight");
  await page.keyboard.press("Control+Shift+ArrowRight");
  await expectVisible(bar(page));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expectVisible(page.locator("[data-highlight]:focus"));
  await page.keyboard.press("Enter");
  await expectVisible(note(page).getByRole("textbox"));
  await page.keyboard.type("By keyboard");
  // When the note is saved, the code of the shortcuts is loaded as well. It must not take the focus from the note.
  await expectVisible(page.locator(".highlight-button.noted"));
  await page.keyboard.press("Escape");
  await expectVisible(page.locator("[aria-label*='By keyboard']:focus"));
});

test("by keyboard, Tab leads to the toolbar from the moment it is there", async () => {
  const page = await open(story);
  await page.evaluate(() => {
    const observer = new MutationObserver(() => {
      if (!document.querySelector(".selection-toolbar")) return;
      observer.disconnect();
      document.body.dispatchEvent(
        new KeyboardEvent("keydown", { key: "Tab", bubbles: true, cancelable: true }),
      );
    });
    observer.observe(document.body, { childList: true, subtree: true });
  });
  await select(page, putin);
  await expectFocusOn(page, "Highlight");
});

test("by keyboard, Tab leads past the toolbar, and Escape clears the selection", async () => {
  const page = await open(story);
  await select(page, putin);
  await expectVisible(bar(page));
  const isInBar = () => page.evaluate(() => document.activeElement?.matches(".selection-toolbar *"));
  for (const name of ["Highlight", "Add a note"]) {
    await page.keyboard.press("Tab");
    await expectFocusOn(page, name);
  }
  for (const _step of ["past the toolbar", "and on"]) {
    await page.keyboard.press("Tab");
    expect(await isInBar()).toBe(false);
  }
  await page.keyboard.press("Escape");
  await expectCount(bar(page), 0);
  expect(await page.evaluate(() => getSelection()?.isCollapsed)).toBe(true);
});

test("an article of one's own can be highlighted, and Undo restores it with its highlights", async () => {
  const page = await open("add/");
  await page
    .getByRole("textbox", { name: "Text" })
    .fill("A walk along the dyke\n\nThe wind had dropped by noon, and the larks were back.\n\nWe went on.");
  await page.getByRole("button", { name: "Add to library" }).click();
  await expectTitle(page, "A walk along the dyke");
  await highlight(page, "the larks were back");
  await expectHighlighted(page, ["the larks were back"]);
  await page.getByRole("button", { name: "Delete" }).click();
  await expectVisible(page.getByText("Your article was deleted"));
  await page.getByRole("button", { name: "Undo" }).click();
  await expectHighlighted(page, ["the larks were back"]);
});

test("the key h highlights the selection, unless shortcuts are off", async () => {
  const page = await open(story);
  await select(page, putin);
  await expectVisible(bar(page));
  await page.keyboard.press("h");
  await expectStored(page, [putin]);
  await page.goto(new URL("/settings/", page.url()).href);
  await ready(page);
  await page
    .getByRole("group", { name: "Shortcuts" })
    .getByRole("radio", { name: "Off" })
    .check({ force: true });
  await page.goto(new URL(`/${story}`, page.url()).href);
  await ready(page);
  await expectHighlighted(page, [putin]);
  await select(page, "Defence cooperation");
  await expectVisible(bar(page));
  await page.keyboard.press("h");
  await expectVisible(bar(page).getByRole("button", { name: "Highlight" }));
  await expectHighlighted(page, [putin]);
});

test("the library links to the page of all highlights", async () => {
  const page = await open("library/");
  await page.locator("main").getByRole("link", { name: "Highlights" }).click();
  await expectTitle(page, "No highlights yet");
});

test("axe finds no violation in a story with highlights and an open note", async () => {
  const page = await open(story, forAxe);
  await storeOldHighlight(page, "A quarrel about a bridge that nobody remembers", "Gone?");
  await highlight(page, "Geopolitics", "By staying a partner");
  await select(page, "Widening the mix");
  await bar(page).getByRole("button", { name: "Add a note" }).click();
  await expectVisible(note(page));
  await expectNoViolations(page);
});

describe("after the story was edited", () => {
  test("a highlight is found again when its words have changed a little", async () => {
    const page = await open(story);
    await storeOldHighlight(page, "Russia gains economic and diplomatic support that matters much to it", "");
    await expectHighlighted(page, [
      "Russia, for its part, gains economic and diplomatic support that matters greatly to it",
    ]);
  });

  test("highlights whose words are gone are listed below the story and among all highlights, and can be removed", async () => {
    const page = await open(story);
    const lost = "A quarrel about a bridge that nobody remembers";
    await storeOldHighlight(page, lost, "Who remembers?");
    const list = page.getByRole("region", { name: "Highlights that could not be placed" });
    await expectVisible(list.getByText(lost));
    await expectVisible(list.getByText("Who remembers?"));

    await page.goto(new URL("/highlights/", page.url()).href);
    await expectVisible(page.getByText("Could not be placed"));
    await page.getByRole("button", { name: "Remove" }).click();
    await expectVisible(page.getByRole("heading", { name: "No highlights yet" }));
    await page.getByRole("button", { name: "Undo" }).click();
    await expectVisible(page.getByText(lost));
  });
});

describe("a story that is removed from the library", () => {
  test("loses its highlights, and Undo restores them", async () => {
    const page = await open(story);
    const save = page.locator(".story-head [data-save]");
    await save.click();
    await highlight(page, putin);
    await save.click();
    await expectVisible(page.getByText("Removed, with its highlights"));
    await expectHighlighted(page, []);
    await page.getByRole("button", { name: "Undo" }).click();
    await expectHighlighted(page, [putin]);
  });

  test("is restored by Undo with its tags, its highlights and their notes", async () => {
    const page = await open(story);
    await storeOldHighlight(page, putin, "Who else was there?");
    const stored = async () => [
      ...(await readRecords(page, "saved")),
      ...(await readRecords(page, "copies")),
      ...(await readRecords(page, "highlights")),
    ];
    await writeRecords(
      page,
      "saved",
      (await readRecords(page, "saved")).map((one) => ({ ...one, tags: ["To cite"] })),
    );
    const before = await stored();
    await page.goto(new URL("/library/", page.url()).href);
    await page.getByRole("button", { name: /^More actions for/u }).click();
    await page.getByRole("button", { name: "Remove", exact: true }).click();
    await expectVisible(page.getByText("Removed, with its notes"));
    expect(await stored()).toEqual([]);
    await page.getByRole("button", { name: "Undo" }).click();
    await expectVisible(page.getByText("Undone"));
    expect(await stored()).toEqual(before);
    await page.goto(new URL(`/${story}`, page.url()).href);
    await expectHighlighted(page, [putin]);
  });
});
