import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readHeaders, rulesFor, writeHeaders } from "../../../src/press/hosting/host-rules.ts";
import { contentType } from "../../../src/press/hosting/media-types.ts";
import { nginxExample } from "../../../src/press/hosting/nginx.ts";
import { type Inlined, noteInlined } from "../../../src/press/hosting/security-headers.ts";
import { finish } from "../../../src/press/hosting/write-host-files.ts";
import { folderOf } from "../folder.ts";

const nothing = (): Inlined => ({ scripts: new Set(), styles: new Set() });
const page = (style: string) =>
  `<style>${style}</style><script>start()</script><script type="module" src="/a.js"></script>` +
  `<script type="application/json" id="embedded">{"a":1}</script><script type="application/ld+json">{}</script>`;
const hash = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** A finished edition of a few files. */
async function finished(base: string): Promise<string> {
  const folder = await folderOf({
    "index.html": page("body{}"),
    "404.html": page("main{}"),
    "articles/rain/index.html": page("h1{}"),
    "data/edition.json": JSON.stringify({ front: { cards: [{ slug: "rain" }] } }),
    "assets/a.js": "start()",
    "images/quay-0a1b2c-320.webp": "RIFF",
    "icon.svg": "<svg/>",
  });
  await finish(folder, base);
  return folder;
}

describe("what pages inline", () => {
  test("is gathered over all pages, each thing once, and data is no script", () => {
    const inlined = nothing();
    for (const style of ["body{}", "main{}", "body{}"]) noteInlined(page(style), inlined);
    expect([...inlined.styles]).toEqual(["body{}", "main{}"]);
    expect([...inlined.scripts]).toEqual(["start()"]);
  });

  test("is named in the policy by its hash, and nothing is allowed at large", async () => {
    const headersOf = await readHeaders(await finished("/"));
    const policy = new Map(headersOf("/")).get("Content-Security-Policy") ?? "";
    for (const style of ["body{}", "main{}", "h1{}"]) expect(policy).toContain(hash(style));
    expect(policy).toContain(`script-src 'self' ${hash("start()")};`);
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/unsafe|\*|https?:/u);
  });

  test("comes in one order, whatever the order of the pages", () => {
    const [one, two] = [nothing(), nothing()];
    for (const style of ["body{}", "main{}"]) noteInlined(page(style), one);
    for (const style of ["main{}", "body{}"]) noteInlined(page(style), two);
    expect(writeHeaders(rulesFor("/", [], one))).toBe(writeHeaders(rulesFor("/", [], two)));
  });
});

describe.each(["/", "/news/"])("the rules of an edition under %s", (base) => {
  test.each([
    ["", "no-cache"],
    ["index.html", "no-cache"],
    ["articles/rain/", "no-cache"],
    ["data/edition.json", "no-cache"],
    ["icon.svg", "no-cache"],
    ["404.html", "no-cache"],
    ["assets/a.js", "public, max-age=31536000, immutable"],
    ["images/quay-0a1b2c-320.webp", "public, max-age=31536000, immutable"],
  ])("say of %s once how long to keep it, and how safe it is", async (path, cache) => {
    const headers = (await readHeaders(await finished(base)))(base + path);
    expect(headers.filter(([name]) => name === "Cache-Control")).toEqual([["Cache-Control", cache]]);
    expect(headers.map(([name]) => name)).toEqual([
      "Content-Security-Policy",
      "Referrer-Policy",
      "X-Content-Type-Options",
      "Permissions-Policy",
      "Cache-Control",
    ]);
  });

  test("say nothing of what stands elsewhere on the host", async () => {
    const headersOf = await readHeaders(await finished(base));
    expect(headersOf(base === "/" ? "elsewhere" : "/elsewhere/")).toEqual([]);
  });

  test("are in nginx's words what they are in the others", async () => {
    const folder = await finished(base);
    const example = await readFile(join(folder, "nginx.conf.example"), "utf8");
    const headersOf = await readHeaders(folder);
    const [outer = "", assets = "", images = ""] = example.split(/location \S+(?:assets|images)\/ \{/u);
    const said = (text: string) =>
      [...text.matchAll(/add_header (\S+) "([^"]*)" always;/gu)].map(([, name, value]) => [name, value]);
    expect(said(outer)).toEqual(headersOf(base));
    expect(said(assets)).toEqual(headersOf(`${base}assets/a.js`));
    expect(said(images)).toEqual(headersOf(`${base}images/quay-0a1b2c-320.webp`));
    expect(example).toContain(`error_page 403 404 =404 ${base}404.html;`);
    expect(example.includes("return 301")).toBe(base !== "/");
  });
});

test("no value is too long for nginx, nor holds what it would read as more than text", () => {
  const inlined = nothing();
  for (let index = 0; index < 12; index++) inlined.styles.add(`h${index}{}`);
  const values = [...nginxExample(rulesFor("/", [], inlined)).matchAll(/"([^"]*)"/gu)].map(
    ([, text = ""]) => text,
  );
  for (const value of values) {
    expect(value.length).toBeLessThan(4000);
    expect(value).not.toMatch(/[$\\]/u);
  }
});

test("rules that a publisher has added are read as well", async () => {
  const folder = await finished("/");
  const rules = await readFile(join(folder, "_headers"), "utf8");
  await writeFile(join(folder, "_headers"), `${rules}\n/articles/*\n  X-Weather: rain: heavy\n`);
  expect((await readHeaders(folder))("/articles/rain/")).toContainEqual(["X-Weather", "rain: heavy"]);
});

test.each([
  ["articles/rain/", "text/html; charset=utf-8"],
  ["a.JS", "text/javascript; charset=utf-8"],
  ["data/edition.json", "application/json; charset=utf-8"],
  ["assets/a.woff2", "font/woff2"],
  ["_headers", "application/octet-stream"],
])("%s is %s", (name, type) => expect(contentType(name)).toBe(type));
