import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TextQuote, TextRun } from "../../../../src/article/text-runs.ts";
import { finder, quote } from "../../../../src/reader/features/highlights/text-quote.ts";

const story: TextRun[] = [
  { block: "ship", text: "The first ship came in at dawn, late and very slowly. It carried timber." },
  { block: "crane", text: "The cranes are past their age, and two of them have no brakes at all." },
  { block: "debt", text: "The town owes more than it earns in a year, says the harbour board." },
];

/** Quotes words of the story above. */
function quoted(words: string): TextQuote {
  const run = story.find(({ text }) => text.includes(words));
  const start = run?.text.indexOf(words) ?? -1;
  if (!run) throw new Error(`no ${words}`);
  return quote(run, start, start + words.length);
}

function found(quotation: TextQuote, runs: TextRun[]): string | undefined {
  const place = finder(runs)(quotation);
  return place && runs[place.run]?.text.slice(place.start, place.end);
}

describe("a quotation", () => {
  test("keeps up to 32 characters on both sides", () => {
    expect(quoted("late and very slowly")).toEqual({
      block: "ship",
      exact: "late and very slowly",
      prefix: "The first ship came in at dawn, ",
      suffix: ". It carried timber.",
    });
  });

  test("is found where it was", () => {
    expect(finder(story)(quoted("two of them"))).toEqual({ run: 1, start: 35, end: 46 });
  });

  test("of words that stand there twice is found at the right ones", () => {
    const twice = [{ block: "a", text: "One toll, then one bridge, then one toll, then one river." }];
    const at = twice[0]?.text.lastIndexOf("one toll") ?? 0;
    const kept = quote(twice[0] as TextRun, at, at + 8);
    expect(finder(twice)(kept)).toEqual({ run: 0, start: at, end: at + 8 });
  });

  test("moves with its paragraph, whose id has changed by an edit", () => {
    const edited = [
      { block: "new", text: "A paragraph that nobody knew." },
      { block: "crane-2", text: "The old cranes are past their age, and two of them have no brakes at all." },
    ];
    expect(found(quoted("past their age"), edited)).toBe("past their age");
  });

  test("is not taken for the same few words elsewhere", () => {
    expect(found(quoted("The"), [{ block: "other", text: "The rain has come." }])).toBeUndefined();
  });

  test.each([
    [
      "a word replaced",
      "two of them have no brakes",
      "The cranes are past their age, and three of them have no brakes at all.",
      "three of them have no brakes",
    ],
    [
      "words put in",
      "past their age",
      "The cranes are well past their natural age, and two of them have no brakes at all.",
      "past their natural age",
    ],
    [
      "other quotes and dashes",
      "owes more than it earns",
      "The town “owes” more – than it earns – in a year, says the harbour board.",
      "owes” more – than it earns",
    ],
    [
      "all around it written anew",
      "came in at dawn, late and very slowly",
      "Nobody cheered when she came in at dawn, late and slowly, without a flag.",
      "came in at dawn, late and slowly",
    ],
  ])("is found by likeness: %s", (_what, words, text, expected) => {
    expect(
      found(quoted(words), [
        { block: "new", text: "No." },
        { block: "x", text },
      ]),
    ).toBe(expected);
  });

  test("in Japanese is found by likeness", () => {
    const before = {
      block: "a",
      text: "伊勢神宮は二十年ごとに建て替えられ、次の遷宮は二〇三三年に行われる。",
    };
    const after = {
      block: "b",
      text: "伊勢神宮は二十年に一度建て替えられ、次の遷宮は二〇三三年に行われる予定だ。",
    };
    expect(found(quote(before, 5, 17), [after])).toBe("二十年に一度建て替えられ");
  });

  test("of which nothing is left is not placed", () => {
    const other = [
      { block: "x", text: "Terns nest on the quay in spring, and nobody minds their noise there." },
    ];
    for (const { block, text } of story) {
      expect(found({ block, exact: text, prefix: "", suffix: "" }, other)).toBeUndefined();
    }
  });
});

/** Words with a number each, so that none is there twice. */
const text = fc
  .array(fc.constantFrom("river", "bridge", "мост", "नदी", "桥", "won’t", "the", "of", "a"), { minLength: 1 })
  .map((words) => words.join(" "));
const runs = fc
  .array(text, { minLength: 1, maxLength: 8 })
  .map((texts) => texts.map((text, index) => ({ block: `b${index}`, text: `${index} ${text} ${index}.` })));
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("whatever the story", () => {
  test("the same words are found after edits elsewhere", () => {
    fc.assert(
      fc.property(runs, fc.nat(), share, share, fc.array(text), text, (kept, which, from, to, new_, more) => {
        const run = kept[which % kept.length] as TextRun;
        const start = Math.floor(from * (run.text.length - 1));
        const end = start + 1 + Math.floor(to * (run.text.length - start - 1));
        const quotation = quote(run, start, end);
        // New paragraphs before, all others rewritten, its own longer at both ends: so it has another id.
        const own = { block: "own", text: `${more} ${run.text} ${more}` };
        const edited = [...new_.map((text, index) => ({ block: `n${index}`, text })), own];
        if (quotation.exact.trim().length + quotation.prefix.length + quotation.suffix.length < 16) return;
        const place = finder(edited)(quotation);
        expect(place?.run).toBe(edited.length - 1);
        expect(place?.start).toBe(more.length + 1 + start);
        expect(own.text.slice(place?.start, place?.end)).toBe(quotation.exact);
      }),
    );
  });

  test("looking never throws, and what is found lies in the story", () => {
    const anything = fc.record({
      block: fc.string(),
      exact: fc.string({ unit: "binary" }),
      prefix: fc.string({ unit: "binary" }),
      suffix: fc.string({ unit: "binary" }),
    });
    fc.assert(
      fc.property(runs, anything, (kept, quotation) => {
        const place = finder(kept)(quotation);
        if (!place) return;
        expect(place.start).toBeLessThan(place.end);
        expect(place.end).toBeLessThanOrEqual(kept[place.run]?.text.length ?? 0);
      }),
    );
  });
});

test.each([
  ["one letter", "a"],
  ["one word", "a "],
  ["a few words", "the river of the bridge "],
  ["signs", "-"],
])("in a story of a megabyte of %s, long and short words are looked for to the end", (_name, piece) => {
  const text = piece.repeat(1_000_000 / piece.length);
  const look = finder([{ block: "a", text }]);
  for (const exact of [
    piece,
    text.slice(0, 500_000),
    `${text.slice(0, 500_000)}!`,
    "nothing like that at all",
  ]) {
    const place = look({ block: "b", exact, prefix: "", suffix: "" });
    expect(place?.start ?? 0).toBeLessThan(text.length);
  }
});
