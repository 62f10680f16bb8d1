import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, onTestFinished, test } from "vitest";
import { readRecords } from "./database.ts";
import { expectCount, expectDocumentTitle, expectFocusOn, expectTitle, expectVisible } from "./expect.ts";
import { toast } from "./library.ts";
import { visitWithWorker } from "./offline.ts";
import { ready, visit } from "./visit.ts";

const story = readFileSync("content/world/2026-11-23-india-moscow.txt", "utf8");
const headline = "India keeps its Moscow door open";

const field = (page: Page) => page.getByRole("textbox", { name: "Text" });
const preview = (page: Page) => page.getByRole("region", { name: "Preview" });
const add = (page: Page) => page.getByRole("button", { name: "Add to library" });
/** Opens the page that adds articles. */
const openPage = async (options = {}, expected?: RegExp) => ready(await visit("add/", options, expected));
const expectText = (page: Page, text: string) =>
  expect.poll(() => field(page).inputValue(), { message: "text in the field" }).toBe(text);
/** Expects that what another app shared is no longer in the address, where a reload would insert it again. */
const expectNoQuery = (page: Page) =>
  expect.poll(() => new URL(page.url()).search, { message: "query of the address" }).toBe("");

/** Adds an article, and waits until it is shown. */
async function addArticle(page: Page, text: string, headline: string): Promise<void> {
  await field(page).fill(text);
  await add(page).click();
  await expectTitle(page, headline);
}

test("a pasted story is shown as it was parsed, added, and read like any other", async () => {
  const page = await openPage();
  await field(page).fill(story);
  await expectVisible(preview(page).getByRole("heading", { name: headline }));
  await expectVisible(preview(page).getByText("Three sections"));
  await expectVisible(preview(page).getByRole("heading", { name: "What Comes Next" }));
  await add(page).click();
  // The toast comes before the page.
  await expectVisible(toast(page, "Added to your library"));
  await expectTitle(page, headline);
  await expectDocumentTitle(page, `${headline} — The Forenoon`);
  expect(await page.locator(".panel").count()).toBe(1);
  expect(await page.getByText("Read on").count()).toBe(0);
});

test("an article of one's own is still there after a reload, and says so when it was deleted", async () => {
  const page = await openPage();
  await addArticle(page, story, headline);
  await page.reload();
  await expectTitle(page, headline);
  await expectDocumentTitle(page, `${headline} — The Forenoon`);
  await page.getByRole("button", { name: "Delete" }).click();
  await expectTitle(page, "This article was deleted");
  await expectFocusOn(page, "This article was deleted");
  await expectDocumentTitle(page, "Your own article — The Forenoon");
  await page.getByRole("button", { name: "Undo" }).click();
  await expectTitle(page, headline);
  await page.getByRole("button", { name: "Delete" }).click();
  // The toast comes when the transaction is complete.
  await expectVisible(toast(page, "Your article was deleted"));
  await page.reload();
  await expectTitle(page, "This article is not on your device");
});

test("deleting an article of one's own deletes its visits and its reading position, and Undo restores them", async () => {
  const page = await openPage();
  await addArticle(page, story, headline);
  await page.getByText("With the president").scrollIntoViewIfNeeded();
  const stored = async () => [
    ...(await readRecords(page, "positions")),
    ...(await readRecords(page, "visits")),
  ];
  await expect.poll(async () => (await readRecords(page, "positions"))[0]?.share ?? 0).toBeGreaterThan(0.1);
  const before = await stored();
  expect(before).toHaveLength(2);
  // The position after this scroll is not saved yet when the button is pressed.
  await page.evaluate(() => {
    const remove = () => document.querySelector<HTMLElement>(".own-article-tools button")?.click();
    // In the frame of the scroll event: no timer runs in between.
    addEventListener("scroll", () => requestAnimationFrame(remove), { once: true });
    scrollBy({ top: 300, behavior: "instant" });
  });
  await expectTitle(page, "This article was deleted");
  await expectVisible(toast(page, "Your article was deleted"));
  expect(await stored()).toEqual([]);
  await page.getByRole("button", { name: "Undo" }).click();
  await expectTitle(page, headline);
  await expect.poll(stored).toMatchObject(before.map(({ slug }) => ({ slug })));
});

