import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, inject, onTestFinished, test } from "vitest";
import { expectNoViolations, forAxe } from "./axe.ts";
import { readRecords, writeRecords } from "./database.ts";
import { expectAttached, expectCount, expectVisible } from "./expect.ts";
import { expectSaved, toast, untilToast } from "./library.ts";
import { phone, ready, visit } from "./visit.ts";

const open = async (path = "settings/#data", expected?: RegExp) =>
  ready(await visit(path, { viewport: phone }, expected));

const button = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });

async function choose(page: Page, name: string, buffer: string | Buffer): Promise<void> {
  const input = page.getByLabel(/^Choose/u);
  // Playwright fills a disabled field as well: it is disabled until the import before has ended, after its toast.
  await expect.poll(() => input.isEnabled(), { message: "a file can be chosen" }).toBe(true);
  await input.setInputFiles({ name, mimeType: "", buffer: Buffer.from(buffer) });
}

/** A bookmarks file as browsers write it. */
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

/** Downloads the file of an export button. */
async function exportFile(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), button(page, name).click()]);
  return readFileSync(await download.path(), "utf8");
}
/** Exports the whole library, and parses it. */
const exportLibrary = async (page: Page) => JSON.parse(await exportFile(page, "Everything")).library;

async function importFile(page: Page, name: string, content: string): Promise<void> {
  await choose(page, name, content);
  await untilToast(page, "added", () => button(page, "Add to library").click());
}

test("what a bookmarks file contains is listed before any of it is imported", async () => {
  const page = await open();
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
  const contents = page.locator(".import-preview");
  await expectVisible(contents.getByRole("heading", { name: "In mine.html" }));
  expect(await contents.getByRole("listitem").allInnerTexts()).toEqual(["1 story", "1 link"]);
  await expectVisible(contents.getByText("One row is in it more than once."));
  await contents.getByText("One row cannot be imported.").click();
  await expectVisible(contents.getByText("Line 6"));
  await expectVisible(contents.getByText("Its address is not a web address"));
  await button(page, "Everything").click();
  await expectVisible(toast(page, "There is nothing to export yet"));
});

test("bookmarks of stories of this edition become saved stories, and Undo removes what was imported", async () => {
  const page = await open();
  await importFile(page, "mine.html", bookmarks(story(), ["https://a.example/", "A"]));
  await expectVisible(toast(page, "1 story and 1 link added."));
  const { saved, copies, links } = await exportLibrary(page);
  expect(saved).toMatchObject([{ slug: "india-moscow", savedAt: "2023-11-14T22:13:20.000Z" }]);
  expect(copies).toMatchObject([{ slug: "india-moscow" }]);
  expect(links).toMatchObject([{ href: "https://a.example/", title: "A" }]);

  await choose(page, "mine.html", bookmarks(story(), ["https://b.example/", "B"]));
  await expectVisible(page.getByText("One is already in your library."));
  await button(page, "Add to library").click();
  await toast(page, "1 link added. One was already in your library.").getByRole("button").click();
  await expectVisible(toast(page, "Undone"));
  expect((await exportLibrary(page)).links).toHaveLength(1);
});

test("a library that is exported, removed and imported again is as it was", async () => {
  const page = await open("");
  await page.getByRole("button", { name: "Save to library" }).first().click();
  await expectVisible(toast(page, "Saved to your library"));
  await expect.poll(() => readRecords(page, "copies")).toHaveLength(1);
  await page.goto(new URL("settings/#data", page.url()).href);
  await importFile(await ready(page), "mine.html", bookmarks(["https://a.example/", "A"]));
  await expectVisible(page.getByText("Not exported yet."));
  const file = await exportFile(page, "Everything");
  await expectVisible(page.getByText(/^Everything was last exported on .*\d{4} at/u));

  await button(page, "Remove the whole library").click();
  await page.getByRole("dialog", { name: "Remove your whole library?" }).getByText("Remove").last().click();
  await expectVisible(toast(page, "Your library is empty"));
  await importFile(page, "library.json", file);
  expect(await exportLibrary(page)).toEqual(JSON.parse(file).library);
});

