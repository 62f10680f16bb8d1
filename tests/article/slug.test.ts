import { describe, expect, test } from "vitest";
import { isSlug, slugOf } from "../../src/article/slug.ts";

describe("the slug of a heading", () => {
  test.each([
    ["What Comes Next?", "what-comes-next"],
    ["Übergänge & Brücken", "übergänge-brücken"],
    ["Что дальше?", "что-дальше"],
    ["आगे क्या होगा?", "आगे-क्या-होगा"],
    ["接下来会怎样？", "接下来会怎样"],
    ["ماذا بعد؟", "ماذا-بعد"],
    ["India’s reply, it's 3.5", "indias-reply-its-3-5"],
    ["İZMİR KÖPRÜSÜ", "izmir-köprüsü"],
    ["IŞIK", "işik"],
    ["🎣", ""],
    ["❤️ 1️⃣ 👩‍🚀 🇺🇦", "1"],
    ["Swans ❤️ Basin", "swans-basin"],
    ["?!…", ""],
  ])("keeps the script of %j", (heading, slug) => {
    expect(slugOf(heading)).toBe(slug);
  });

  test("is cut between two words when it is long", () => {
    const slug = slugOf("word ".repeat(40));
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug).toMatch(/-word$/u);
  });

  test.each(["港湾".repeat(100), "𝕬𝕭".repeat(100), "é".repeat(300), `${"港".repeat(70)} ${"𝕬".repeat(70)}`])(
    "is a name that every file system takes, and stays the same: %#",
    (text) => {
      const slug = slugOf(text);
      expect(slug).not.toBe("");
      expect(() => encodeURIComponent(slug)).not.toThrow();
      expect(new TextEncoder().encode(`${slug}-100.json.br`).length).toBeLessThanOrEqual(255);
      expect(isSlug(slug)).toBe(true);
    },
  );

  test.each(["../x", "a/b", "a.b", "A", "", "a b", "-a"])("cannot be %j", (text) => {
    expect(isSlug(text)).toBe(false);
  });
});