test("an article of one's own can be edited", async () => {
  const page = await openPage();
  await addArticle(page, "# Rain\n\nIt rains.", "Rain");
  await page.getByRole("link", { name: "Edit", exact: true }).click();
  await expectTitle(page, "Edit your article");
  await expectText(page, "# Rain\n\nIt rains.");
  await field(page).fill("# Sun\n\nIt rains no more.");
  await page.getByRole("button", { name: "Save changes" }).click();
  await expectTitle(page, "Sun");
  await expectVisible(page.getByText("It rains no more."));
});

test("a draft is still there after a reload", async () => {
  const page = await openPage();
  await field(page).fill("# Half a story\n\nIt begins");
  await expectVisible(preview(page).getByText("It begins"));
  await page.reload();
  await expectVisible(preview(page).getByText("It begins"));
  await expectText(page, "# Half a story\n\nIt begins");
});

test("a draft keeps the format that the reader chose", async () => {
  const page = await openPage();
  const address = page.url();
  const markdown = page.getByRole("radio", { name: "Markdown" });
  await field(page).fill("Rain\n\nIt *rains*.");
  await markdown.check({ force: true });
  await expectVisible(preview(page).locator("em", { hasText: "rains" }));
  await page.goto(new URL("../settings/", address).href);
  await page.goBack();
  await expectVisible(preview(page).locator("em", { hasText: "rains" }));
  expect(await markdown.isChecked()).toBe(true);
});

/** Pastes clipboard data, as text by media type. */
const paste = (page: Page, data: Record<string, string>) =>
  field(page).evaluate((element, entries) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of entries) clipboardData.setData(type, text);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, Object.entries(data));

const hostile = `<base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example/">
<link rel="stylesheet" href="https://evil.example/a.css"><style>@import "https://evil.example/b.css"; body{background:url(https://evil.example/c.png)}</style>
<h1 onclick="ran=1" style="background:url(https://evil.example/d.png)">A quiet page</h1><script>ran=1</script>
<p>Before <img src="https://evil.example/e.png" onerror="ran=1" alt="a picture"><img src=x onerror="ran=1"> after.</p>
<svg onload="ran=1"><script>ran=1</script></svg><math><mtext><table><mglyph><style><img src=x onerror="ran=1"></style></mglyph></table></mtext></math>
<noscript><p title="</noscript><img src=x onerror=ran=1>"></noscript><iframe srcdoc="<script>parent.ran=1</script>"></iframe>
<object data="https://evil.example/f"></object><embed src="https://evil.example/g"><video src="https://evil.example/h" autoplay></video>
<form action="https://evil.example/i"><button autofocus onfocus="ran=1">Send</button></form><details open ontoggle="ran=1">Told</details>
<p><a href="javascript:ran=1">first</a> <a href="data:text/html,<script>ran=1</script>">second</a> <a href="https://good.example/">third</a></p>`;

test("a hostile page that is pasted runs nothing, loads nothing and links nowhere; its words are there", async () => {
  // Chromium reports what the content security policy blocks, also in a document that is parsed and never shown.
  const page = await openPage({}, /^console: .*violates the following Content Security Policy directive/su);
  await paste(page, { "text/html": hostile, "text/plain": "A quiet page" });
  await expectVisible(preview(page).getByRole("heading", { name: "A quiet page" }));
  await add(page).click();
  await expectTitle(page, "A quiet page");
  const text = await page.getByRole("article").innerText();
  for (const word of ["Before", "a picture", "after", "Send", "Told", "first", "second", "third"])
    expect(text).toContain(word);
  expect(
    await page
      .getByRole("article")
      .getByRole("link", { name: /first|second/u })
      .count(),
  ).toBe(0);
  expect(await page.getByRole("link", { name: "third" }).getAttribute("href")).toBe("https://good.example/");
  expect(await page.evaluate(() => "ran" in globalThis)).toBe(false);
});