test("axe finds no violation in any step of an import", async () => {
  const page = await ready(await visit("settings/#data", { ...forAxe, viewport: phone }));
  await choose(page, "photo.jpg", Buffer.from([0xff, 0xd8, 0xff, 0, 0]));
  await expectVisible(page.getByText("That file could not be read"));
  await expectNoViolations(page, "failed");
  await choose(page, "mine.html", bookmarks(["https://a.example/", "A"], ["file:///etc/passwd", "F"]));
  await page.getByText("One row cannot be imported.").click();
  await expectNoViolations(page, "read");
  await button(page, "Add to library").click();
  await expectVisible(toast(page, "added"));
  await button(page, "Remove the whole library").click();
  await expectVisible(page.getByRole("dialog", { name: "Remove your whole library?" }));
  await expectNoViolations(page, "confirm");
});
test("an import that would replace records asks first, stores a snapshot, and the snapshot can be restored", async () => {
  const page = await open();
  await importFile(page, "mine.html", bookmarks(["https://a.example/", "Older"]));
  const newer = bookmarks(["https://a.example/", "Newer"]).replace("1700000000", "1700000001");
  await choose(page, "mine.html", newer);
  await button(page, "Add to library").click();
  const dialog = page.getByRole("dialog", { name: "Import over your library?" });
  await expectVisible(dialog.getByRole("button", { name: "Cancel" }).and(page.locator(":focus")));
  await page.keyboard.press("Escape");
  expect((await exportLibrary(page)).links).toMatchObject([{ title: "Older" }]);

  await choose(page, "mine.html", newer);
  await button(page, "Add to library").click();
  await dialog.getByRole("button", { name: "Import" }).click();
  await expectVisible(toast(page, "One was replaced by a newer one."));
  expect((await exportLibrary(page)).links).toMatchObject([{ title: "Newer" }]);
  await button(page, "Restore").click();
  await expectVisible(toast(page, "Your library is as it was then"));
  expect((await exportLibrary(page)).links).toMatchObject([{ title: "Older" }]);

  const back = page.getByRole("listitem").filter({ hasText: "Before a restore" });
  await back.getByRole("button", { name: "Restore" }).click();
  await expect.poll(async () => (await exportLibrary(page)).links).toMatchObject([{ title: "Newer" }]);
});

test("the dates of snapshots and exports are in the language of the page, not of the browser", async () => {
  const german = { viewport: phone, locale: "de-DE", timezoneId: "Asia/Tokyo" };
  const page = await ready(await visit("settings/#data", german));
  await importFile(page, "mine.html", bookmarks(["https://a.example/", "A"]));
  await importFile(page, "more.html", bookmarks(["https://b.example/", "B"]));
  await exportLibrary(page);
  const now = new Intl.DateTimeFormat("en-GB", { dateStyle: "long", timeZone: "Asia/Tokyo" }).format();
  await expectVisible(
    page.getByText(new RegExp(`^Everything was last exported on ${now} at \\d\\d:\\d\\d\\.$`, "u")),
  );
  await expectVisible(page.getByText(new RegExp(`^Before an import, ${now} at \\d\\d:\\d\\d$`, "u")));
});

test("records that could not be read are reported, and are part of an export of everything", async () => {
  const page = await open();
  await importFile(page, "mine.html", bookmarks(["https://a.example/", "A"]));
  const torn = { href: "https://torn.example/", title: 7 };
  await writeRecords(page, "links", [torn as never]);
  await page.reload();
  const file = JSON.parse(await exportFile(await ready(page), "Everything"));
  expect(file.library.links).toMatchObject([{ href: "https://a.example/" }]);
  expect(file.damaged).toMatchObject([{ kind: "links", found: torn }]);
  await expectVisible(page.getByText("One record could not be read. It is kept, and is part of an export"));
});

test("an import into a library that cannot be opened says so, and does not blame the file", async () => {
  const page = await open();
  await importFile(page, "mine.html", bookmarks(["https://a.example/", "A"]));
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
  await expectVisible(toast(page, "Your library could not be opened. Nothing was changed"));
  expect(await page.getByText("That file could not be read").count()).toBe(0);
  await expectAttached(page.getByLabel("Choose a file"));
});

