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

test("highlights are quotations under their story, with the note and a link to the paragraph", () => {
  expect(write([highlight])).toBe(`# Highlights

## [A second sluice](https://news.example/articles/sluice/)

> The first one dates from 1904

Who paid?

1\\. Look it up

[Marked on 23 November 2026](https://news.example/articles/sluice/#abc234)
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
    ["P", "Marked on 23 November 2026"],
    ["H2", "A second sluice"],
    ["BLOCKQUOTE", highlight.exact],
    ["P", "Marked on 23 November 2026"],
    ["BLOCKQUOTE", sluice.exact],
    ["P", "Who paid?"],
    ["P", "# Not a heading\n> nor a quotation\n- Ask <b>Ann</b> &amp; Bo"],
    ["P", "Marked on 24 November 2026"],
  ]);
});