test("a page from the clipboard becomes clean HTML that can be edited", async () => {
  const page = await openPage();
  await paste(page, {
    "text/html": "<h2>Rain</h2><p>It <b>rains</b>.</p><ul><li>here<li>there</ul>",
    "text/plain": "Rain\nIt rains.\nhere\nthere",
  });
  await expectVisible(preview(page).getByText("It rains."));
  const html =
    "<h2>Rain</h2>\n\n<p>It <strong>rains</strong>.</p>\n\n<ul>\n<li>here</li>\n<li>there</li>\n</ul>";
  await expectText(page, html);
  expect(await page.getByRole("radio", { name: "HTML" }).isChecked()).toBe(true);
  await field(page).fill("<h1>Sun</h1><p>It <b>shines</b>.");
  await expectVisible(preview(page).locator("strong", { hasText: "shines" }));
  await add(page).click();
  await expectTitle(page, "Sun");
  await page.getByRole("link", { name: "Edit", exact: true }).click();
  await expectText(page, "<h1>Sun</h1><p>It <b>shines</b>.");
  expect(await page.getByRole("radio", { name: "HTML" }).isChecked()).toBe(true);
});

test("a pasted page that is deleted again leaves a field for plain text", async () => {
  const page = await openPage();
  await paste(page, { "text/html": "<h2>Rain</h2><p>It <b>rains</b>.</p>", "text/plain": "Rain\nIt rains." });
  await expectVisible(preview(page).getByText("It rains."));
  await field(page).fill("");
  await field(page).fill("The sun shines.\n\nIt is warm.\n");
  await expectVisible(preview(page).getByText("It is warm.", { exact: true }));
  expect(await page.getByRole("radio", { name: "Plain text" }).isChecked()).toBe(true);
});

/** Opens a file with the file input. */
const openFile = (page: Page, name: string, mimeType: string, content: string | Buffer) =>
  page.locator("input[type=file]").setInputFiles({ name, mimeType, buffer: Buffer.from(content) });

test.each([
  ["rain.txt", "text/plain", "Rain\n\nIt rains.\n\nIt rains on."],
  ["rain.md", "text/markdown", "# Rain\n\nIt rains."],
  ["rain.html", "text/html", "<title>Rain</title><p>It rains."],
  ["wide.txt", "text/plain", Buffer.from("\ufeff# Rain\n\nIt rains.", "utf16le")],
])("a file can be opened: %s", async (name, type, content) => {
  const page = await openPage();
  await openFile(page, name, type, content);
  await expectVisible(preview(page).getByRole("heading", { name: "Rain" }));
  await expectVisible(preview(page).getByText("It rains."));
});

test("a file that is opened before the draft was read stays in the field", async () => {
  const page = await visit("");
  await page.context().addInitScript(() => {
    const has = caches.has.bind(caches);
    caches.has = (name) =>
      new Promise((resolve) => {
        Object.assign(window, { answerCache: async () => resolve(await has(name)) });
      });
  });
  await page.goto(new URL("/add/", page.url()).href);
  await ready(page);
  await openFile(page, "rain.md", "text/markdown", "# Rain\n\nIt rains.");
  await expectVisible(preview(page).getByText("It rains."));
  await page.waitForFunction(() => "answerCache" in window);
  await page.evaluate(() => (window as unknown as { answerCache: () => Promise<void> }).answerCache());
  await field(page).press("ControlOrMeta+End");
  await page.keyboard.type(" It stops.");
  await expectVisible(preview(page).getByText("It rains. It stops."));
  await expectText(page, "# Rain\n\nIt rains. It stops.");
});

test.each([
  ["a picture", "rain.txt", Buffer.from("\x89PNG\r\n\x1a\n\0\0", "latin1"), "this is a picture"],
  ["bytes that are no text", "rain.md", Buffer.from([65, 0, 66, 255, 7]), "this is not a text file"],
  ["a text of 5 MB", "long.txt", "word ".repeat(1_000_000), "This text is too long: 5,000,000 characters"],
])("%s is refused in plain words, and what was typed stays", async (_what, name, content, message) => {
  const page = await openPage();
  await field(page).fill("What was typed");
  await openFile(page, name, "text/plain", content);
  await expectVisible(preview(page).getByText(message));
  await expectText(page, "What was typed");
});

