import { describe, expect, test } from "vitest";
import { parse } from "../../../src/parse/parse.ts";

/* The outline of a case writes `**words**` for bold words and for words between stars: here the marks themselves count. */

function markedWords(text: string): string[] {
  const { article } = parse({ name: "story.md", text }, { lang: "en", date: "2026-11-23" });
  const [block] = article?.lead ?? [];
  if (block?.type !== "paragraph" || typeof block.text === "string") return [];
  return block.text.flatMap(({ text: words, marks = [], href }) =>
    marks.length > 0 || href !== undefined ? [`${[...marks, href].filter(Boolean).join(" ")}: ${words}`] : [],
  );
}

describe("a reader sees", () => {
  test.each([
    [
      "bold words beside Japanese",
      "これは**「重要」**です。**注意：**明日。",
      ["strong: 「重要」", "strong: 注意："],
    ],
    ["italic words beside Chinese", "他说*“好”*了。", ["em: “好”"]],
    ["no italics between stars of German words", "Pfleger*innen und Ärzt*innen.", []],
    ["italics around such words", "*Gäst*innen und Wirt*innen*", ["em: Gäst*innen und Wirt*innen"]],
    ["no struck words between single tildes", "It takes ~40~45 and ~3~4 years.", []],
    ["struck words between two", "It takes ~~40~~ 45 years.", ["strike: 40"]],
    ["no italics in a formula", "Let $a_1*b$ and $c*d_2$ be.", []],
    ["bold words whose marks hold a space", "**Bold **words.", ["strong: Bold "]],
    [
      "a link that ends before Japanese",
      "詳しくはhttps://a.example/をどうぞ",
      ["https://a.example/: https://a.example/"],
    ],
    [
      "a link with Japanese in its path",
      "見よ https://a.example/wiki/日本 を",
      ["https://a.example/wiki/日本: https://a.example/wiki/日本"],
    ],
  ])("%s", (_why, text, expected) => {
    expect(markedWords(`${text}\n\nThe end.`)).toEqual(expected);
  });
});