test("a file from Pocket is imported by keyboard alone", async () => {
  // Without a fragment in the address, which would get the focus after hydration.
  const page = await open("settings/");
  // Playwright intercepts the file chooser only if it is awaited before the key is pressed.
  const choosing = page.waitForEvent("filechooser");
  await page.getByLabel("Choose a file").focus();
  await page.keyboard.press("Enter");
  await (await choosing).setFiles({
    name: "part_000000.csv",
    mimeType: "text/csv",
    buffer: Buffer.from("title,url,time_added,tags,status\nA,https://a.example/,1500000000,sea|ice,unread\n"),
  });
  await expectVisible(page.getByRole("heading", { name: "In part_000000.csv" }).and(page.locator(":focus")));
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expectVisible(toast(page, "1 link added."));
  expect((await exportLibrary(page)).links).toMatchObject([{ tags: ["sea", "ice"] }]);
});

test("bookmarks are exported in the format that browsers import", async () => {
  const page = await open();
  await importFile(page, "mine.html", bookmarks(story(), ["https://a.example/", "A &amp; B"]));
  const file = await exportFile(page, "Bookmarks");
  expect(file).toContain("<!DOCTYPE NETSCAPE-Bookmark-file-1>");
  expect(file).toContain(">A &amp; B</A>");
  expect(file).toContain("/articles/india-moscow/");
  await button(page, "Highlights").click();
  await expectVisible(toast(page, "There is nothing to export yet"));
});

test("a story that does not arrive is imported as a link, and becomes a story when it does", async () => {
  const page = await open("settings/#data", /ERR_INTERNET_DISCONNECTED|dynamically imported module/u);
  await choose(page, "mine.html", bookmarks(story()));
  await expectVisible(button(page, "Add to library"));
  await page.context().setOffline(true);
  await button(page, "Add to library").click();
  await expectVisible(page.getByText("One story could not be loaded and is kept as a link."));
  await page.context().setOffline(false);
  expect(await exportLibrary(page)).toMatchObject({ saved: [], links: [{ href: story()[0] }] });
  await importFile(page, "mine.html", bookmarks(story()));
  expect(await exportLibrary(page)).toMatchObject({ saved: [{ slug: "india-moscow" }], links: [] });
  await page.goto(inject("site"));
  await expectSaved(page, true);
});

describe("a file", () => {
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
  ])("that cannot be imported is refused in plain words: %s", async (_what, name, content, words) => {
    const page = await open();
    await choose(page, name, content);
    await expectVisible(page.getByText("That file could not be read"));
    await expectVisible(page.getByText(words));
    await choose(page, "mine.html", bookmarks(["https://a.example/", "A"]));
    await expectVisible(page.getByRole("heading", { name: "In mine.html" }));
  });

  test("with HTML in its titles runs nothing, loads nothing, and has its titles shown as text", async () => {
    const page = await open();
    const title =
      '<img src="https://evil.example/x" onerror="document.title=1">&lt;script&gt;document.title=1&lt;/script&gt;';
    await choose(
      page,
      "<b>x</b>.html",
      bookmarks(["https://a.example/", title], ["javascript:document.title=1", title]),
    );
    await expectVisible(page.getByRole("heading", { name: "In <b>x</b>.html" }));
    await page.getByText("One row cannot be imported.").click();
    await expectVisible(page.getByText("<script>document.title=1</script> javascript:document.title=1"));
    expect(await page.title()).toContain("Settings");
  });

  test("of 50 MB and 100,000 rows is read while the page stays usable", async () => {
    const page = await open();
    const icon = "A".repeat(400);
    const path = join(tmpdir(), `aheadline-bookmarks-${process.pid}.html`);
    onTestFinished(() => rmSync(path));
    const row = (at: number) =>
      `<DT><A HREF="https://a.example/${at}" ICON="data:image/png;base64,${icon}">A</A>\n`;
    writeFileSync(path, Array.from({ length: 100_000 }, (_, at) => row(at)).join(""));
    // Watched for in the page from before: on a fast machine it is soon replaced.
    const isReading = page.waitForFunction(() =>
      document.querySelector("main")?.textContent.includes("Reading aheadline-bookmarks"),
    );
    await page.getByLabel("Choose a file").setInputFiles(path);
    await isReading;
    await page.getByRole("radio", { name: "Night" }).first().check({ force: true });
    await expectVisible(page.getByText("100000 links"));
    await button(page, "Cancel").click();
    await expectCount(page.getByText("100000 links"), 0);
  });
});