test("a text of 5 MB is not pasted, and what was typed stays", async () => {
  const page = await openPage();
  await field(page).fill("What was typed");
  await paste(page, { "text/plain": "word ".repeat(1_000_000) });
  await expectVisible(preview(page).getByText("This text is too long"));
  await expectText(page, "What was typed");
});

test("a text that another app shares comes into the field, once, and Undo restores the draft", async () => {
  const page = await openPage();
  await field(page).fill("A draft");
  await expectVisible(preview(page).getByText("A draft").first());
  await page.goto(new URL("?title=Rain&text=It+rains.&url=https://rain.example/", page.url()).href);
  await expectText(page, "Rain\n\nIt rains.\n\nhttps://rain.example/");
  await expectNoQuery(page);
  await page.getByRole("button", { name: "Undo" }).click();
  await expectText(page, "A draft");
});

test("a page from the clipboard that is too long is refused, and what was typed stays", async () => {
  const page = await openPage();
  await field(page).fill("What was typed");
  await field(page).selectText();
  await paste(page, { "text/html": `<p>${"word ".repeat(900_000)}</p>` });
  await expectVisible(preview(page).getByText("This text is too long: 4,500,007 characters"));
  await expectText(page, "What was typed");
});

/** Shares a file as another app does: through a form that the service worker answers. */
const shareFile = (page: Page, name: string, type: string, bytes: number[]) =>
  page.evaluate(
    ({ name, type, bytes }) => {
      const form = document.createElement("form");
      Object.assign(form, { method: "post", enctype: "multipart/form-data", action: "/add/" });
      const files = new DataTransfer();
      files.items.add(new File([Uint8Array.from(bytes)], name, { type }));
      const input = Object.assign(document.createElement("input"), { type: "file", name: "file" });
      input.files = files.files;
      form.append(input);
      document.body.append(form);
      form.submit();
    },
    { name, type, bytes },
  );

describe("a file that another app shares", () => {
  test("comes into the field", async () => {
    const { page, site } = await visitWithWorker("add/");
    onTestFinished(site.close);
    await shareFile(page, "rain.md", "text/markdown", [...Buffer.from("# Rain\n\nIt rains.")]);
    await expectVisible(preview(page).getByRole("heading", { name: "Rain" }));
    await expectText(page, "# Rain\n\nIt rains.");
    await expectNoQuery(page);
  });

  test("leaves the draft in the field when it cannot be read", async () => {
    const { page, site } = await visitWithWorker("add/");
    onTestFinished(site.close);
    await field(page).fill("A draft");
    await expectVisible(preview(page).getByText("A draft").first());
    await shareFile(page, "rain.md", "text/markdown", [...Buffer.from("\x89PNG\r\n\x1a\n\0\0", "latin1")]);
    await expectVisible(preview(page).getByText("this is a picture"));
    await expectText(page, "A draft");
    await page.reload();
    await expectVisible(preview(page).getByText("A draft").first());
  });
});

test("a file that is dropped beside the field comes into it", async () => {
  const page = await openPage();
  const files = await page.evaluateHandle(() => {
    const files = new DataTransfer();
    files.items.add(new File(["# Rain\n\nIt rains."], "rain.md", { type: "text/markdown" }));
    return files;
  });
  const heading = page.getByRole("heading", { level: 1 });
  await heading.dispatchEvent("dragover", { dataTransfer: files });
  await expectCount(page.locator(".text-field.is-dragging"), 1);
  await heading.dispatchEvent("drop", { dataTransfer: files });
  await expectVisible(preview(page).getByText("It rains."));
  await expectText(page, "# Rain\n\nIt rains.");
  await expectCount(page.locator(".text-field.is-dragging"), 0);
});
