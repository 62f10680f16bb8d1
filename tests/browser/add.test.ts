import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { describe, expect, onTestFinished, test } from "vitest";
import { settleIn } from "./device.ts";
import { records } from "./records.ts";
import { ready, screens, visit } from "./visit.ts";

const story = readFileSync("content/world/2026-11-23-india-moscow.txt", "utf8");
const headline = "India keeps its Moscow door open";

const field = (page: Page) => page.getByRole("textbox", { name: "Text" });
const preview = (page: Page) => page.getByRole("region", { name: "Preview" });
const add = (page: Page) => page.getByRole("button", { name: "Add to library" });
const title = (page: Page, name: string) => page.getByRole("heading", { level: 1, name }).waitFor();

/** Opens the page for own texts. */
const desk = async (options = {}, expected?: RegExp) => ready(await visit("add/", options, expected));

/** Adds a text and waits until it can be read. */
async function added(page: Page, text: string, name: string): Promise<void> {
  await field(page).fill(text);
  await add(page).click();
  await title(page, name);
}

describe.each(screens)("on %s", (_name, viewport) => {
  test("a pasted story is shown as it was understood, added, and read like any other", async () => {
    const page = await desk({ viewport });
    await field(page).fill(story);
    await preview(page).getByRole("heading", { name: headline }).waitFor();
    await preview(page).getByText("Three sections").waitFor();
    await preview(page).getByRole("heading", { name: "What Comes Next" }).waitFor();
    await add(page).click();
    await title(page, headline);
    await page.locator(".toast", { hasText: "Added to your library" }).waitFor();
    expect(await page.title()).toBe(`${headline} — The Forenoon`);
    expect(await page.locator(".panel").count()).toBe(1);
    expect(await page.getByText("Read on").count()).toBe(0);
  });

  test("an own story is still there after a reload, and says so when it was deleted", async () => {
    const page = await desk({ viewport });
    await added(page, story, headline);
    await page.reload();
    await title(page, headline);
    expect(await page.title()).toBe(`${headline} — The Forenoon`);
    await page.getByRole("button", { name: "Delete" }).click();
    await title(page, "This article was deleted");
    await page
      .getByRole("heading", { name: "This article was deleted" })
      .and(page.locator(":focus"))
      .waitFor();
    expect(await page.title()).toBe("Your own article — The Forenoon");
    await page.getByRole("button", { name: "Undo" }).click();
    await title(page, headline);
    await page.getByRole("button", { name: "Delete" }).click();
    // Said when the library has let go of it.
    await page.locator(".toast", { hasText: "Your article was deleted" }).waitFor();
    await page.reload();
    await title(page, "This article is not on your device");
  });

  test("an own story that is deleted leaves nothing that leads to it, and Undo brings back all", async () => {
    const page = await desk({ viewport });
    await added(page, story, headline);
    await page.getByText("With the president").scrollIntoViewIfNeeded();
    const kept = async () => [...(await records(page, "positions")), ...(await records(page, "visits"))];
    await expect.poll(async () => (await records(page, "positions"))[0]?.share ?? 0).toBeGreaterThan(0.1);
    const before = await kept();
    expect(before).toHaveLength(2);
    // The last rest is not over when the button is pressed.
    await page.evaluate(() => {
      scrollBy({ top: 300, behavior: "instant" });
      setTimeout(() => document.querySelector<HTMLElement>(".own-article-tools button")?.click(), 50);
    });
    await title(page, "This article was deleted");
    await page.locator(".toast", { hasText: "Your article was deleted" }).waitFor();
    expect(await kept()).toEqual([]);
    await page.getByRole("button", { name: "Undo" }).click();
    await title(page, headline);
    expect(await kept()).toMatchObject(before.map(({ slug }) => ({ slug })));
  });

  test("an own story can be changed", async () => {
    const page = await desk({ viewport });
    await added(page, "# Rain\n\nIt rains.", "Rain");
    await page.getByRole("link", { name: "Edit", exact: true }).click();
    await title(page, "Change your article");
    await page.waitForFunction(() => document.querySelector("textarea")?.value === "# Rain\n\nIt rains.");
    await field(page).fill("# Sun\n\nIt rains no more.");
    await page.getByRole("button", { name: "Keep the changes" }).click();
    await title(page, "Sun");
    await page.getByText("It rains no more.").waitFor();
  });
});

