import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { patience } from "./device.ts";
import { plant, records } from "./records.ts";
import { phone, ready, screens, visit } from "./visit.ts";

const open = async (viewport = phone, path = "settings/#data", expected?: RegExp) =>
  ready(await visit(path, { viewport }, expected));

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });
const toast = (page: Page, text: string) => page.locator(".toast", { hasText: text });
const choose = (page: Page, name: string, buffer: string | Buffer) =>
  page.getByLabel(/^Choose/u).setInputFiles({ name, mimeType: "", buffer: Buffer.from(buffer) });

/** A file of bookmarks as browsers write it; `here` stands for the site. */
const bookmarks = (...rows: [href: string, title: string][]) =>
  [
    "<!DOCTYPE NETSCAPE-Bookmark-file-1>\n<DL><p>",
    ...rows.map(([href, title]) => `<DT><A HREF="${href}" ADD_DATE="1700000000">${title}</A>`),
    "</DL><p>",
  ].join("\n");

const story = (slug = "india-moscow"): [string, string] => [
  new URL(`articles/${slug}/`, inject("site")).href,
  "As the browser called it",
];

/** The file that a button hands out. */
async function exported(page: Page, way: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, way).click()]);
  return readFileSync(await download.path(), "utf8");
}
const everything = async (page: Page) => JSON.parse(await exported(page, "Everything")).library;

async function bring(page: Page, name: string, content: string): Promise<void> {
  await choose(page, name, content);
  await button(page, "Add to library").click();
  await toast(page, "added").waitFor();
}

const isSaved = (page: Page, saved: boolean) =>
  page
    .locator("article", { hasText: "India keeps its Moscow door open" })
    .getByRole("button", { name: "Save to library", pressed: saved })
    .first()
    .waitFor();

