import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Edition } from "../../../src/edition/edition.ts";
import { readHeaders, rulesFor, writeHeaders } from "../../../src/press/hosting/host-rules.ts";
import { integrityOf } from "../../../src/press/hosting/integrity.ts";
import { contentType } from "../../../src/press/hosting/media-types.ts";
import { nginxExample } from "../../../src/press/hosting/nginx.ts";
import { type Inlined, securityHeaders } from "../../../src/press/hosting/security-headers.ts";
import { writeHostFiles } from "../../../src/press/hosting/write-host-files.ts";
import { folderOf } from "../folder.ts";

const inlined = (scripts: string[], styles: string[]): Inlined => ({
  scripts: new Set(scripts),
  styles: new Set(styles),
});

/** Writes an edition of a few files and its host files, and returns the folder. */
async function writeEdition(base: string): Promise<string> {
  const folder = await folderOf({
    "index.html": "<h1>Rain</h1>",
    "404.html": "<h1>Nothing here</h1>",
    "articles/rain/index.html": "<h1>Rain</h1>",
    "data/edition.json": "{}",
    "assets/a.js": "start()",
    "images/quay-0a1b2c-320.webp": "RIFF",
    "icon.svg": "<svg/>",
  });
  const edition = { front: { cards: [{ slug: "rain" }] } } as Edition;
  await writeHostFiles(folder, base, edition, inlined(["sha256-start"], ["sha256-front", "sha256-story"]));
  return folder;
}

describe("the policy for scripts and styles", () => {
  test("allows what pages inline by its hash, and nothing from elsewhere", async () => {
    const headersOf = await readHeaders(await writeEdition("/"));
    const policy = new Map(headersOf("/")).get("Content-Security-Policy") ?? "";
    expect(policy).toContain("script-src 'self' 'sha256-start';");
    expect(policy).toContain("style-src 'self' 'sha256-front' 'sha256-story';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/u);
  });

  test("is the same whatever the order of the pages", () => {
    const policyOf = (styles: string[]) => writeHeaders(rulesFor("/", [], inlined([], styles)));
    expect(policyOf(["sha256-a", "sha256-b"])).toBe(policyOf(["sha256-b", "sha256-a"]));
  });
});

describe.each(["/", "/news/"])("the rules of an edition at %s", (base) => {
  test.each([
    ["", "no-cache"],
    ["index.html", "no-cache"],
    ["articles/rain/", "no-cache"],
    ["data/edition.json", "no-cache"],
    ["icon.svg", "no-cache"],
    ["404.html", "no-cache"],
    ["assets/a.js", "public, max-age=31536000, immutable"],
    ["images/quay-0a1b2c-320.webp", "public, max-age=31536000, immutable"],
  ])("set Cache-Control exactly once for %s, and every security header", async (path, cache) => {
    const headers = (await readHeaders(await writeEdition(base)))(base + path);
    expect(headers.filter(([name]) => name === "Cache-Control")).toEqual([["Cache-Control", cache]]);
    expect(headers.map(([name]) => name)).toEqual([
      "Content-Security-Policy",
      "Referrer-Policy",
      "X-Content-Type-Options",
      "Permissions-Policy",
      "Cache-Control",
    ]);
  });

  test("say nothing about other paths of the host", async () => {
    const headersOf = await readHeaders(await writeEdition(base));
    expect(headersOf(base === "/" ? "elsewhere" : "/elsewhere/")).toEqual([]);
  });

  test("are the same in nginx.conf.example as in _headers", async () => {
    const folder = await writeEdition(base);
    const example = await readFile(join(folder, "nginx.conf.example"), "utf8");
    const headersOf = await readHeaders(folder);
    const [outer = "", assets = "", images = ""] = example.split(/location \S+(?:assets|images)\/ \{/u);
    const headersIn = (text: string) =>
      [...text.matchAll(/add_header (\S+) "([^"]*)" always;/gu)].map(([, name, value]) => [name, value]);
    expect(headersIn(outer)).toEqual(headersOf(base));
    expect(headersIn(assets)).toEqual(headersOf(`${base}assets/a.js`));
    expect(headersIn(images)).toEqual(headersOf(`${base}images/quay-0a1b2c-320.webp`));
    expect(example).toContain(`error_page 403 404 =404 ${base}404.html;`);
    expect(example.includes("return 301")).toBe(base !== "/");
  });
});

test("no header is too long for nginx, or holds a character that nginx would interpret", () => {
  const styles = Array.from({ length: 12 }, (_, index) => integrityOf(`h${index}{}`));
  const values = [...nginxExample(rulesFor("/", [], inlined([], styles))).matchAll(/"([^"]*)"/gu)].map(
    ([, text = ""]) => text,
  );
  for (const value of values) {
    expect(value.length).toBeLessThan(4000);
    expect(value).not.toMatch(/[$\\]/u);
  }
});

test("our server also follows rules that a publisher has added to _headers", async () => {
  const folder = await writeEdition("/");
  const rules = await readFile(join(folder, "_headers"), "utf8");
  await writeFile(join(folder, "_headers"), `${rules}\n/articles/*\n  X-Weather: rain: heavy\n`);
  expect((await readHeaders(folder))("/articles/rain/")).toContainEqual(["X-Weather", "rain: heavy"]);
});

test("browsers may play a sound or a film that a story links to", () => {
  expect(securityHeaders(inlined([], []))["Content-Security-Policy"]).toContain("; media-src 'self';");
});

test.each([
  ["articles/rain/", "text/html; charset=utf-8"],
  ["a.JS", "text/javascript; charset=utf-8"],
  ["data/edition.json", "application/json; charset=utf-8"],
  ["assets/a.woff2", "font/woff2"],
  ["files/report.PDF", "application/pdf"],
  ["files/table.csv", "text/csv; charset=utf-8"],
  ["files/talk.mp3", "audio/mpeg"],
  ["_headers", "application/octet-stream"],
])("%s is %s", (name, type) => expect(contentType(name)).toBe(type));