test("what was typed and not yet added is there after a reload", async () => {
  const page = await desk();
  await field(page).fill("# Half a story\n\nIt begins");
  await preview(page).getByText("It begins").waitFor();
  await page.reload();
  await preview(page).getByText("It begins").waitFor();
  expect(await field(page).inputValue()).toBe("# Half a story\n\nIt begins");
});

test("a draft is read as the reader chose when they come back to it", async () => {
  const page = await desk();
  const address = page.url();
  const markdown = page.getByRole("radio", { name: "Markdown" });
  await field(page).fill("Rain\n\nIt *rains*.");
  await markdown.check({ force: true });
  await preview(page).locator("em", { hasText: "rains" }).waitFor();
  await page.goto(new URL("../settings/", address).href);
  await page.goBack();
  await preview(page).locator("em", { hasText: "rains" }).waitFor();
  expect(await markdown.isChecked()).toBe(true);
});

/** Pastes what a clipboard would hold. */
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

test("nothing in a hostile page runs, loads or leaves; its words are there", async () => {
  // What the policy refuses in a document, it says aloud even where nothing of it would have run.
  const page = await desk({}, /^console: .*violates the following Content Security Policy directive/su);
  await paste(page, { "text/html": hostile, "text/plain": "A quiet page" });
  await preview(page).getByRole("heading", { name: "A quiet page" }).waitFor();
  await add(page).click();
  await title(page, "A quiet page");
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

test("a page from the clipboard becomes Markdown that can be changed", async () => {
  const page = await desk();
  await paste(page, {
    "text/html": "<h2>Rain</h2><p>It <b>rains</b>.</p><ul><li>here<li>there</ul>",
    "text/plain": "Rain\nIt rains.\nhere\nthere",
  });
  await preview(page).getByText("It rains.").waitFor();
  expect(await field(page).inputValue()).toBe("## Rain\n\nIt **rains**.\n\n- here\n- there");
  expect(await page.getByRole("radio", { name: "Markdown" }).isChecked()).toBe(true);
});

/** Opens a file, as the button does. */
const open = (page: Page, name: string, mimeType: string, content: string | Buffer) =>
  page.locator("input[type=file]").setInputFiles({ name, mimeType, buffer: Buffer.from(content) });

test.each([
  ["rain.txt", "text/plain", "Rain\n\nIt rains.\n\nIt rains on."],
  ["rain.md", "text/markdown", "# Rain\n\nIt rains."],
  ["rain.html", "text/html", "<title>Rain</title><p>It rains."],
  ["wide.txt", "text/plain", Buffer.from("\ufeff# Rain\n\nIt rains.", "utf16le")],
])("a file can be opened: %s", async (name, type, content) => {
  const page = await desk();
  await open(page, name, type, content);
  await preview(page).getByRole("heading", { name: "Rain" }).waitFor();
  await preview(page).getByText("It rains.").waitFor();
});

test("a file that is opened before the page has looked for a draft stays in the field", async () => {
  const page = await visit("");
  await page.context().addInitScript(() => {
    const has = caches.has.bind(caches);
    caches.has = (name) => new Promise((resolve) => setTimeout(() => resolve(has(name)), 1500));
  });
  await page.goto(new URL("/add/", page.url()).href);
  await ready(page);
  await open(page, "rain.md", "text/markdown", "# Rain\n\nIt rains.");
  await preview(page).getByText("It rains.").waitFor();
  await page.waitForTimeout(2000);
  expect(await field(page).inputValue()).toBe("# Rain\n\nIt rains.");
});

test.each([
  ["a picture", "rain.txt", Buffer.from("\x89PNG\r\n\x1a\n\0\0", "latin1"), "this is a picture"],
  ["bytes that are no text", "rain.md", Buffer.from([65, 0, 66, 255, 7]), "this is not a text file"],
  ["a text of 5 MB", "long.txt", "word ".repeat(1_000_000), "This text is too long: 5,000,000 characters"],
])("%s is told in plain words, and what was typed stays", async (_what, name, content, told) => {
  const page = await desk();
  await field(page).fill("What was typed");
  await open(page, name, "text/plain", content);
  await preview(page).getByText(told).waitFor();
  expect(await field(page).inputValue()).toBe("What was typed");
});

test("a text of 5 MB is not pasted, and what was typed stays", async () => {
  const page = await desk();
  await field(page).fill("What was typed");
  await paste(page, { "text/plain": "word ".repeat(1_000_000) });
  await preview(page).getByText("This text is too long").waitFor();
  expect(await field(page).inputValue()).toBe("What was typed");
});

test("what another app hands over comes into the field, once, and the draft before it can be had back", async () => {
  const page = await desk();
  await field(page).fill("A draft");
  await preview(page).getByText("A draft").first().waitFor();
  await page.goto(new URL("?title=Rain&text=It+rains.&url=https://rain.example/", page.url()).href);
  await page.waitForFunction(
    () => document.querySelector("textarea")?.value === "Rain\n\nIt rains.\n\nhttps://rain.example/",
  );
  expect(new URL(page.url()).search).toBe("");
  await page.getByRole("button", { name: "Undo" }).click();
  expect(await field(page).inputValue()).toBe("A draft");
});

test("a page from the clipboard that is too long, and has no words beside it, is told of and changes nothing", async () => {
  const page = await desk();
  await field(page).fill("What was typed");
  await field(page).selectText();
  await paste(page, { "text/html": `<p>${"word ".repeat(900_000)}</p>` });
  await preview(page).getByText("This text is too long: 4,500,007 characters").waitFor();
  expect(await field(page).inputValue()).toBe("What was typed");
});

/** Hands a file over as another app does through the device: a form that the worker answers. */
const handOver = (page: Page, name: string, type: string, bytes: number[]) =>
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

describe("a file that another app hands over", () => {
  test("comes into the field", async () => {
    const { page, site } = await settleIn("add/");
    onTestFinished(site.close);
    await handOver(page, "rain.md", "text/markdown", [...Buffer.from("# Rain\n\nIt rains.")]);
    await preview(page).getByRole("heading", { name: "Rain" }).waitFor();
    expect(await field(page).inputValue()).toBe("# Rain\n\nIt rains.");
    expect(new URL(page.url()).search).toBe("");
  });

  test("and cannot be read leaves the draft in the field", async () => {
    const { page, site } = await settleIn("add/");
    onTestFinished(site.close);
    await field(page).fill("A draft");
    await preview(page).getByText("A draft").first().waitFor();
    await handOver(page, "rain.md", "text/markdown", [...Buffer.from("\x89PNG\r\n\x1a\n\0\0", "latin1")]);
    await preview(page).getByText("this is a picture").waitFor();
    expect(await field(page).inputValue()).toBe("A draft");
    await page.reload();
    await preview(page).getByText("A draft").first().waitFor();
  });
});

test("a file that is dropped beside the field comes into it", async () => {
  const page = await desk();
  const files = await page.evaluateHandle(() => {
    const files = new DataTransfer();
    files.items.add(new File(["# Rain\n\nIt rains."], "rain.md", { type: "text/markdown" }));
    return files;
  });
  const heading = page.getByRole("heading", { level: 1 });
  await heading.dispatchEvent("dragover", { dataTransfer: files });
  await page.locator(".field.over").waitFor();
  await heading.dispatchEvent("drop", { dataTransfer: files });
  await preview(page).getByText("It rains.").waitFor();
  expect(await field(page).inputValue()).toBe("# Rain\n\nIt rains.");
  expect(await page.locator(".field.over").count()).toBe(0);
});
