// @vitest-environment jsdom
import { marked } from "marked";
import { expect, test } from "vitest";
import { writeHighlights } from "../../../../src/reader/features/import-export/files/highlights-markdown.ts";
import { dataMessages } from "../../../../src/reader/features/import-export/messages.ts";
import type { Highlight } from "../../../../src/reader/store/records.ts";
import { addressOf, emptyLibrary } from "./fixtures.ts";

const write = (highlights: Highlight[]) =>
  writeHighlights({ ...emptyLibrary(), highlights }, addressOf, dataMessages.highlightsFile).join("");

const highlight: Highlight = {
  id: "m1",
  slug: "sluice",
  headline: "A second sluice",
  block: "abc234",
  exact: "The first one dates from 1904",
  prefix: "",
  suffix: ". It protects",
  note: "Who paid?\n\n1. Look it up",
  madeAt: "2026-11-23T08:00:00.000Z",
};

test("highlights are quotations under their story, with the note and a link to the passage", () => {
  expect(write([highlight])).toBe(`# Highlights

## [A second sluice](https://news.example/articles/sluice/)

> The first one dates from 1904

Who paid?

1\\. Look it up

[Highlighted on 23 November 2026](https://news.example/articles/sluice/#abc234:~:text=The%20first%20one%20dates%20from%201904,-.%20It)
`);
});

test("a Markdown viewer shows passages and notes as they were, story by story, line by line", () => {
  const sluice = {
    exact: "It cost 5 * 3 = 15 crowns_a_day, or #1 of [all] `dues`\n- not a list\n1. nor this\n    nor code",
    note: "Who paid?\n\n# Not a heading\n> nor a quotation\n- Ask <b>Ann</b> &amp; Bo",
    madeAt: "2026-11-24T09:00:00.000Z",
  };
  const moon = { id: "m2", slug: "moon", headline: "The *new* moon", exact: "a full one", note: "Look\nup" };
  const text = write([
    { ...highlight, ...sluice },
    { ...highlight, ...moon },
    { ...highlight, id: "m3", note: "" },
  ]);
  const shown = document.createElement("main");
  shown.innerHTML = marked.parse(text, { async: false });
  for (const lineBreak of shown.querySelectorAll("br")) lineBreak.replaceWith("\n");
  expect([...shown.children].map((one) => [one.tagName, one.textContent?.trim()])).toEqual([
    ["H1", "Highlights"],
    ["H2", "The *new* moon"],
    ["BLOCKQUOTE", "a full one"],
    ["P", "Look\nup"],
    ["P", "Highlighted on 23 November 2026"],
    ["H2", "A second sluice"],
    ["BLOCKQUOTE", highlight.exact],
    ["P", "Highlighted on 23 November 2026"],
    ["BLOCKQUOTE", sluice.exact],
    ["P", "Who paid?"],
    ["P", "# Not a heading\n> nor a quotation\n- Ask <b>Ann</b> &amp; Bo"],
    ["P", "Highlighted on 24 November 2026"],
  ]);
});

/** The text directive of the link to a passage. */
const directiveOf = (change: Partial<Highlight>) =>
  /:~:text=([^\s)]*)\)/u.exec(write([{ ...highlight, prefix: "", suffix: "", ...change }]))?.[1];

test.each<[name: string, passage: Partial<Highlight>, directive: string]>([
  ["to a passage", { exact: "dates from 1904" }, "dates%20from%201904"],
  [
    "holds no sign that divides a text directive or ends a link",
    { exact: "well-known (a, b & c)" },
    "well%2Dknown%20%28a%2C%20b%20%26%20c%29",
  ],
  [
    "has the whole words around it",
    { prefix: "ept away. Now the first-rate ", exact: "sluice", suffix: " is to be repl" },
    "away.%20Now%20the%20first%2Drate-,sluice,-is%20to%20be",
  ],
  [
    "to a long passage has its first and last words",
    { exact: "one two three four five six seven eight nine ten eleven twelve thirteen" },
    "one%20two%20three%20four%20five%20six,eight%20nine%20ten%20eleven%20twelve%20thirteen",
  ],
  [
    "to several lines has the ends of the first and last",
    { exact: "one two\nthree\n four" },
    "one%20two,four",
  ],
  ["has half a character replaced", { exact: "a \ud83d b" }, "a%20%EF%BF%BD%20b"],
])("a link %s", (_name, passage, directive) => {
  expect(directiveOf(passage)).toBe(directive);
});
