import { describe, expect, test } from "vitest";
import { embeddedId } from "../../src/edition/prerendered-page.ts";
import { hasType, isDataFile, readPage } from "../../src/worker/validate-response.ts";

describe("a response", () => {
  const html = /^text\/html\b/u;
  const respond = (status: number, type: string) =>
    new Response("x", { status, headers: { "content-type": type } });

  test("has a type when its status is 200 and its Content-Type says so", () => {
    expect(hasType(html, respond(200, "text/html; charset=utf-8"))).toBe(true);
    expect(hasType(html, respond(404, "text/html"))).toBe(false);
    expect(hasType(html, respond(206, "text/html"))).toBe(false);
    expect(hasType(/\bjson\b/u, respond(200, "text/html"))).toBe(false);
  });

  test("that was redirected is refused, whatever its type", () => {
    const redirected = Object.defineProperty(respond(200, "text/html"), "redirected", { value: true });
    expect(hasType(html, redirected)).toBe(false);
  });
});

describe("a page", () => {
  const embedded = { path: "/articles/rain/", edition: { build: "a1" }, files: [] };
  const page = (json: string) =>
    `<html><head><meta name="generator" content="Aheadline" /></head><body><p>Rain</p>` +
    `<script type="application/json" id="${embeddedId}">${json}</script>` +
    `<link rel="modulepreload" href="/assets/b.js"><script type="module" src="/assets/a.js"></script></body></html>`;

  test("has embedded data and scripts", () => {
    expect(readPage(page(JSON.stringify(embedded)))).toEqual({
      embedded,
      scripts: ["/assets/b.js", "/assets/a.js"],
    });
  });

  test.each([
    ["another site", "<h1>Welcome to the hotel</h1>"],
    ["a page that broke off", page(JSON.stringify(embedded)).slice(0, 160)],
    ["a page with broken data", page('{"path":')],
  ])("cannot be read from %s", (_what, html) => expect(readPage(html)).toBeUndefined());
});

test.each([
  ["data/articles/rain.json", '{"version":"1.0","slug":"rain"}', true],
  ["data/articles/rain%20at%20sea.json", '{"version":"1.3","slug":"rain at sea"}', true],
  ["data/articles/rain.json", '{"version":"1.0","slug":"snow"}', false],
  ["data/articles/rain.json", '{"version":"2.0","slug":"rain"}', false],
  ["data/articles/rain.json", '{"slug":"rain"}', false],
  ["data/articles/rain.json", '{"version":"1.0","slug":"ra', false],
  ["data/articles/rain.json", "<!doctype html>", false],
  ["data/articles/rain.json", "null", false],
  ["data/pages/3.json", '{"version":"1.0","build":"a1","page":3}', true],
  ["data/pages/3.json", '{"version":"1.0","build":"a1","page":4}', false],
  ["data/pages/3.json", '{"version":"1.0","build":"a2","page":3}', false],
  ["data/pages/3.json", '{"version":"1.0","page":3}', false],
  ["data/outlook/1.json", '{"version":"1.0","build":"a1","page":1}', true],
  ["data/outlook/topics/sky/1.json", '{"version":"1.0","build":"a1","page":1,"topic":{"slug":"sky"}}', true],
  ["data/outlook/topics/sky/1.json", '{"version":"1.0","build":"a1","page":1,"topic":{"slug":"law"}}', false],
  ["data/outlook/settled/1.json", '{"version":"1.0","build":"a1","page":1,"list":"settled"}', true],
  ["data/outlook/settled/1.json", '{"version":"1.0","build":"a1","page":1,"list":"changed"}', false],
  ["data/outlook/summary.json", '{"version":"1.0","build":"a1"}', true],
  ["data/outlook/summary.json", '{"version":"1.0","build":"a2"}', false],
  ["data/topics/world/2.json", '{"version":"1.0","build":"a1","page":2,"topic":{"slug":"world"}}', true],
  ["data/topics/world/2.json", '{"version":"1.0","build":"a1","page":2,"topic":{"slug":"sky"}}', false],
])("a response for %s is checked: %s (valid: %s)", (path, text, expected) =>
  expect(isDataFile(text, path, "a1")).toBe(expected),
);
