import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { bytes } from "../bench/budgets.ts";
import { weigh } from "../bench/bytes.ts";
import { phone, ready, visit } from "./visit.ts";

/* Sizes in bytes, which are the same on every machine; `npm run bench` measures times. */

const edition = inject("edition");
const read = (path: string) => readFileSync(join(edition, path), "utf8");
const stories = readdirSync(join(edition, "articles")).map((slug) => `articles/${slug}/`);
/** The story of median size, in bytes: a page in Arabic has more of them than letters. */
const story = stories.toSorted((a, b) => sizeOf(a) - sizeOf(b))[Math.floor(stories.length / 2)] as string;

function sizeOf(path: string): number {
  return Buffer.byteLength(pageOf(path));
}

function pageOf(path: string): string {
  return read(`${path}index.html`);
}

describe.each([
  ["the front page", ""],
  ["a story", story],
])("%s", (_name, path) => {
  const html = pageOf(path);

  test("fits in the first round trip", () => {
    expect(weigh(html)).toBeLessThanOrEqual(bytes.html);
  });

  test("stays within its style budget", () => {
    const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gu)].map(([, text = ""]) => text);
    expect(styles.join("")).not.toBe("");
    expect(weigh(styles.join(""))).toBeLessThanOrEqual(bytes.style);
  });

  test("preloads only the fonts of the first screen", () => {
    const links = (html.match(/<link[^>]*>/gu) ?? []).filter((tag) => /rel="?preload\b/u.test(tag));
    const fonts = links.flatMap((tag) => /href="?\/?([^"\s>]+\.woff2)/u.exec(tag)?.[1] ?? []);
    expect(fonts).not.toEqual([]);
    const size = fonts.reduce((sum, font) => sum + readFileSync(join(edition, font)).length, 0);
    expect(size).toBeLessThanOrEqual(bytes.preloaded);
  });
});

test("a first visit to a story stays within its script budget", async () => {
  const page = await ready(await visit(story, { viewport: phone }));
  await page.waitForLoadState("networkidle");
  const scripts = await page.evaluate(() => [
    ...new Set(
      performance
        .getEntriesByType("resource")
        .map(({ name }) => new URL(name).pathname)
        .filter((path) => path.endsWith(".js")),
    ),
  ]);
  expect(scripts).not.toEqual([]);
  const size = scripts.reduce((sum, path) => sum + weigh(read(path)), 0);
  expect(size).toBeLessThanOrEqual(bytes.script);
});

test("no script only re-exports another one", () => {
  const scripts = readdirSync(join(edition, "assets")).filter((name) => name.endsWith(".js"));
  const reexports = scripts.filter((name) =>
    /^(?:import[^;]*;)*export\s*\{[^}]*\}\s*from/u.test(read(`assets/${name}`)),
  );
  expect(reexports).toEqual([]);
});
