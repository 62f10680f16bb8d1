import { readdir, readFile } from "node:fs/promises";
import type { Server } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { serve } from "../../src/press/hosting/serve.ts";
import { findBrotliModule } from "../programs.ts";
import { type Build, build as buildEdition, copySample } from "./builds.ts";
import { expectFocusOnId, expectTitle } from "./expect.ts";
import { serveWithFailures } from "./failing-server.ts";
import { startNginx } from "./nginx.ts";
import { networkErrors, untilCached } from "./offline.ts";
import { ready, scrollTop, visit } from "./visit.ts";

/* An edition that is served by Debian's nginx, with the edition's nginx.conf.example, and by our own server. */

type Site = { edition: string; base: string; nginx: string; own: string; stop: () => Promise<void> };

const headline = "India keeps its Moscow door open";
let build: Build;
let news: Site;
let root: Site;

beforeAll(async () => {
  build = await buildEdition(["--base", "news"], (content) => copySample(content, "world", "sky"));
  news = await open(build.edition, "/news/");
  root = await open(inject("edition"), "/");
});
afterAll(async () => {
  await news?.stop();
  await root?.stop();
  await build?.remove();
});

/** Serves an edition by nginx and by our own server. */
async function open(edition: string, base: string): Promise<Site> {
  const nginx = await startNginx(edition, base);
  const own = await serve(edition, base, 0);
  const stop = async () => {
    await nginx.stop();
    close(own.server);
  };
  return { edition, base, nginx: nginx.address, own: own.address, stop };
}

function close(server: Server): void {
  server.close();
  server.closeAllConnections();
}

describe("in a browser", () => {
  test("the front page opens, a story by its link, and that story after a reload", async () => {
    const baseURL = news.nginx;
    const page = await ready(await visit("", { baseURL }));
    await page.evaluate(() => Object.assign(window, { stayed: true }));
    await page.getByRole("main").getByRole("link", { name: headline }).click();
    await expectTitle(page, headline);
    expect(page.url()).toBe(`${baseURL}articles/india-moscow/`);
    expect(await page.evaluate(() => "stayed" in window), "navigated without loading a page").toBe(true);
    await page.reload();
    await ready(page);
    await expectTitle(page, headline);
    await page.goBack();
    await expect.poll(() => page.url()).toBe(baseURL);
  });

  test("a link to a section opens at the section", async () => {
    const baseURL = news.nginx;
    const page = await ready(await visit("articles/india-moscow/#what-comes-next", { baseURL }));
    await expectFocusOnId(page, "what-comes-next");
    await expect.poll(() => scrollTop(page)).toBeGreaterThan(0);
  });

  test("a story that was opened before opens without a network", async () => {
    const site = await serveWithFailures(news.edition, news.base);
    const options = { baseURL: site.address, serviceWorkers: "allow" } as const;
    const page = await ready(await visit("articles/india-moscow/", options, networkErrors));
    await untilCached(page);
    site.down = true;
    await page.goto(`${site.address}offline/`);
    await page.getByRole("main").getByRole("link", { name: headline }).click();
    await expectTitle(page, headline);
    site.close();
  });

  test.each(["nowhere", "articles/nowhere/", "topics/a/b/c/d"])(
    "the address %s, which does not exist, shows our own page with a link to the front page",
    async (path) => {
      const baseURL = news.nginx;
      const page = await ready(await visit(path, { baseURL }, /status of 404/u));
      await expectTitle(page, "There is no story at this address");
      await page.getByRole("banner").getByRole("link", { name: "The Forenoon" }).click();
      await expect.poll(() => page.url()).toBe(baseURL);
    },
  );
});

