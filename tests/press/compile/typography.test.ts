import { expect, test } from "vitest";
import type { Article, Text } from "../../../src/article/article.ts";
import { idOf } from "../../../src/article/id.ts";
import { setTypography } from "../../../src/press/compile/typography.ts";

function set(text: Text, lang = "en"): Text {
  const article = {
    lang,
    slug: "it's",
    headline: "",
    lead: [{ type: "paragraph", id: "a", text }],
    sections: [],
  } as unknown as Article;
  const result = setTypography(article);
  expect(result.slug).toBe("it's");
  return (result.lead[0] as { text: Text }).text;
}

test.each([
  [`"Rain," she said, "and 'more' of it."`, "“Rain,” she said, “and ‘more’ of it.”"],
  ["the minister's plan, the ministers' plans", "the minister’s plan, the ministers’ plans"],
  ["the winter of '68", "the winter of ’68"],
  ["'Twas the '60s, the dogs' day", "’Twas the ’60s, the dogs’ day"],
  ["rock 'n' roll drew 'em in", "rock ’n’ roll drew ’em in"],
  [`"'Tis the season," and I'd say 'bout time`, "“’Tis the season,” and I’d say ’bout time"],
  ["(“The '90s”) played till 'round midnight", "(“The ’90s”) played till ’round midnight"],
  ["'round and round' she said, 'till late.'", "‘round and round’ she said, ‘till late.’"],
  ["'Tom' and 'em'", "‘Tom’ and ‘em’"],
  ["1990--1995, and so on...", "1990–1995, and so on…"],
  [`("quoted")`, "(“quoted”)"],
  ["see https://example.org/a--b?c='d'", "see https://example.org/a--b?c='d'"],
  [`a door of 5'10" in the year "1931"`, "a door of 5′10″ in the year “1931”"],
])("straight marks become typographic ones: %s", (text, expected) => {
  expect(set(text)).toBe(expected);
});

test("an elided word of Dutch begins with an apostrophe", () => {
  expect(set("'s avonds en 's ochtends", "nl")).toBe("’s avonds en ’s ochtends");
});

test("German quotation marks open low", () => {
  expect(set(`Er sagte: "Es regnet."`, "de")).toBe("Er sagte: „Es regnet.“");
});

test("a language without known quotation marks keeps the straight ones", () => {
  expect(set(`"дождь"`, "ru")).toBe(`"дождь"`);
});

test("a quotation may begin in one span and end in another, and code is not changed", () => {
  expect(
    set([
      { text: 'She said "' },
      { text: "rain", marks: ["em"] },
      { text: '" and ' },
      { text: '"x"', marks: ["code"] },
    ]),
  ).toEqual([
    { text: "She said “" },
    { text: "rain", marks: ["em"] },
    { text: "” and " },
    { text: '"x"', marks: ["code"] },
  ]);
});

test("the id of a text does not depend on its typography", () => {
  expect(idOf(`"It's raining" -- again...`)).toBe(idOf("“It’s raining” – again…"));
});
