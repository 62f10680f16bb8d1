import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, beforeEach, expect, inject, test } from "vitest";
import { version } from "../../src/article/article.ts";
import { expectDocumentTitle, expectTitle, expectVisible } from "./expect.ts";
import {
  body,
  captivePortal,
  type FailingSite,
  type Failure,
  interrupted,
  serveWithFailures,
  status,
} from "./failing-server.ts";
import { halley } from "./library.ts";
import { networkErrors } from "./offline.ts";
import { ready, visit } from "./visit.ts";

/* What a reader sees when the file of a story is missing, damaged or does not arrive. */

let site: FailingSite;
beforeAll(async () => {
  site = await serveWithFailures(inject("edition"));
});
afterAll(() => site.close());
beforeEach(() => site.failures.clear());

const edition = inject("edition");
const file = "data/articles/halley-2061.json";
const article = readFileSync(join(edition, file), "utf8");
const notFoundPage = readFileSync(join(edition, "404.html"), "utf8");
const edited = (from: string, to: string) => body("json", article.replace(from, to));

/** The worker is blocked: a story must come over the network, where the failures are. */
const open = (path: string, expected?: RegExp) =>
  visit(path, { baseURL: site.address, serviceWorkers: "block" }, expected ?? /blocked by Playwright/u);
const openStory = (page: Page) => page.getByRole("link", { name: halley }).click();

const cases: [name: string, failure: Failure, title: string][] = [
  ["is missing", status(404), "There is no story at this address"],
  [
    "is answered by the host with our own page and 200",
    body("html", notFoundPage),
    "There is no story at this address",
  ],
  ["is answered by a network that wants a sign-in", captivePortal, "The story did not arrive"],
  ["is interrupted on the way", interrupted(edition, file), "The story did not arrive"],
  ["meets a server that is down", status(503), "The story did not arrive"],
  ["is truncated", body("json", article.slice(0, 900)), "This story is damaged"],
  ["has lost a field", edited('"headline"', '"heddline"'), "This story is damaged"],
  ["is another story", edited('"slug":"halley-2061"', '"slug":"other"'), "This story is damaged"],
  [
    "is of a newer major version",
    edited(`"version":"${version}"`, '"version":"2.0"'),
    "A newer reader is ready",
  ],
];

test.each(cases)("a story that %s is explained in plain words", async (_case, failure, title) => {
  site.failures.set(`/${file}`, failure);
  const page = await ready(await open("archive/", networkErrors));
  await openStory(page);
  await expectTitle(page, title);
  await expectVisible(page.getByRole("banner").getByRole("link", { name: "The Forenoon" }));
  await expectDocumentTitle(page, `${title} — The Forenoon`);
  expect(await page.locator("main").innerText()).not.toMatch(/Error|undefined|at \w+ \(/u);
});

test("“Try again” loads the story when the connection is back", async () => {
  site.failures.set(`/${file}`, status(503));
  const page = await ready(await open("archive/", networkErrors));
  await openStory(page);
  await expectTitle(page, "The story did not arrive");
  site.failures.clear();
  await page.getByRole("button", { name: "Try again" }).click();
  await expectTitle(page, halley);
});

test("a story of a newer minor version is shown, with blocks of an unknown type as plain text", async () => {
  const chart = { type: "chart", id: "chart1", text: "Brightness by year", points: [1, 2] };
  const newer = { ...JSON.parse(article), version: "1.9", mood: "calm" };
  site.failures.set(`/${file}`, body("json", JSON.stringify({ ...newer, lead: [chart, ...newer.lead] })));
  const page = await ready(await open("archive/"));
  await openStory(page);
  await expectVisible(page.getByText("Brightness by year"));
});

test("an edition that does not arrive is explained as well", async () => {
  site.failures.set("/data/edition.json", status(503));
  const withoutData = notFoundPage.replace(/<script type="application\/json"[\s\S]*?<\/script>/u, "");
  site.failures.set("/", body("html", withoutData));
  const page = await open("", networkErrors);
  await expectTitle(page, "The story did not arrive");
});

test("an address without a story suggests the story with the closest address", async () => {
  const page = await ready(await open("articles/halleys-comet/", networkErrors));
  await expectTitle(page, "There is no story at this address");
  await page.getByRole("main").getByRole("link", { name: halley }).click();
  await expectTitle(page, halley);
});