describe.each(screens)("on %s", (_name, viewport) => {
  test("what is in a file of bookmarks is told before any of it is kept", async () => {
    const page = await open(viewport);
    await choose(
      page,
      "mine.html",
      bookmarks(
        story(),
        ["https://a.example/", "A"],
        ["https://a.example/", "A"],
        ["javascript:alert(1)", "Do"],
      ),
    );
    const preview = page.locator(".import-preview");
    await preview.getByRole("heading", { name: "In mine.html" }).waitFor();
    expect(await preview.getByRole("listitem").allInnerTexts()).toEqual(["1 story", "1 link"]);
    await preview.getByText("One row is in it more than once.").waitFor();
    await preview.getByText("One row cannot be imported.").click();
    await preview.getByText("Line 6").waitFor();
    await preview.getByText("Its address is not a web address").waitFor();
    await button(page, "Everything").click();
    await toast(page, "There is nothing to export yet").waitFor();
  });

  test("bookmarks of this edition become saved stories, and Undo takes them out again", async () => {
    const page = await open(viewport);
    await bring(page, "mine.html", bookmarks(story(), ["https://a.example/", "A"]));
    await toast(page, "1 story and 1 link added.").waitFor();
    const { saved, copies, links } = await everything(page);
    expect(saved).toMatchObject([{ slug: "india-moscow", savedAt: "2023-11-14T22:13:20.000Z" }]);
    expect(copies).toMatchObject([{ slug: "india-moscow" }]);
    expect(links).toMatchObject([{ href: "https://a.example/", title: "A" }]);

    await choose(page, "mine.html", bookmarks(story(), ["https://b.example/", "B"]));
    await page.getByText("One is already in your library.").waitFor();
    await button(page, "Add to library").click();
    await toast(page, "1 link added. One was already in your library.").getByRole("button").click();
    await toast(page, "Undone").waitFor();
    expect((await everything(page)).links).toHaveLength(1);
  });

  test("out, removed, in: the library is as it was", async () => {
    const page = await open(viewport, "");
    await page.getByRole("button", { name: "Save to library" }).first().click();
    await toast(page, "Saved to your library").waitFor();
    await expect.poll(() => records(page, "copies"), patience).toHaveLength(1);
    await page.goto(new URL("settings/#data", page.url()).href);
    await bring(await ready(page), "mine.html", bookmarks(["https://a.example/", "A"]));
    await page.getByText("Not exported yet.").waitFor();
    const file = await exported(page, "Everything");
    await page.getByText(/^Everything was last exported on .*2026/u).waitFor();

    await button(page, "Remove the whole library").click();
    await page.getByRole("dialog", { name: "Remove your whole library?" }).getByText("Remove").last().click();
    await toast(page, "Your library is empty").waitFor();
    await bring(page, "library.json", file);
    expect(await everything(page)).toEqual(JSON.parse(file).library);
  });

  test("every step of it is clean to axe", async () => {
    const page = await ready(await visit("settings/#data", { viewport, bypassCSP: true }));
    const check = async (step: string) => {
      const { violations } = await new AxeBuilder({ page }).include("main").analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join()}`),
        step,
      ).toEqual([]);
    };
    await choose(page, "photo.jpg", Buffer.from([0xff, 0xd8, 0xff, 0, 0]));
    await page.getByText("That file could not be read").waitFor();
    await check("failed");
    await choose(page, "mine.html", bookmarks(["https://a.example/", "A"], ["file:///etc/passwd", "F"]));
    await page.getByText("One row cannot be imported.").click();
    await check("read");
    await button(page, "Add to library").click();
    await toast(page, "added").waitFor();
    await button(page, "Remove the whole library").click();
    await check("asked");
  });
});

test("an import over newer records asks first, keeps a copy, and the copy can be restored", async () => {
  const page = await open();
  await bring(page, "mine.html", bookmarks(["https://a.example/", "Older"]));
  const newer = bookmarks(["https://a.example/", "Newer"]).replace("1700000000", "1700000001");
  await choose(page, "mine.html", newer);
  await button(page, "Add to library").click();
  const dialog = page.getByRole("dialog", { name: "Import over your library?" });
  await dialog.getByRole("button", { name: "Cancel" }).and(page.locator(":focus")).waitFor();
  await page.keyboard.press("Escape");
  expect((await everything(page)).links).toMatchObject([{ title: "Older" }]);

  await choose(page, "mine.html", newer);
  await button(page, "Add to library").click();
  await dialog.getByRole("button", { name: "Import" }).click();
  await toast(page, "One was replaced by a newer one.").waitFor();
  expect((await everything(page)).links).toMatchObject([{ title: "Newer" }]);
  await button(page, "Restore").click();
  await toast(page, "Your library is as it was then").waitFor();
  expect((await everything(page)).links).toMatchObject([{ title: "Older" }]);

  const back = page.getByRole("listitem").filter({ hasText: "Before a restore" });
  await back.getByRole("button", { name: "Restore" }).click();
  await expect.poll(async () => (await everything(page)).links).toMatchObject([{ title: "Newer" }]);
});

test("dates of copies and exports are in the language of the page, not of the browser", async () => {
  const german = { viewport: phone, locale: "de-DE", timezoneId: "Asia/Tokyo" };
  const page = await ready(await visit("settings/#data", german));
  await bring(page, "mine.html", bookmarks(["https://a.example/", "A"]));
  await bring(page, "more.html", bookmarks(["https://b.example/", "B"]));
  await everything(page);
  const now = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "Asia/Tokyo" }).format();
  await page
    .getByText(new RegExp(`^Everything was last exported on ${now} at \\d\\d:\\d\\d\\.$`, "u"))
    .waitFor();
  await page.getByText(new RegExp(`^Before an import, ${now} at \\d\\d:\\d\\d$`, "u")).waitFor();
});

test("records that could not be read are told of, and go out with everything", async () => {
  const page = await open();
  await bring(page, "mine.html", bookmarks(["https://a.example/", "A"]));
  const torn = { href: "https://torn.example/", title: 7 };
  await plant(page, "links", [torn as never]);
  await page.reload();
  const file = JSON.parse(await exported(await ready(page), "Everything"));
  expect(file.library.links).toMatchObject([{ href: "https://a.example/" }]);
  expect(file.damaged).toMatchObject([{ kind: "links", found: torn }]);
  await page.getByText("One record could not be read. It is kept, and is part of an export").waitFor();
});

test("a library that cannot be opened is told of, and not the file blamed", async () => {
  const page = await open();
  await bring(page, "mine.html", bookmarks(["https://a.example/", "A"]));
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const request = indexedDB.open("aheadline", 99);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
      }),
  );
  await choose(page, "more.html", bookmarks(["https://b.example/", "B"]));
  await toast(page, "Your library could not be opened. Nothing was changed").waitFor();
  expect(await page.getByText("That file could not be read").count()).toBe(0);
  await page.getByLabel("Choose a file").waitFor({ state: "attached" });
});

test("a file from Pocket is brought in by the keyboard alone", async () => {
  // Without the part of the page in its address: that takes the focus when the app has arrived.
  const page = await open(phone, "settings/");
  // Listened for in time: what the browser opens before that goes unheard.
  const choosing = page.waitForEvent("filechooser");
  await page.getByLabel("Choose a file").focus();
  await page.keyboard.press("Enter");
  await (await choosing).setFiles({
    name: "part_000000.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("title,url,time_added,tags,status\nA,https://a.example/,1500000000,sea|ice,unread\n"),
  });
  await page.getByRole("heading", { name: "In part_000000.csv" }).and(page.locator(":focus")).waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await toast(page, "1 link added.").waitFor();
  expect((await everything(page)).links).toMatchObject([{ tags: ["sea", "ice"] }]);
});

test("bookmarks go out as browsers read them", async () => {
  const page = await open();
  await bring(page, "mine.html", bookmarks(story(), ["https://a.example/", "A &amp; B"]));
  const file = await exported(page, "Bookmarks");
  expect(file).toContain("<!DOCTYPE NETSCAPE-Bookmark-file-1>");
  expect(file).toContain(">A &amp; B</A>");
  expect(file).toContain("/articles/india-moscow/");
  await button(page, "Highlights").click();
  await toast(page, "There is nothing to export yet").waitFor();
});

test("a story that does not arrive is kept as a link, and becomes a story once it does", async () => {
  const page = await open(phone, "settings/#data", /ERR_INTERNET_DISCONNECTED|dynamically imported module/u);
  await choose(page, "mine.html", bookmarks(story()));
  await button(page, "Add to library").waitFor();
  await page.context().setOffline(true);
  await button(page, "Add to library").click();
  await page.getByText("One story could not be loaded and is kept as a link.").waitFor();
  await page.context().setOffline(false);
  expect(await everything(page)).toMatchObject({ saved: [], links: [{ href: story()[0] }] });
  await bring(page, "mine.html", bookmarks(story()));
  expect(await everything(page)).toMatchObject({ saved: [{ slug: "india-moscow" }], links: [] });
  await page.goto(inject("site"));
  await isSaved(page, true);
});

describe("a file that is bad", () => {
  test.each([
    ["a picture", "photo.jpg", Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), "This file is not text"],
    ["nothing", "bookmarks.html", "", "This file is empty"],
    ["a letter", "letter.txt", "Dear reader", "This file holds nothing that can be imported"],
    ["half a library", "library.json", '{"format":"aheadline-library",', "This file is incomplete"],
    [
      "of a newer version",
      "library.json",
      '{"format":"aheadline-library","version":"2.0","library":{}}',
      "newer version of this app",
    ],
  ])("is refused in plain words: %s", async (_what, name, content, words) => {
    const page = await open();
    await choose(page, name, content);
    await page.getByText("That file could not be read").waitFor();
    await page.getByText(words).waitFor();
    await choose(page, "mine.html", bookmarks(["https://a.example/", "A"]));
    await page.getByRole("heading", { name: "In mine.html" }).waitFor();
  });

  test("runs nothing, loads nothing and shows its titles as words", async () => {
    const page = await open();
    const title =
      '<img src="https://evil.example/x" onerror="document.title=1">&lt;script&gt;document.title=1&lt;/script&gt;';
    await choose(
      page,
      "<b>x</b>.html",
      bookmarks(["https://a.example/", title], ["javascript:document.title=1", title]),
    );
    await page.getByRole("heading", { name: "In <b>x</b>.html" }).waitFor();
    await page.getByText("One row cannot be imported.").click();
    await page.getByText("<script>document.title=1</script> javascript:document.title=1").waitFor();
    expect(await page.title()).toContain("Settings");
  });

  test("of 50 MB and 100,000 rows is read while the page goes on", async () => {
    const page = await open();
    const icon = "A".repeat(400);
    const path = join(tmpdir(), `aheadline-bookmarks-${process.pid}.html`);
    onTestFinished(() => rmSync(path));
    const row = (at: number) =>
      `<DT><A HREF="https://a.example/${at}" ICON="data:image/png;base64,${icon}">A</A>\n`;
    writeFileSync(path, Array.from({ length: 100_000 }, (_, at) => row(at)).join(""));
    await page.getByLabel("Choose a file").setInputFiles(path);
    await page.getByText("Reading aheadline-bookmarks").waitFor();
    await page.getByRole("radio", { name: "Night" }).first().check({ force: true });
    await page.getByText("100000 links").waitFor();
    await button(page, "Cancel").click();
    await page.getByText("100000 links").waitFor({ state: "detached" });
  });
});
