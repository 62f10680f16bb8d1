import { describe, expect, test } from "vitest";
import { directionOf } from "../../src/article/direction.ts";
import { countWords, plain, readingMinutes } from "../../src/article/text.ts";

describe("words and minutes", () => {
  test.each([
    ["The ribbon was cut.", 4],
    ["well-known – 3.5 million", 3],
    ["قطع الشريط يوم الاثنين", 4],
    ["आगे क्या होगा?", 3],
    ["首班列车中午从边境小城出发。", 7],
    ["— … !", 0],
    ["", 0],
  ])("the words of %j are counted: %i", (text, words) => {
    expect(countWords(text)).toBe(words);
  });

  test("a long text without letters is counted without delay", () => {
    expect(countWords("|-".repeat(500_000))).toBe(0);
  });

  test("the shortest story takes a minute, and part of a minute is one", () => {
    expect([0, 1, 230, 231, 460].map(readingMinutes)).toEqual([1, 1, 1, 2, 2]);
  });
});

test("a text without its marks is a plain string", () => {
  expect(plain([{ text: "The " }, { text: "ribbon", marks: ["strong"] }])).toBe("The ribbon");
});

test.each([
  ["ar", "rtl"],
  ["fa-IR", "rtl"],
  ["he", "rtl"],
  ["ur", "rtl"],
  ["az-Arab", "rtl"],
  ["hi", "ltr"],
  ["en-GB", "ltr"],
])("%s is written %s", (lang, direction) => {
  expect(directionOf(lang)).toBe(direction);
});
