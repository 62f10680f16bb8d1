import { execFileSync } from "node:child_process";
import { cp, mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import type { Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { serve } from "../../src/press/hosting/serve.ts";
import { findBrotliModule } from "../programs.ts";
import { expectTitle } from "./expect.ts";
import { serveWithFaults } from "./fault-server.ts";
import { startNginx } from "./nginx.ts";
import { networkErrors, untilCached } from "./offline.ts";
import { ready, visit } from "./visit.ts";

/* An edition behind Debian's nginx with the example that lies in it, under a path of the host. */

type Site = { edition: string; base: string; nginx: string; own: string; stop: () => Promise<void> };

const headline = "India keeps its Moscow door open";
let scratch: string;
let news: Site;
let root: Site;

beforeAll(async () => {
  scratch = await mkdtemp(join(tmpdir(), "aheadline-hosts-"));
  for (const part of ["edition.yaml", "world", "sky"])
    await cp(join("content", part), join(scratch, "content", part), { recursive: true });
  const edition = join(scratch, "edition");
  const command = ["src/press/cli.ts", "build", "--base", "news", "--out", edition];
  execFileSync(process.execPath, [...command, "--content", join(scratch, "content")], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  news = await open(edition, "/news/");
  root = await open(inject("edition"), "/");
});
afterAll(async () => {
  await news?.stop();
  await root?.stop();
  await rm(scratch, { recursive: true, force: true });
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
  test("the front page, a story by its link, and that story loaded again", async () => {
    const baseURL = news.nginx;
    const page = await ready(await visit("", { baseURL }));
    await page.evaluate(() => Object.assign(window, { stayed: true }));
    await page.getByRole("main").getByRole("link", { name: headline }).click();
    await expectTitle(page, headline);
    expect(page.url()).toBe(`${baseURL}articles/india-moscow/`);
    expect(await page.evaluate(() => "stayed" in window), "moved without loading a page").toBe(true);
    await page.reload();
    await ready(page);
    await expectTitle(page, headline);
    await page.goBack();
    await page.waitForURL(baseURL);
  });

  test("a link to a part of a story", async () => {
    const baseURL = news.nginx;
    const page = await ready(await visit("articles/india-moscow/#what-comes-next", { baseURL }));
    await page.waitForFunction(() => scrollY > 0 && document.activeElement?.id === "what-comes-next");
  });

  test("a story that was opened, without a network", async () => {
    const site = await serveWithFaults(news.edition, news.base);
    const page = await ready(await visit("articles/india-moscow/", { baseURL: site.address }, networkErrors));
    await untilCached(page);
    site.down = true;
    await page.goto(`${site.address}offline/`);
    await page.getByRole("main").getByRole("link", { name: headline }).click();
    await expectTitle(page, headline);
    site.close();
  });

  test.each(["nowhere", "articles/nowhere/", "topics/a/b/c/d"])(
    "an address that nobody has, %s: our own page, whole, with a way home",
    async (path) => {
      const baseURL = news.nginx;
      const page = await ready(await visit(path, { baseURL }, /status of 404/u));
      await expectTitle(page, "There is no story at this address");
      await page.getByRole("banner").getByRole("link", { name: "The Forenoon" }).click();
      await page.waitForURL(baseURL);
    },
  );
});

describe.each(["/news/", "/"])("the answers under %s", (base) => {
  const site = () => (base === "/" ? root : news);
  const lasting = "public, max-age=31536000, immutable";

  test.each([
    ["the front page", "", "text/html; charset=utf-8", "no-cache"],
    ["a story", "articles/india-moscow/", "text/html; charset=utf-8", "no-cache"],
    ["data", "data/articles/india-moscow.json", "application/json; charset=utf-8", "no-cache"],
    ["a picture of lines", "icon.svg", "image/svg+xml; charset=utf-8", "no-cache"],
    ["plain text", "robots.txt", "text/plain; charset=utf-8", "no-cache"],
    ["a script", "assets/*.js", "text/javascript; charset=utf-8", lasting],
    ["a style sheet", "assets/*.css", "text/css; charset=utf-8", lasting],
    ["a typeface", "assets/*.woff2", "font/woff2", lasting],
  ])("%s says what it is, how long to keep it, and how safe it is", async (_what, path, type, cache) => {
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
    expect(comparable(await ask(site().own + file)), "our own server says the same").toEqual(
      comparable(nginx),
    );
  });

  test.each(["", "articles/india-moscow/", "data/edition.json", "assets/*.js", "assets/*.css"])(
    "%s comes compressed to those who can read that, and plain to others",
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

  test("a page that is still the same is not sent again", async () => {
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

  test("an address without the slash at its end leads to the one with it", async () => {
    for (const address of [site().nginx, site().own]) {
      const { status, location } = await ask(`${address}articles/india-moscow?from=mail`);
      expect(status).toBe(301);
      expect(location).toMatch(new RegExp(`^${base}articles/india-moscow/`, "u"));
    }
  });
});

test("the path itself without its slash leads to the front page", async () => {
  for (const address of [news.nginx, news.own])
    expect(await ask(address.slice(0, -1))).toMatchObject({ status: 301, location: "/news/" });
});

test("the policy stays within what hosts read of a line", async () => {
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

/** What two servers have to agree on. */
function comparable(answer: Answer): object {
  const own = ["server", "date", "connection", "keep-alive", "etag", "accept-ranges", "body", "vary"];
  return Object.fromEntries(Object.entries(answer).filter(([name]) => !own.includes(name)));
}

/** The first file of a kind, whose name only the build knows. */
async function nameOf({ edition }: Site, path: string): Promise<string> {
  const [folder = "", extension] = path.split("*");
  if (extension === undefined) return path;
  for (const name of await readdir(join(edition, folder)))
    if (name.endsWith(extension) && (await readFile(join(edition, folder, name))).length > 1024)
      return folder + name;
  throw new Error(`the edition has no ${path}`);
}
