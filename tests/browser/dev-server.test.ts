import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { expectTitle, expectVisible } from "./expect.ts";
import { visit } from "./visit.ts";

/* `npm run dev`: a publisher writes, and looks at the page. */

let folder: string;
let dev: ChildProcess;
let baseURL: string;

const story = (headline: string, text: string) => `---\nheadline: ${headline}\n---\n${text}\n`;
const write = (name: string, headline: string, text: string) =>
  writeFile(join(folder, name), story(headline, text));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "aheadline-writing-"));
  await writeFile(join(folder, "edition.yaml"), "name: The Draft\n");
  await write("rain.txt", "Rain over the harbour", "It rained.");
  await write("sun.txt", "Sun over the hills", "It shone.");
  dev = spawn(process.execPath, ["src/press/cli.ts", "dev", "--content", folder, "--port", "0"], {
    env: { ...process.env, NODE_ENV: "development", NO_COLOR: "1" },
  });
  baseURL = await new Promise((resolve, reject) => {
    let said = "";
    dev.stdout?.on("data", (text) => {
      said += text;
      const address = /http:\/\/localhost:\d+\//u.exec(said)?.[0];
      if (address) resolve(address);
    });
    dev.on("exit", () => reject(new Error(`npm run dev ended: ${said}`)));
  });
});
afterAll(async () => {
  dev.removeAllListeners("exit");
  dev.kill();
  await rm(folder, { recursive: true, force: true });
});

/** What Vite and React say of themselves in development. */
const chatter = /React DevTools|\[vite\]|WebSocket|ws:/u;

test("a story that is saved shows at once, without the page being loaded again", async () => {
  const page = await visit("articles/rain/", { baseURL }, chatter);
  await expectTitle(page, "Rain over the harbour");
  await page.evaluate(() => Object.assign(window, { same: true }));
  await write("rain.txt", "Rain over the old harbour", "It poured.");
  await expectTitle(page, "Rain over the old harbour");
  await expectVisible(page.getByText("It poured."));
  await page.waitForFunction(() => document.title === "Rain over the old harbour — The Draft");
  expect(await page.evaluate(() => "same" in window)).toBe(true);
});

test("a story that was read before is fresh when it is opened again", async () => {
  const page = await visit("articles/sun/", { baseURL }, chatter);
  await expectVisible(page.getByText("It shone."));
  await page.getByRole("link", { name: "The Draft" }).click();
  await expectVisible(page.getByRole("link", { name: "Sun over the hills" }));
  await write("sun.txt", "Sun over the high hills", "It burned.");
  await page.getByRole("link", { name: "Sun over the high hills" }).click();
  await expectVisible(page.getByText("It burned."));
});

test("a story that is saved in two goes is shown whole", async () => {
  const page = await visit("articles/rain/", { baseURL }, chatter);
  await expectVisible(page.getByRole("heading", { level: 1 }));
  const file = join(folder, "rain.txt");
  await writeFile(file, "");
  await setTimeout(30);
  await writeFile(file, story("Rain over the new harbour", "It dripped."));
  await expectTitle(page, "Rain over the new harbour");
});

test("an address that nobody encoded rightly does no harm", async () => {
  const answer = await fetch(`${baseURL}data/%`);
  expect(answer.status).toBe(404);
  expect((await fetch(`${baseURL}data/edition.json`)).status).toBe(200);
});
