import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { expectTitle, expectVisible } from "./expect.ts";
import { phone, ready, screens, visit } from "./visit.ts";

/** The file of the story. */
const source = readFileSync("content/world/2026-11-23-india-moscow.txt", "utf8");
const story = "articles/india-moscow/";
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

test("a story without a headline shows its summary, without the stray comma, and a headline made from it", async () => {
  const page = await visit(story);
  const summary =
    source
      .split("\n")[0]
      ?.replace(/^Summary\s*[–—:-]\s*/u, "")
      .replace(/,$/u, "") ?? "";
  const standfirst = await page.locator(".standfirst").first().innerText();
  expect(wordsOf(standfirst)).toEqual(wordsOf(summary));
  expect(standfirst).toMatch(/\.$/u);
  const headline = await page.getByRole("heading", { level: 1 }).innerText();
  expect(source).toContain(headline.replaceAll("’", "'"));
  const article = await (await fetch(new URL("/data/articles/india-moscow.json", page.url()))).json();
  expect(article.inferred).toContain("headline");
});

test("a story shows its sections, its lists under their lead-ins, its labelled items as a ledger, and the panel at its end", async () => {
  const page = await visit(story);
  const headings = await page.getByRole("heading", { level: 2 }).allInnerTexts();
  expect(headings).toEqual(
    expect.arrayContaining([
      "Background",
      "The Global Impact",
      "Reactions from the World Stage",
      "What Comes Next",
    ]),
  );
  const list = page.locator("#main ul").filter({ hasText: "Defence cooperation" });
  expect(await list.getByRole("listitem").count()).toBe(3);
  expect(await list.locator("xpath=preceding-sibling::p[1]").innerText()).toMatch(/:$/u);
  const terms = await page.locator("#main .text dt, #main section dl dt").allInnerTexts();
  expect(terms).toEqual(expect.arrayContaining(["Geopolitics", "Economics", "International diplomacy"]));

  const panel = page.getByRole("region", { name: "What Comes Next" });
  for (const name of [
    "Areas to watch",
    "Potential future outcomes include",
    "What could hold it back",
    "The longer view",
  ])
    await expectVisible(panel.getByRole("heading", { name }));
  expect(await panel.getByRole("listitem").count()).toBe(6);
  expect(await panel.innerText()).toContain("However, ");
});

test.each(screens)(
  "on %s, every word of the file is on the page, once and in order",
  async (_name, viewport) => {
    const page = await visit(story, { viewport });
    const body = source.split("\n").slice(2).join("\n");
    const text = await page.evaluate(() => {
      const parts = [...document.querySelectorAll(".story-body > .text, .story-body > .panel")];
      return parts
        .map((part) => {
          const copy = part.cloneNode(true) as Element;
          // Words of the interface: hidden ones, links to copy, headings that the author did not write.
          for (const ours of copy.querySelectorAll(
            ".visually-hidden, .anchor, h3[lang], .panel-foot, .watch",
          ))
            ours.remove();
          for (const end of copy.querySelectorAll("p, li, dt, dd, h2, h3")) end.append("\n");
          return copy.textContent;
        })
        .join("\n");
    });
    expect(wordsOf(text)).toEqual(wordsOf(body));
  },
);

test("a story without a date has the date of its file name", async () => {
  const page = await visit(story);
  await expectVisible(page.getByText("Monday 23 November 2026").first());
});

test("a story is complete without JavaScript", async () => {
  const page = await visit(story, { javaScriptEnabled: false });
  await expectTitle(page, "India keeps its Moscow door open");
  await expectVisible(page.getByText("Modernising defence"));
  await page.getByRole("link", { name: "Today" }).first().click();
  await expectVisible(page.getByRole("heading", { level: 2, name: "India keeps its Moscow door open" }));
});

test("without JavaScript, too, a corrected story says so at its head, and at its foot what was corrected and what changed", async () => {
  const page = await visit("articles/europa-clipper/", { javaScriptEnabled: false, viewport: phone });
  await page.getByRole("link", { name: "Corrected 24 November" }).click();
  const corrections = page.getByRole("region", { name: "Corrections" });
  await expectVisible(corrections.getByText("Corrected on 24 November:"));
  const history = page.getByRole("region", { name: "What changed" });
  const former = history.getByText("12 April 2030: Europa Clipper enters orbit around Jupiter");
  expect(await former.isVisible()).toBe(false);
  await history.getByText("24 November", { exact: true }).click();
  await expectVisible(former);
  await expectVisible(history.getByText("11 April 2030: Europa Clipper enters orbit around Jupiter"));
});

test("on a desktop, the contents lead to each section and mark the one that is being read", async () => {
  const page = await ready(await visit(story));
  const contents = page.getByRole("navigation", { name: "In this story" });
  await contents.getByRole("link", { name: "The Global Impact" }).click();
  await page.waitForURL(/#the-global-impact$/u);
  await expectVisible(page.locator('[aria-current="true"]', { hasText: "The Global Impact" }));
  const heading = page.getByRole("heading", { name: "The Global Impact" });
  const top = (await heading.boundingBox())?.y ?? -1;
  expect(top).toBeGreaterThan(60);
  expect(top).toBeLessThan(300);
});
test("on a phone, the bar leads to the panel, and the contents open in a sheet", async () => {
  const page = await ready(await visit(story, { viewport: phone, hasTouch: true }));
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
  await expect.poll(() => new URL(page.url()).hash).toBe("#background");
});
