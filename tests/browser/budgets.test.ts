import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { bytes } from "../bench/budgets.ts";
import { weigh } from "../bench/bytes.ts";
import { phone, ready, visit } from "./visit.ts";

/* Bytes are exact, so they are kept on every machine; `npm run bench` measures the times. */

const edition = inject("edition");
const read = (path: string) => readFileSync(join(edition, path), "utf8");
const stories = readdirSync(join(edition, "articles")).map((slug) => `articles/${slug}/`);
/** The story that the others are like: by its size the one in the middle. */
const story = stories.toSorted((a, b) => pageOf(a).length - pageOf(b).length)[
  Math.floor(stories.length / 2)
] as string;

function pageOf(path: string): string {
  return read(`${path}index.html`);
}

describe.each([
  ["the front page", ""],
  ["a story", story],
])("%s", (_name, path) => {
  const html = pageOf(path);

  test("arrives whole in the first round trip", () => {
    expect(weigh(html)).toBeLessThanOrEqual(bytes.html);
  });

  test("brings no more style than its design needs", () => {
    const styles = [...html.matchAll(/<style[^>]*>([\s\S]*?)<\/style>/gu)].map(([, text = ""]) => text);
    expect(styles.join("")).not.toBe("");
    expect(weigh(styles.join(""))).toBeLessThanOrEqual(bytes.style);
  });

  test("asks ahead only for the fonts of the first screen", () => {
    const links = (html.match(/<link[^>]*>/gu) ?? []).filter((tag) => /rel="?preload\b/u.test(tag));
    const fonts = links.flatMap((tag) => /href="?\/?([^"\s>]+\.woff2)/u.exec(tag)?.[1] ?? []);
    expect(fonts).not.toEqual([]);
    const size = fonts.reduce((sum, font) => sum + readFileSync(join(edition, font)).length, 0);
    expect(size).toBeLessThanOrEqual(bytes.preloaded);
  });
});

test("a first visit to a story loads no more script than it may", async () => {
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

test("the reader comes in few files, and none of them only leads to another", () => {
  const scripts = readdirSync(join(edition, "assets")).filter((name) => name.endsWith(".js"));
  const leads = scripts.filter((name) =>
    /^(?:import[^;]*;)*export\s*\{[^}]*\}\s*from/u.test(read(`assets/${name}`)),
  );
  expect(leads).toEqual([]);
});
