import { readFileSync } from "node:fs";
import type { RequestListener, Server } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { serve } from "../../src/press/hosting/serve.ts";
import { ready, screens, visit } from "./visit.ts";

/** A site of the same edition whose answers can be spoilt. */
const faults = new Map<string, RequestListener>();
let server: Server;
let baseURL: string;

beforeAll(async () => {
  const site = await serve(inject("edition"), "/", 0);
  server = site.server;
  baseURL = site.address;
  const [answer] = server.listeners("request") as RequestListener[];
  server.removeAllListeners("request");
  server.on("request", (request, response) => (faults.get(request.url ?? "") ?? answer)?.(request, response));
});
afterAll(() => {
  server.close();
  server.closeAllConnections();
});
beforeEach(() => faults.clear());

const target = "/data/articles/halley-2061.json";
const article = () => readFileSync(join(inject("edition"), target), "utf8");
const json =
  (body: string): RequestListener =>
  (_request, response) =>
    response.writeHead(200, { "content-type": "application/json" }).end(body);
const html =
  (body: string): RequestListener =>
  (_request, response) =>
    response.writeHead(200, { "content-type": "text/html" }).end(body);
const status =
  (code: number): RequestListener =>
  (_request, response) =>
    response.writeHead(code).end();
const cut: RequestListener = (_request, response) => {
  response
    .writeHead(200, { "content-type": "application/json", "content-length": "5000" })
    .write('{"version":');
  setTimeout(() => response.destroy(), 20);
};
const shell = () => readFileSync(join(inject("edition"), "404.html"), "utf8");

/** What the browser itself says of a request that failed. */
const failing = /Failed to load resource|ERR_/u;

const cases: [name: string, fault: () => RequestListener, title: string][] = [
  ["is missing", () => status(404), "There is no story at this address"],
  [
    "is answered by the host with our own page and 200",
    () => html(shell()),
    "There is no story at this address",
  ],
  [
    "is answered by a network that wants a sign-in, with 200",
    () => html("<h1>Welcome to the hotel</h1>"),
    "The story did not arrive",
  ],
  ["breaks off on the way", () => cut, "The story did not arrive"],
  ["meets a server that is down", () => status(503), "The story did not arrive"],
  ["is truncated", () => json(article().slice(0, 900)), "This story is damaged"],
  ["has lost a part", () => json(article().replace('"headline"', '"heddline"')), "This story is damaged"],
  [
    "is another story",
    () => json(article().replace('"slug":"halley-2061"', '"slug":"other"')),
    "This story is damaged",
  ],
  [
    "is of a newer major version",
    () => json(article().replace('"version":"1.0"', '"version":"2.0"')),
    "A newer reader is ready",
  ],
];

describe.each(screens)("on %s", (_name, viewport) => {
  test.each(cases)(
    "a story that %s is told in plain words, and nothing is blank",
    async (_case, fault, title) => {
      faults.set(target, fault());
      const page = await ready(await visit("archive/", { baseURL, viewport }, failing));
      await page.getByRole("link", { name: "Halley’s comet is on its way back" }).click();
      await page.getByRole("heading", { level: 1, name: title }).waitFor();
      await page.getByRole("banner").getByRole("link", { name: "The Forenoon" }).waitFor();
      expect(await page.title()).toBe(`${title} — The Forenoon`);
      expect(await page.locator("main").innerText()).not.toMatch(/Error|undefined|at \w+ \(/u);
    },
  );
});

test("“Try again” brings the story when the connection is back", async () => {
  faults.set(target, status(503));
  const page = await ready(await visit("archive/", { baseURL }, failing));
  await page.getByRole("link", { name: "Halley’s comet is on its way back" }).click();
  await page.getByRole("heading", { level: 1, name: "The story did not arrive" }).waitFor();
  faults.clear();
  await page.getByRole("button", { name: "Try again" }).click();
  await page.getByRole("heading", { level: 1, name: "Halley’s comet is on its way back" }).waitFor();
});

test("a story of a newer minor version is shown, and what is new in it as plain text", async () => {
  const newer = article()
    .replace('"version":"1.0"', '"version":"1.9"')
    .replace(
      '"lead":[',
      '"mood":"calm","lead":[{"type":"chart","id":"chart1","text":"Brightness by year","points":[1,2]},',
    );
  faults.set(target, json(newer));
  const page = await ready(await visit("archive/", { baseURL }));
  await page.getByRole("link", { name: "Halley’s comet is on its way back" }).click();
  await page.getByText("Brightness by year").waitFor();
});

test("an edition that does not arrive is told too", async () => {
  faults.set("/data/edition.json", status(503));
  faults.set("/", html(shell().replace(/<script type="application\/json"[\s\S]*?<\/script>/u, "")));
  const page = await visit("", { baseURL }, failing);
  await page.getByRole("heading", { level: 1, name: "The story did not arrive" }).waitFor();
});

test("an address that leads nowhere shows what is close to it", async () => {
  const page = await ready(await visit("articles/halleys-comet/", { baseURL }, failing));
  await page.getByRole("heading", { level: 1, name: "There is no story at this address" }).waitFor();
  await page.getByRole("main").getByRole("link", { name: "Halley’s comet is on its way back" }).click();
  await page.getByRole("heading", { level: 1, name: "Halley’s comet is on its way back" }).waitFor();
});
