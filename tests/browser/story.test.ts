import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { desk, phone, ready, screens, visit } from "./visit.ts";

/** The words of the lead's file, without the two labels of its parts and the marks of its lists. */
const source = readFileSync("content/world/2026-11-23-india-moscow.txt", "utf8");
const lead = "articles/india-moscow/";
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe.each(screens)("a story as a wire service sends it, on %s", (_name, viewport) => {
  test("shows its summary as the standfirst, without the stray comma", async () => {
    const page = await visit(lead, { viewport });
    const summary =
      source
        .split("\n")[0]
        ?.replace(/^Summary\s*[–—:-]\s*/u, "")
        .replace(/,$/u, "") ?? "";
    const standfirst = page.locator(".standfirst").first();
    expect(wordsOf(await standfirst.innerText())).toEqual(wordsOf(summary));
    expect(await standfirst.innerText()).toMatch(/\.$/u);
  });

  test("has a headline made from its summary", async () => {
    const page = await visit(lead, { viewport });
    const headline = await page.getByRole("heading", { level: 1 }).innerText();
    expect(source).toContain(headline.replaceAll("’", "'"));
    const article = await (await fetch(new URL("/data/articles/india-moscow.json", page.url()))).json();
    expect(article.inferred).toContain("headline");
  });

  test("shows its sections with their lists under their lead-ins", async () => {
    const page = await visit(lead, { viewport });
    for (const name of [
      "Background",
      "The Global Impact",
      "Reactions from the World Stage",
      "What Comes Next",
    ]) {
      await page.getByRole("heading", { level: 2, name }).waitFor();
    }
    const list = page.locator("#main ul").filter({ hasText: "Defence cooperation" });
    expect(await list.getByRole("listitem").count()).toBe(3);
    const leadIn = list.locator("xpath=preceding-sibling::p[1]");
    expect(await leadIn.innerText()).toMatch(/:$/u);
  });

  test("shows its labelled items as a ledger", async () => {
    const page = await visit(lead, { viewport });
    const terms = page.locator("#main .text dt, #main section dl dt");
    expect(await terms.allInnerTexts()).toEqual(
      expect.arrayContaining(["Geopolitics", "Economics", "International diplomacy"]),
    );
  });

  test("closes with the panel: areas, outcomes, caveat and longer view", async () => {
    const page = await visit(lead, { viewport });
    const panel = page.getByRole("region", { name: "What Comes Next" });
    for (const name of [
      "Areas to watch",
      "Potential future outcomes include",
      "What could hold it back",
      "The longer view",
    ]) {
      await panel.getByRole("heading", { name }).waitFor();
    }
    expect(await panel.getByRole("listitem").count()).toBe(6);
    expect(await panel.innerText()).toContain("However, ");
  });

  test("has every word of the file on the page, once and in order", async () => {
    const page = await visit(lead, { viewport });
    const body = source.split("\n").slice(2).join("\n");
    const shown = await page.evaluate(() => {
      const parts = [...document.querySelectorAll(".story-body > .text, .story-body > .panel")];
      return parts
        .map((part) => {
          const copy = part.cloneNode(true) as Element;
          // Our own words: hidden ones, links to copy, headings that the author did not write.
          for (const ours of copy.querySelectorAll(".visually-hidden, .anchor, h3[lang], .panel-foot"))
            ours.remove();
          for (const end of copy.querySelectorAll("p, li, dt, dd, h2, h3")) end.append("\n");
          return copy.textContent;
        })
        .join("\n");
    });
    expect(wordsOf(shown)).toEqual(wordsOf(body));
  });
});

test("a dateless story carries the date of its file's name", async () => {
  const page = await visit(lead);
  await page.getByText("Monday 23 November 2026").first().waitFor();
});

test("a story is a whole page without JavaScript", async () => {
  const page = await visit(lead, { javaScriptEnabled: false });
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.getByText("Modernising defence").waitFor();
  await page.getByRole("link", { name: "Today" }).first().click();
  await page.getByRole("heading", { level: 2, name: "India keeps its Moscow door open" }).waitFor();
});

describe("on a desk", () => {
  test("the contents lead to each section, and say which one is being read", async () => {
    const page = await ready(await visit(lead, { viewport: desk }));
    const contents = page.getByRole("navigation", { name: "In this story" });
    await contents.getByRole("link", { name: "The Global Impact" }).click();
    await page.waitForURL(/#the-global-impact$/u);
    await page.waitForFunction(() =>
      document.querySelector('[aria-current="true"]')?.textContent?.includes("The Global Impact"),
    );
    const heading = page.getByRole("heading", { name: "The Global Impact" });
    const top = (await heading.boundingBox())?.y ?? -1;
    expect(top).toBeGreaterThan(60);
    expect(top).toBeLessThan(300);
  });
});

describe("on a phone", () => {
  test("the bar leads to the panel, and the contents open in a sheet", async () => {
    const page = await ready(await visit(lead, { viewport: phone, hasTouch: true }));
    const bar = page.getByRole("navigation", { name: "This story" });
    await bar.getByRole("link", { name: "Next" }).click();
    await page.waitForFunction(
      () => (document.querySelector("#what-comes-next")?.getBoundingClientRect().top ?? 999) < 200,
    );
    await bar.getByRole("button", { name: "Contents" }).click();
    await page
      .getByRole("dialog")
      .or(page.locator("[popover]:popover-open"))
      .getByRole("link", { name: "Background" })
      .click();
    await page.waitForURL(/#background$/u);
  });
});
