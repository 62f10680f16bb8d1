import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Build, build } from "./builds.ts";
import { readRecords } from "./database.ts";
import { expectCount, expectHidden, expectVisible } from "./expect.ts";
import { type FailingSite, serveWithFailures } from "./failing-server.ts";
import { untilToast } from "./library.ts";
import { networkErrors } from "./offline.ts";
import { ready, visit } from "./visit.ts";

/* A reader watches questions of two stories; the next edition has moved, settled and withdrawn them. */

const story = (headline: string, date: string, ...items: string[]) => `---
headline: ${headline}
published: ${date}
---

Three winters went into it, and the town has paid for all of them.

## What comes next

These things may happen:

${items.map((item) => `- ${item}`).join("\n")}
`;

const bridge = story("The bridge is painted", "2026-11-22", "Trams cross the bridge");
const harbour = (...items: string[]) => story("The harbour opens again", "2026-11-23", ...items);
const first = [
  "3 December 2026: The new cranes lift their first load",
  "The quay is lit at night",
  "The old ferry is sold to another port",
];
const second = [
  "10 December 2026: The new cranes lift their first load",
  "Happened: The quay is lit at night",
  "The customs house becomes a school",
];

let builds: Build[] = [];
let site: FailingSite;

const writeStories =
  (stories: Record<string, string>) =>
  async (content: string): Promise<void> => {
    await mkdir(content, { recursive: true });
    for (const [name, text] of Object.entries(stories)) await writeFile(join(content, name), text);
  };

beforeAll(async () => {
  const before = await build([], writeStories({ "harbour.md": harbour(...first), "bridge.md": bridge }));
  const after = await build(
    ["--previous", before.edition],
    writeStories({ "harbour.md": harbour(...second) }),
  );
  builds = [before, after];
});
afterAll(() => Promise.all(builds.map((build) => build.remove())));
afterEach(() => site?.close());

const watching = "Watching. It will be marked when it moves";
const watched = (page: Page) => readRecords(page, "watched");
/** The items that the library has as changed and not seen yet. */
const unseen = async (page: Page) =>
  (await watched(page))
    .filter(({ now, seenAt }) => now !== undefined && !seenAt)
    .map(({ seen }) => seen.text);
const item = (page: Page, text: string) => page.locator("li", { hasText: text });
const open = async (page: Page, path: string) => {
  await page.goto(site.address + path);
  await ready(page);
};

describe("questions that a reader watches", () => {
  test("are marked in their story when they have moved, were settled or withdrawn, until the reader has seen it", async () => {
    const [before, after] = builds as [Build, Build];
    site = await serveWithFailures(before.edition);
    const options = { baseURL: site.address, serviceWorkers: "block" } as const;
    const page = await visit("articles/bridge/", options, networkErrors);
    await page.clock.setFixedTime("2026-12-01T09:00:00Z");
    await ready(page);
    await item(page, "Trams cross").scrollIntoViewIfNeeded();
    await untilToast(page, watching, () => page.keyboard.press("w"));
    await expectVisible(page.getByRole("button", { name: "Watching: Trams cross the bridge" }));

    await open(page, "articles/harbour/");
    for (const name of [/cranes/u, /quay/u, /ferry/u])
      await untilToast(page, watching, () => page.locator("main").getByRole("button", { name }).click());
    await untilToast(page, "Undone", () => undoAfter(page, /ferry/u));
    await expectCount(page.getByRole("button", { name: /^Watching:/u }), 3);
    const compared = () => page.evaluate(() => localStorage.getItem("aheadline.watch"));
    await expect.poll(compared).not.toBeNull();
    expect(await unseen(page)).toEqual([]);

    await site.publish(after.edition);
    await page.clock.setFixedTime("2026-12-02T09:00:00Z");
    await open(page, "");
    await expect.poll(async () => (await unseen(page)).length).toBe(4);

    await open(page, "articles/harbour/");
    await expectVisible(item(page, "cranes").getByText("Moved from 3 December to 10 December"));
    await expectVisible(item(page, "quay").locator("mark", { hasText: "Happened" }));
    const gone = page.getByRole("region", { name: "No longer in this story" });
    await expectVisible(gone.getByText("The old ferry is sold to another port"));
    await expectVisible(gone.getByText("Withdrawn"));
    await untilToast(page, "Marked as seen", () =>
      item(page, "cranes").getByRole("button", { name: "Seen" }).click(),
    );
    await expectHidden(item(page, "cranes").locator("mark"));
    for (const note of [item(page, "quay").locator("mark"), gone.locator("mark")]) {
      await note.scrollIntoViewIfNeeded();
      // It stays where the reader is reading it.
      await expectVisible(note);
    }
    await expect.poll(() => unseen(page)).toEqual(["Trams cross the bridge"]);
    await page.reload();
    await ready(page);
    await expectVisible(page.getByRole("button", { name: /^Watching: The quay/u }));
    await expectCount(page.locator("main mark"), 0);

    await open(page, "next/?show=watching");
    const trams = item(page, "Trams cross the bridge").last();
    await expectVisible(trams.getByText("Withdrawn from its story"));
    await trams.scrollIntoViewIfNeeded();
    await expect.poll(() => unseen(page)).toEqual([]);
    await expectVisible(trams.getByText("Withdrawn from its story"));
    await trams.getByRole("button", { name: "Watching: Trams cross the bridge" }).focus();
    await untilToast(page, "No longer watching", () => page.keyboard.press("w"));
    await expectHidden(trams);
  });
});

/** Stops watching, and takes that back. */
async function undoAfter(page: Page, name: RegExp): Promise<void> {
  const stop = () => page.locator("main").getByRole("button", { name }).click();
  await untilToast(page, "No longer watching", stop);
  await page.getByRole("button", { name: "Undo" }).click();
}