describe.each(["/news/", "/"])("the responses under %s", (base) => {
  const site = () => (base === "/" ? root : news);
  const immutable = "public, max-age=31536000, immutable";

  test.each([
    ["the front page", "", "text/html; charset=utf-8", "no-cache"],
    ["a story", "articles/india-moscow/", "text/html; charset=utf-8", "no-cache"],
    ["data", "data/articles/india-moscow.json", "application/json; charset=utf-8", "no-cache"],
    ["an SVG picture", "icon.svg", "image/svg+xml; charset=utf-8", "no-cache"],
    ["a calendar", "next.ics", "text/calendar; charset=utf-8", "no-cache"],
    ["the calendar of a story", "articles/halley-2061/next.ics", "text/calendar; charset=utf-8", "no-cache"],
    ["plain text", "robots.txt", "text/plain; charset=utf-8", "no-cache"],
    ["a script", "assets/*.js", "text/javascript; charset=utf-8", immutable],
    ["a style sheet", "assets/*.css", "text/css; charset=utf-8", immutable],
    ["a typeface", "assets/*.woff2", "font/woff2", immutable],
  ])(
    "%s is sent with its media type, the time to cache it, and the security headers",
    async (_what, path, type, cache) => {
      const file = await nameOf(site(), path);
      const nginx = await ask(site().nginx + file);
      expect(nginx).toMatchObject({
        status: 200,
        "content-type": type,
        "cache-control": cache,
        "content-security-policy": expect.stringContaining("default-src 'none'; script-src 'self' 'sha256-"),
        "referrer-policy": "no-referrer",
        "x-content-type-options": "nosniff",
        "permissions-policy": expect.stringContaining("camera=()"),
        etag: expect.any(String),
      });
      expect(comparable(await ask(site().own + file)), "our own server sends the same").toEqual(
        comparable(nginx),
      );
    },
  );

  test.each(["", "articles/india-moscow/", "data/edition.json", "assets/*.js", "assets/*.css"])(
    "%s is compressed for clients that accept it, and plain for others",
    async (path) => {
      const file = await nameOf(site(), path);
      const plain = await ask(site().nginx + file, "identity");
      expect(plain["content-encoding"]).toBeUndefined();
      for (const address of [site().nginx, site().own]) {
        const best = findBrotliModule() || address === site().own ? "br" : "gzip";
        const small = await ask(address + file, "gzip, br");
        expect(small).toMatchObject({ "content-encoding": best, vary: "Accept-Encoding" });
        expect((await ask(address + file, "gzip"))["content-encoding"]).toBe("gzip");
        expect(small.body).toBe(plain.body);
        expect(Number(small["content-length"])).toBeLessThan(plain.body.length);
      }
    },
  );

  test("a page that did not change is answered with 304", async () => {
    for (const address of [site().nginx, site().own]) {
      const headers = { "accept-encoding": "gzip" };
      const etag = (await fetch(address, { headers })).headers.get("etag") ?? "";
      const again = await fetch(address, { headers: { ...headers, "if-none-match": etag } });
      expect(again.status).toBe(304);
    }
  });

  test.each([
    "nowhere",
    "a/b/c/d/",
    "articles/nowhere/",
    "data/articles/nowhere.json",
    "assets/",
    "assets/no.js",
  ])("%s is answered with 404 and our page", async (path) => {
    const page = await readFile(join(site().edition, "404.html"), "utf8");
    for (const address of [site().nginx, site().own]) {
      const answer = await ask(address + path);
      expect(answer).toMatchObject({
        status: 404,
        "content-type": "text/html; charset=utf-8",
        "cache-control": "no-cache",
        "content-security-policy": expect.stringContaining("frame-ancestors 'none'"),
      });
      expect(answer.body).toBe(page);
    }
  });

  test("an address without its trailing slash redirects to the one with it", async () => {
    for (const address of [site().nginx, site().own]) {
      const { status, location } = await ask(`${address}articles/india-moscow?from=mail`);
      expect(status).toBe(301);
      expect(location).toMatch(new RegExp(`^${base}articles/india-moscow/`, "u"));
    }
  });
});

test("the base path without its trailing slash redirects to the front page", async () => {
  for (const address of [news.nginx, news.own])
    expect(await ask(address.slice(0, -1))).toMatchObject({ status: 301, location: "/news/" });
});

test("the lines of the headers file are short enough for hosts", async () => {
  const rules = await readFile(join(news.edition, "_headers"), "utf8");
  // https://developers.cloudflare.com/pages/configuration/headers/
  for (const line of rules.split("\n")) expect(line.length).toBeLessThan(2000);
});

type Answer = { status: number; body: string } & Record<string, string | undefined>;

async function ask(address: string, encoding = "identity"): Promise<Answer> {
  const answer = await fetch(address, { redirect: "manual", headers: { "accept-encoding": encoding } });
  const body = await answer.text();
  return { ...Object.fromEntries(answer.headers), status: answer.status, body } as Answer;
}

/** The part of a response in which both servers must agree. */
function comparable(answer: Answer): object {
  const own = ["server", "date", "connection", "keep-alive", "etag", "accept-ranges", "body", "vary"];
  return Object.fromEntries(Object.entries(answer).filter(([name]) => !own.includes(name)));
}

/** Resolves `*`, since names have hashes: finds the first such file that is large enough to be compressed. */
async function nameOf({ edition }: Site, path: string): Promise<string> {
  const [folder = "", extension] = path.split("*");
  if (extension === undefined) return path;
  for (const name of await readdir(join(edition, folder)))
    if (name.endsWith(extension) && (await readFile(join(edition, folder, name))).length > 1024)
      return folder + name;
  throw new Error(`the edition has no ${path}`);
}
