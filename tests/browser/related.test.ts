import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { expectNoViolations, forAxe, guidelines } from "./axe.ts";
import { type Build, build } from "./builds.ts";
import { expectPath, expectTitle } from "./expect.ts";
import { type FailingSite, serveWithFailures } from "./failing-server.ts";
import { phone, ready, visit } from "./visit.ts";

/* Three stories that continue one another; the second and the third settle items of the first. */

const story = (fields: string, ...items: string[]) => `---
${fields}
---

The towns along the river pay for it.

## What comes next

- ${items.join("\n- ")}
`;
const stories = {
  "ordered.md": story(
    "headline: The crane is ordered\npublished: 2026-11-10",
    "The council votes on the foundations",
    "Higher harbour dues",
    "Happened on 12 November 2026: The maker confirms the order",
  ),
  "council.md": story(
    "headline: The council votes\npublished: 2026-11-16\nfollows: ordered\nsettles: { item: ordered#The council, date: 2026-11-15 }",
    "Tenders are opened",
  ),
  "dues.md": story(
    "headline: No higher dues\npublished: 2026-11-22\nfollows: council\nsettles: { item: ordered#Higher, status: did not happen }",
    "The grain ships stay away",
  ),
};

let built: Build;
let site: FailingSite;

beforeAll(async () => {
  built = await build([], async (content) => {
    for (const [name, text] of Object.entries(stories)) await writeFile(join(content, name), text);
  });
  site = await serveWithFailures(built.edition);
});
afterAll(async () => {
  await site.close();
  await built.remove();
});

/** The line in words: the class of each entry says whether it is solid or dashed up to there. */
const lineOf = (page: Page) =>
  page
    .getByRole("navigation", { name: "Story so far" })
    .getByRole("listitem")
    .evaluateAll((items) =>
      items.map(
        (item) => `${item.className}: ${(item as HTMLElement).innerText.replace(/\s+/gu, " ").trim()}`,
      ),
    );
const ordered = "10 November 2026 The crane is ordered";
const council = "16 November 2026 The council votes";
const dues = "22 November 2026 No higher dues";

describe("a story that newer ones continue", () => {
  test("shows without JavaScript where it stands among them, the newest in its panel, and what settled its items", async () => {
    const page = await visit("articles/ordered/", { baseURL: site.address, javaScriptEnabled: false });
    expect(await lineOf(page)).toEqual([
      `read: ${ordered}`,
      `later outlook: ${council}`,
      `later outlook: ${dues}`,
    ]);
    const panel = page.getByRole("region", { name: "What comes next" });
    expect(await panel.innerText()).toContain("A newer story continues this: No higher dues, 22 November");
    const items = await panel.locator("li.settled").allInnerTexts();
    expect(items.map((item) => item.replace(/\s+/gu, " ").trim())).toEqual([
      expect.stringContaining(
        "Happened on 15 November 2026: The council votes on the foundations See The council votes, 16 November",
      ),
      expect.stringContaining("Did not happen: Higher harbour dues See No higher dues, 22 November"),
      expect.stringContaining("Happened on 12 November 2026: The maker confirms the order"),
    ]);
  });

  test("leads to them, keeps what a reader has unfolded while its script loads, and is accessible", async () => {
    const page = await visit("articles/ordered/", { baseURL: site.address, viewport: phone, ...forAxe });
    const fold = page.locator("details", { hasText: "Story so far" });
    await fold.locator("summary").click();
    await ready(page);
    expect(await fold.getAttribute("open")).toBe("");
    await expectNoViolations(page, "unfolded", guidelines);
    await fold.getByRole("link", { name: "No higher dues" }).click();
    await expectPath(page, "/articles/dues/");
    await expectTitle(page, "No higher dues");
    await page.locator("details summary", { hasText: "Story so far" }).click();
    expect(await lineOf(page)).toEqual([
      `read: ${ordered}`,
      `read: ${council}`,
      `read: ${dues}`,
      "outlook: What comes next: The grain ships stay away",
    ]);
  });
});
