import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { type Article, version } from "../../src/article/article.ts";
import { articleSchema } from "../../src/article/schema.ts";

const article: Article = {
  version,
  slug: "bridge",
  lang: "en",
  headline: "The bridge",
  published: "2026-11-23",
  topics: [],
  lead: [{ type: "paragraph", id: "a", text: "The ribbon was cut." }],
  sections: [],
  words: 4,
  minutes: 1,
  inferred: [],
};
const read = (change: object) => v.safeParse(articleSchema, { ...article, ...change });

describe("the validation of an article", () => {
  test("accepts a complete article unchanged", () => {
    expect(read({}).output).toEqual(article);
  });

  test("keeps the text of a block of an unknown type", () => {
    const { output } = read({ lead: [{ type: "chart", id: "c", text: "Up and down", points: [1, 2] }] });
    expect(output).toMatchObject({ lead: [{ type: "unknown", id: "c", text: "Up and down" }] });
  });

  test("rejects a damaged block of a known type", () => {
    expect(read({ lead: [{ type: "list", id: "c", text: "no items" }] }).success).toBe(false);
  });

  test("accepts a newer minor version, without its unknown fields", () => {
    const { success, output } = read({ version: "1.7", mood: "calm" });
    expect(success).toBe(true);
    expect(output).toEqual(article);
  });

  test("drops an unknown mark or inferred field, and keeps the article", () => {
    const text = [{ text: "here", marks: ["em", "glow"] }];
    const { output } = read({ lead: [{ type: "paragraph", id: "a", text }], inferred: ["mood", "slug"] });
    expect(output).toMatchObject({ lead: [{ text: [{ marks: ["em"] }] }], inferred: ["slug"] });
  });

  test.each(["2.0", "0.9", "", "latest"])("rejects version %j", (version) => {
    expect(read({ version }).success).toBe(false);
  });

  test("rejects unsafe addresses", () => {
    const text = [{ text: "here", href: "javascript:alert(1)" }];
    expect(read({ lead: [{ type: "paragraph", id: "a", text }] }).success).toBe(false);
    expect(read({ image: { src: "data:text/html,x", alt: "" } }).success).toBe(false);
    expect(read({ sources: [{ text: "here", href: "//evil.example" }] }).success).toBe(false);
  });

  test("rejects an article without one of its required fields", () => {
    for (const key of Object.keys(article)) expect(read({ [key]: undefined }).success).toBe(false);
  });

  test("ignores __proto__ and constructor", () => {
    const hostile = JSON.parse(
      `{ "__proto__": { "polluted": true }, "constructor": 1, ${JSON.stringify(article).slice(1)}`,
    );
    const { output } = v.safeParse(articleSchema, hostile);
    expect(output).toEqual(article);
    expect(Object.getPrototypeOf(output)).toBe(Object.prototype);
    expect("polluted" in {}).toBe(false);
  });
});
