import { describe, expect, it } from "vitest";
import { scriptOf, sentencesOf } from "../../../../src/reader/features/listen/spoken-text.ts";
import { article } from "../../fixtures.ts";

const script = scriptOf(article);
const spoken = script.map(({ text }) => text);

describe("a story that is read out", () => {
  it("begins with its headline and its standfirst, and keeps the order of the page", () => {
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

  it("leaves out what only the eye can take in", () => {
    expect(spoken.join(" ")).not.toMatch(/VHF|310 in a summer|The quay at dawn/u);
  });

  it("says of each sentence which block it stands in", () => {
    expect(script.find(({ text }) => text === "Silt in the channel")?.block).toBe("item-a");
    expect(script.find(({ text }) => text.startsWith("It carried"))?.block).toBe("lead-b");
  });

  it("says what has become of what was possible", () => {
    const settled = article.sections
      .flatMap((section) => (section.type === "outlook" ? section.parts : []))
      .flatMap((part) => (part.role === "group" ? part.items : []))
      .filter(({ status }) => status === "happened");
    expect(settled).not.toEqual([]);
    for (const { id } of settled)
      expect(script.find(({ block }) => block === id)?.text).toMatch(/(?:^|: )Happened: /u);
  });
});

describe("sentences", () => {
  it.each([
    ["en", "Talks began at 9.30 a.m. in Delhi. They went on! Did they end?", 3],
    ["hi", "भारत ने कहा। रूस ने सुना।", 2],
    ["ja", "会談が始まった。次は何か？", 2],
    ["en", "* * *", 0],
    ["en", "", 0],
  ])("of %s are what is spoken at a time: %s", (lang, text, count) => {
    const sentences = sentencesOf(text, lang);
    expect(sentences.length).toBe(count);
    if (count) expect(sentences.join("").replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
  });

  it("that are too long for a voice are broken between words, and nothing is lost", () => {
    const long = Array.from({ length: 200 }, (_, index) => `word${index}`).join(" ");
    const bits = sentencesOf(long, "en");
    expect(bits.join(" ")).toBe(long);
    expect(Math.max(...bits.map((bit) => bit.length))).toBeLessThanOrEqual(241);
    const unbroken = "あ".repeat(1000);
    expect(sentencesOf(unbroken, "ja").join("")).toBe(unbroken);
  });
});
