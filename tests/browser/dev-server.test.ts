import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, open, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectDocumentTitle, expectTitle, expectVisible } from "./expect.ts";
import { ready, visit } from "./visit.ts";

/* `npm run dev`: a publisher writes a story and looks at it. */

let folder: string;
let dev: ChildProcess;
let baseURL: string;

const story = (headline: string, text: string) => `---\nheadline: ${headline}\n---\n${text}\n`;
const write = (name: string, headline: string, text: string) =>
  writeFile(join(folder, name), story(headline, text));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "aheadline-dev-"));
  await writeFile(join(folder, "edition.yaml"), "name: The Draft\n");
  await write("rain.txt", "Rain over the harbour", "It rained.");
  await write("sun.txt", "Sun over the hills", "It shone.");
  dev = spawn(process.execPath, ["src/press/cli.ts", "dev", "--content", folder, "--port", "0"], {
    env: { ...process.env, NODE_ENV: "development", NO_COLOR: "1" },
  });
  baseURL = await new Promise((resolve, reject) => {
    let output = "";
    dev.stdout?.on("data", (text) => {
      output += text;
      const address = /http:\/\/localhost:\d+\//u.exec(output)?.[0];
      if (address) resolve(address);
    });
    dev.on("exit", () => reject(new Error(`npm run dev ended: ${output}`)));
  });
});
afterAll(async () => {
  dev.removeAllListeners("exit");
  dev.kill();
  await rm(folder, { recursive: true, force: true });
});

/** Console messages of Vite and React in development. */
const devMessages = /React DevTools|\[vite\]|WebSocket|ws:/u;

/** Opens a page, and waits until the server can notify it of changes: before that it would miss them. */
async function openPage(path: string): Promise<Page> {
  const page = await visit("about:blank", { baseURL }, devMessages);
  const connected = page.waitForEvent("console", (message) => message.text() === "[vite] connected.");
  await page.goto(new URL(path, baseURL).href);
  await connected;
  return ready(page);
}

test("a story that is saved in an editor is shown without a page load", async () => {
  const page = await openPage("articles/rain/");
  await expectTitle(page, "Rain over the harbour");
  await page.evaluate(() => Object.assign(window, { same: true }));
  await write("rain.txt", "Rain over the old harbour", "It poured.");
  await expectTitle(page, "Rain over the old harbour");
  await expectVisible(page.getByText("It poured."));
  await expectDocumentTitle(page, "Rain over the old harbour — The Draft");
  expect(await page.evaluate(() => "same" in window)).toBe(true);
});

test("a story that was opened before is shown in its new version when it is opened again", async () => {
  const page = await openPage("articles/sun/");
  await expectVisible(page.getByText("It shone."));
  await page.getByRole("link", { name: "The Draft" }).click();
  await expectVisible(page.getByRole("link", { name: "Sun over the hills" }));
  await write("sun.txt", "Sun over the high hills", "It burned.");
  await page.getByRole("link", { name: "Sun over the high hills" }).click();
  await expectVisible(page.getByText("It burned."));
});

test("a story that an editor truncates before it writes is shown complete", async () => {
  const page = await openPage("articles/rain/");
  await expectVisible(page.getByRole("heading", { level: 1 }));
  const file = await open(join(folder, "rain.txt"), "w");
  await file.sync();
  await file.writeFile(story("Rain over the new harbour", "It dripped."));
  await file.close();
  await expectTitle(page, "Rain over the new harbour");
});

test("an address with invalid percent-encoding is answered with 404, and the server keeps running", async () => {
  const answer = await fetch(`${baseURL}data/%`);
  expect(answer.status).toBe(404);
  expect((await fetch(`${baseURL}data/edition.json`)).status).toBe(200);
});
