import { describe, expect, test } from "vitest";
import { parse } from "../../../src/parse/parse.ts";

const parsed = (head: string, lang = "en") =>
  parse({ name: "story.md", text: `${head}\nThe crane is up.` }, { lang, date: "2026-11-23" });

describe("the stories that a story continues, settles and replaces are read from", () => {
  const expected = {
    follows: [{ name: "crane-ordered" }, { name: "old/2026-11-09-crane.md" }],
    series: { name: "The crane" },
    settles: [
      { name: "crane-ordered", item: "abc123", status: "happened" },
      {
        name: "crane-ordered",
        item: "Higher harbour dues",
        status: "did-not-happen",
        date: "2026-12-01",
      },
    ],
    earlier: [{ name: "earlier/crane-1.md" }],
    withoutHistory: true,
  };
  const heads = {
    YAML: `---
follows: [crane-ordered, old/2026-11-09-crane.md]
series: The crane
settles:
  - crane-ordered#abc123
  - item: crane-ordered#Higher harbour dues
    status: did-not-happen
    date: 2026-12-01
earlier: earlier/crane-1.md
history: false
---`,
    TOML: `+++
follows = ["crane-ordered", "old/2026-11-09-crane.md"]
series = ["The crane"]
settles = ["crane-ordered#abc123", { item = "crane-ordered#Higher harbour dues", status = "Did not happen", date = 2026-12-01 }]
earlier = "earlier/crane-1.md"
history = false
+++`,
    JSON: `{
"continues": ["crane-ordered", "old/2026-11-09-crane.md"],
"series": { "name": "The crane", "order": 2 },
"settles": ["crane-ordered#abc123", { "item": "crane-ordered#Higher harbour dues", "status": "did not happen", "date": "1 December 2026" }],
"earlier_versions": ["earlier/crane-1.md"],
"history": false
}`,
  };
  test.each(Object.entries(heads))("%s", (_, head) => {
    const { relations, problems } = parsed(head);
    expect(problems.filter(({ kind }) => kind === "warning")).toEqual([]);
    expect(relations).toMatchObject(expected);
  });
});

test("each name of another story has its own line", () => {
  const { relations } = parsed("---\nfollows:\n  - crane-ordered\n  - crane-paid\nseries: Cranes\n---");
  expect(relations?.follows?.map(({ line, column }) => [line, column])).toEqual([
    [3, 5],
    [4, 5],
  ]);
});

test.each([
  ["settles: crane-ordered", 2, "slug#item"],
  ["settles: { item: crane-ordered#abc123, status: perhaps }", 2, "`did not happen`"],
  ["settles: { item: crane-ordered#abc123, date: soon }", 2, "a day, a month or a year"],
  ["series: [Cranes, Harbours]", 2, "the name of one series"],
  ["history: long", 2, "`false`"],
  ["corrections: An earlier version gave another length.", 2, "a date with a text"],
])("%s is reported with its line and a remedy", (line, at, remedy) => {
  const { problems, relations, article } = parsed(`---\n${line}\n---`);
  const [found, more] = problems.filter(({ kind }) => kind === "warning");
  expect(more).toBeUndefined();
  expect(found).toMatchObject({ line: at, remedy: expect.stringContaining(remedy) });
  expect(relations).toBeUndefined();
  expect(article?.corrections).toBeUndefined();
});

test.each([
  ["{ item: base#A new lamp, state: did not happen }", "state", "perhaps `status` is meant"],
  ["{ item: base#A new lamp, when: 2026-11-09 }", "when", "perhaps `date` is meant"],
  ["{ item: base#A new lamp, statsu: overtaken }", "statsu", "perhaps `status` is meant"],
  ["{ item: base#A new lamp, colour: red }", "colour", "the known keys are item, status, date"],
])("%s settles nothing, and the key is reported on its line", (entry, key, remedy) => {
  const { problems, relations } = parsed(`---\nsettles:\n  - base#Another lamp\n  - ${entry}\n---`);
  expect(relations?.settles).toMatchObject([{ item: "Another lamp" }]);
  expect(problems.filter(({ kind }) => kind === "warning")).toMatchObject([
    { line: 4, message: expect.stringContaining(`\`${key}\``), remedy: expect.stringContaining(remedy) },
  ]);
});

test("an entry with a bad value is reported on its line, and the others count", () => {
  const { problems, relations, article } = parsed(`---
corrections:
  - date: 2026-11-21
    text: The crane was named wrongly.
  - date: 2026-11-31
    text: The harbour was named wrongly.
  - { date: 2026-11-22, text: The ferry was named wrongly., by: desk }
settles: [base#A new lamp, { status: maybe }, { item: base#A rope, status: maybe }]
---`);
  expect(relations?.settles).toMatchObject([{ item: "A new lamp" }]);
  expect(article?.corrections?.map(({ date }) => date)).toEqual(["2026-11-22", "2026-11-21"]);
  const found = problems.filter(({ kind }) => kind === "warning");
  expect(found.map(({ line, message }) => [line, message])).toEqual([
    [5, "an entry of `corrections` has a date that does not exist or is not clear, “2026-11-31”"],
    [7, "an entry of `corrections` has an unknown key `by`"],
    [8, "an entry of `settles` names no item"],
    [8, "an entry of `settles` has an invalid `status`: “maybe”"],
  ]);
});

test("words for the status may be those of the story's language", () => {
  const { relations } = parsed("---\nsettles: { item: kran#abc, status: nicht eingetreten }\n---", "de");
  expect(relations?.settles?.[0]?.status).toBe("did-not-happen");
});

test("fields that say “as usual” state no relation", () => {
  expect(parsed("---\nseries: false\nfollows: []\nhistory: true\n---").relations).toBeUndefined();
});

describe("corrections are read, newest first, from", () => {
  const heads = {
    texts: `corrections:
  - "2026-11-24: An earlier version gave the wrong length: 30 metres."
  - 26 November 2026: The crane was named wrongly.`,
    maps: `corrections:
  - date: 2026-11-24
    text: "An earlier version gave the wrong length: 30 metres."
  - { date: 2026-11-26, text: The crane was named wrongly. }`,
    "lines without quotation marks": `corrections:
  - 2026-11-26: The crane was named wrongly.
  - 2026-11-24: An earlier version gave the wrong length: 30 metres.`,
  };
  test.each(Object.entries(heads))("%s", (_, fields) => {
    expect(parsed(`---\n${fields}\n---`).article?.corrections).toEqual([
      { date: "2026-11-26", text: "The crane was named wrongly." },
      { date: "2026-11-24", text: "An earlier version gave the wrong length: 30 metres." },
    ]);
  });
});
