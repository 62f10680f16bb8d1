import { describe, expect, it } from "vitest";
import { sentencesOf, sentencesOfArticle } from "../../../../src/reader/features/listen/spoken-text.ts";
import { article } from "../../fixtures.ts";

const sentences = sentencesOfArticle(article);
const spoken = sentences.map(({ text }) => text);

describe("a story", () => {
  it("is spoken in the order of the page, headline and standfirst first", () => {
    const order = [
      "Port Ellery opens its old harbour again",
      "After nine years behind a fence, the basin takes ships once more, and a town counts what it owes.",
      "The first ship came in at dawn, late and very slowly.",
      "It carried timber, and a permit signed twice.",
      "Background",
      "The basin was closed for reasons such as:",
      "Silt in the channel",
      "Two of them without brakes",
      "Debt: more than the town earns in a year",
      "Numbers",
      "Reactions",
      "A pilot",
      "What comes next?",
      "The harbour board has set out its winter.",
      "Goods by rail",
    ];
    expect(spoken.filter((text) => order.includes(text))).toEqual(order);
  });

  it("is spoken without its tables, code and pictures", () => {
    expect(spoken.join(" ")).not.toMatch(/VHF|310 in a summer|The quay at dawn/u);
  });

  it("has the id of the block with each sentence", () => {
    expect(sentences.find(({ text }) => text === "Silt in the channel")?.block).toBe("item-a");
    expect(sentences.find(({ text }) => text.startsWith("It carried"))?.block).toBe("lead-b");
  });

  it("says “Happened” before outlook items that have happened", () => {
    const settled = article.sections
      .flatMap((section) => (section.type === "outlook" ? section.parts : []))
      .flatMap((part) => (part.role === "group" ? part.items : []))
      .filter(({ status }) => status === "happened");
    expect(settled).not.toEqual([]);
    for (const { id } of settled)
      expect(sentences.find(({ block }) => block === id)?.text).toMatch(/(?:^|: )Happened: /u);
  });
});

describe("a text", () => {
  it.each([
    ["en", "Talks began at 9.30 a.m. in Delhi. They went on! Did they end?", 3],
    ["hi", "भारत ने कहा। रूस ने सुना।", 2],
    ["ja", "会談が始まった。次は何か？", 2],
    ["en", "* * *", 0],
    ["en", "", 0],
  ])("in %s is split into sentences: %s", (lang, text, count) => {
    const sentences = sentencesOf(text, lang);
    expect(sentences.length).toBe(count);
    if (count) expect(sentences.join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
  });

  it("without the end of a sentence is split between words, or between characters, and nothing is lost", () => {
    const long = Array.from({ length: 200 }, (_, index) => `word${index}`).join(" ");
    const chunks = sentencesOf(long, "en");
    expect(chunks.join(" ")).toBe(long);
    expect(Math.max(...chunks.map((chunk) => chunk.length))).toBeLessThanOrEqual(241);
    const unbroken = "あ".repeat(1000);
    expect(sentencesOf(unbroken, "ja").join("")).toBe(unbroken);
  });
});
