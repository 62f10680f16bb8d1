// @vitest-environment jsdom
import fc from "fast-check";
import { marked } from "marked";
import { expect, test } from "vitest";
import { writeMarkdown } from "../../../../src/reader/features/import-export/files/markdown.ts";
import type { Highlight } from "../../../../src/reader/store/records.ts";
import { addressOf, nothing, read } from "./files.ts";

const said = { title: "Highlights", markedAt: "Marked on" };
const write = (highlights: Highlight[]) => writeMarkdown({ ...nothing(), highlights }, addressOf, said);

const mark: Highlight = {
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
  expect(write([mark]).join("")).toBe(`# Highlights

## [A second sluice](https://news.example/articles/sluice/)

> The first one dates from 1904

Who paid?

1\\. Look it up

[Marked on 2026-11-23T08:00:00.000Z](https://news.example/articles/sluice/#abc234:~:text=-,The%20first%20one%20dates%20from%201904,-.%20It%20protects "sluice m1")
`);
});

test("what is written is read back equal", async () => {
  const words = fc
    .string({ unit: fc.constantFrom(...'ab é漢🙂*_[]()<>#-,+.1\\`~|"&;\t\n') })
    .map((text) => text.replace(/^\s+|\s+$/gu, ""));
  const name = fc.stringMatching(/^[a-z0-9:-]{1,12}$/u);
  const highlight = fc.record(
    {
      id: name,
      slug: name,
      headline: words.map((text) => text.replace(/\s+/gu, " ")),
      block: name,
      exact: words.map((text) => `${text}x`),
      prefix: words,
      suffix: words,
      note: words.map((text) => `${text}x`),
      madeAt: fc
        .date({ noInvalidDate: true, min: new Date(0), max: new Date("2026-01-01") })
        .map((at) => at.toISOString()),
    },
    { requiredKeys: ["id", "slug", "headline", "block", "exact", "prefix", "suffix", "madeAt"] },
  );
  const highlights = fc
    .uniqueArray(highlight, { selector: ({ id }) => id, minLength: 1 })
    .map((all) => all.toSorted((a, b) => a.madeAt.localeCompare(b.madeAt)))
    // One story has one headline, and its passages stand together.
    .map((all) => all.map((one, at) => ({ ...one, slug: `${one.slug}-${at}` })));
  await fc.assert(
    fc.asyncProperty(highlights, async (all) => {
      const { records, refusals } = await read(...write(all));
      expect(records.highlights).toEqual(all);
      expect(refusals).toBe(0);
    }),
  );
});

test("a passage whose link is gone is refused with its words, and the others are kept", async () => {
  const text = write([mark, { ...mark, id: "m2", exact: "Whole" }]).join("");
  const { records, refused } = await read(text.replace(/^\[Marked.*m1"\)$/mu, ""));
  expect(records.highlights.map(({ id }) => id)).toEqual(["m2"]);
  expect(refused).toMatchObject([{ what: mark.exact, why: "missing" }]);
});

test("a notes program shows the words and the notes as they were, story by story, line by line", () => {
  const sluice = {
    exact: "It cost 5 * 3 = 15 crowns_a_day, or #1 of [all] `dues`\n- not a list\n1. nor this\n    nor code",
    note: "Who paid?\n\n# Not a heading\n> nor a quotation\n- Ask <b>Ann</b> &amp; Bo",
    madeAt: "2026-11-23T09:00:00.000Z",
  };
  const moon = { id: "m2", slug: "moon", headline: "The *new* moon", exact: "a full one", note: "Look\nup" };
  const text = write([
    { ...mark, ...sluice },
    { ...mark, ...moon },
    { ...mark, id: "m3", note: "" },
  ]).join("");
  const shown = document.createElement("main");
  shown.innerHTML = marked.parse(text, { async: false });
  for (const lineBreak of shown.querySelectorAll("br")) lineBreak.replaceWith("\n");
  expect([...shown.children].map((one) => [one.tagName, one.textContent?.trim()])).toEqual([
    ["H1", "Highlights"],
    ["H2", "The *new* moon"],
    ["BLOCKQUOTE", "a full one"],
    ["P", "Look\nup"],
    ["P", `Marked on ${mark.madeAt}`],
    ["H2", "A second sluice"],
    ["BLOCKQUOTE", mark.exact],
    ["P", `Marked on ${mark.madeAt}`],
    ["BLOCKQUOTE", sluice.exact],
    ["P", "Who paid?"],
    ["P", "# Not a heading\n> nor a quotation\n- Ask <b>Ann</b> &amp; Bo"],
    ["P", `Marked on ${sluice.madeAt}`],
  ]);
});
