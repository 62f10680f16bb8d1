import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { describe, expect, inject, test } from "vitest";
import { ready, visit } from "./visit.ts";

/* The head of a page, which is read by search engines and by sites that link to the page. */

const address = "https://forenoon.example/";
const comet = "Halley’s comet is on its way back";

describe.each([
  ["the front page", "", "The Forenoon", "WebSite"],
  ["a story", "articles/halley-2061/", comet, "NewsArticle"],
  ["a topic", "topics/sky/", "Sky", "CollectionPage"],
])("the HTML of %s", (_name, path, title, type) => {
  const html = readFileSync(join(inject("edition"), path, "index.html"), "utf8");
  const has = (tag: string) => expect(html).toContain(tag);

  test("has its address, title and description for sites that link to it", () => {
    has(`<link rel="canonical" href="${address}${path}">`);
    has(`<meta property="og:url" content="${address}${path}">`);
    has(`<meta property="og:title" content="${title}">`);
    expect(html).toMatch(/<meta name="description" content="[^"]{20,}">/u);
  });

  test("has structured data for search engines", () => {
    const [, data = ""] = /<script type="application\/ld\+json">([^<]*)</u.exec(html) ?? [];
    expect(JSON.parse(data)).toMatchObject({ "@type": type, url: address + path });
  });

  test("has no inline style attributes", () => {
    expect(html).not.toMatch(/<[^>]+\sstyle=/u);
  });
});

const headOf = (page: Page) =>
  page.evaluate(() => ({
    address: document.querySelector<HTMLLinkElement>("link[rel=canonical]")?.href,
    description: document.querySelector<HTMLMetaElement>("meta[name=description]")?.content,
    title: document.querySelector<HTMLMetaElement>("meta[property='og:title']")?.content,
  }));

test("the head changes with the page when a link is followed, and on the way back", async () => {
  const page = await ready(await visit("articles/halley-2061/"));
  const story = await headOf(page);
  expect(story.title).toBe(comet);
  await page.getByRole("banner").getByRole("link", { name: "The Forenoon" }).click();
  await page.waitForURL(inject("site"));
  await expect.poll(() => headOf(page)).toMatchObject({ address });
  const front = await headOf(page);
  expect(front.description).toMatch(/^A daily paper/u);
  expect(front.title).toBeUndefined();
  await page.goBack();
  await expect.poll(() => headOf(page)).toEqual({ ...story, title: undefined });
});
