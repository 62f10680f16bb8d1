import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { TextQuote, TextRun } from "../../../../src/article/text-runs.ts";
import { createQuote, locateQuotes } from "../../../../src/reader/features/highlights/text-quote.ts";

const story: TextRun[] = [
  { block: "ship", text: "The first ship came in at dawn, late and very slowly. It carried timber." },
  { block: "crane", text: "The cranes are past their age, and two of them have no brakes at all." },
  { block: "debt", text: "The town owes more than it earns in a year, says the harbour board." },
];

/** Quotes words of the story above. */
function quoteOf(words: string): TextQuote {
  const run = story.find(({ text }) => text.includes(words));
  const start = run?.text.indexOf(words) ?? -1;
  if (!run) throw new Error(`no ${words}`);
  return createQuote(run, start, start + words.length);
}

/** Where a quote is located: the index of its run, and the range within it. */
function locate(quote: TextQuote, runs: TextRun[]) {
  const [found] = locateQuotes([quote], runs).located;
  return found && { run: runs.indexOf(found.run), start: found.start, end: found.end };
}

/** The words at the place where a quote is located. */
function locatedText(quote: TextQuote, runs: TextRun[]): string | undefined {
  const place = locate(quote, runs);
  return place && runs[place.run]?.text.slice(place.start, place.end);
}

describe("a text quote", () => {
  test("has up to 32 characters of context on both sides", () => {
    expect(quoteOf("late and very slowly")).toEqual({
      block: "ship",
      exact: "late and very slowly",
      prefix: "The first ship came in at dawn, ",
      suffix: ". It carried timber.",
    });
  });

  test("is found in an unchanged story", () => {
    expect(locate(quoteOf("two of them"), story)).toEqual({ run: 1, start: 35, end: 46 });
  });

  test("of words that occur twice is found by its context", () => {
    const run = { block: "a", text: "One toll, then one bridge, then one toll, then one river." };
    const start = run.text.lastIndexOf("one toll");
    const quote = createQuote(run, start, start + 8);
    expect(locate(quote, [run])).toEqual({ run: 0, start, end: start + 8 });
  });

  test("is found in its paragraph when an edit has changed the id of the paragraph", () => {
    const edited = [
      { block: "new", text: "A paragraph that nobody knew." },
      { block: "crane-2", text: "The old cranes are past their age, and two of them have no brakes at all." },
    ];
    expect(locatedText(quoteOf("past their age"), edited)).toBe("past their age");
  });

  test("of few words does not match the same words in another context", () => {
    expect(locatedText(quoteOf("The"), [{ block: "other", text: "The rain has come." }])).toBeUndefined();
  });

  test.each([
    [
      "a word was replaced",
      "two of them have no brakes",
      "The cranes are past their age, and three of them have no brakes at all.",
      "three of them have no brakes",
    ],
    [
      "words were inserted",
      "past their age",
      "The cranes are well past their natural age, and two of them have no brakes at all.",
      "past their natural age",
    ],
    [
      "quotation marks and dashes were changed",
      "owes more than it earns",
      "The town “owes” more – than it earns – in a year, says the harbour board.",
      "owes” more – than it earns",
    ],
    [
      "everything around it was rewritten",
      "came in at dawn, late and very slowly",
      "Nobody cheered when she came in at dawn, late and slowly, without a flag.",
      "came in at dawn, late and slowly",
    ],
  ])("is found by a fuzzy match when %s", (_edit, words, text, expected) => {
    const edited = [
      { block: "new", text: "No." },
      { block: "x", text },
    ];
    expect(locatedText(quoteOf(words), edited)).toBe(expected);
  });

  test("in Japanese is found by a fuzzy match", () => {
    const before = {
      block: "a",
      text: "伊勢神宮は二十年ごとに建て替えられ、次の遷宮は二〇三三年に行われる。",
    };
    const after = {
      block: "b",
      text: "伊勢神宮は二十年に一度建て替えられ、次の遷宮は二〇三三年に行われる予定だ。",
    };
    expect(locatedText(createQuote(before, 5, 17), [after])).toBe("二十年に一度建て替えられ");
  });

  test("is missing when none of its words are left", () => {
    const other = [
      { block: "x", text: "Terns nest on the quay in spring, and nobody minds their noise there." },
    ];
    const quotes = story.map(({ block, text }) => ({ block, exact: text, prefix: "", suffix: "" }));
    expect(locateQuotes(quotes, other)).toEqual({ located: [], missing: quotes });
  });
});

test("quotes are located in reading order, whatever the order in which they were made", () => {
  const quotes = ["in a year", "two of them", "It carried timber", "late and very slowly"].map(quoteOf);
  expect(locateQuotes(quotes, story).located.map(({ quote }) => quote.exact)).toEqual([
    "late and very slowly",
    "It carried timber",
    "two of them",
    "in a year",
  ]);
});

const text = fc
  .array(fc.constantFrom("river", "bridge", "мост", "नदी", "桥", "won’t", "the", "of", "a"), { minLength: 1 })
  .map((words) => words.join(" "));
/** Each run with a number of its own, so that no two are the same. */
const runs = fc
  .array(text, { minLength: 1, maxLength: 8 })
  .map((texts) => texts.map((text, index) => ({ block: `b${index}`, text: `${index} ${text} ${index}.` })));
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("in any story", () => {
  test("a quote is found after edits elsewhere", () => {
    fc.assert(
      fc.property(
        runs,
        fc.nat(),
        share,
        share,
        fc.array(text),
        text,
        (before, index, from, to, inserted, more) => {
          const run = before[index % before.length] as TextRun;
          const start = Math.floor(from * (run.text.length - 1));
          const end = start + 1 + Math.floor(to * (run.text.length - start - 1));
          const quote = createQuote(run, start, end);
          // The other paragraphs are replaced; its own is longer at both ends, which gives it another id.
          const own = { block: "own", text: `${more} ${run.text} ${more}` };
          const edited = [...inserted.map((text, index) => ({ block: `n${index}`, text })), own];
          if (quote.exact.trim().length + quote.prefix.length + quote.suffix.length < 16) return;
          const place = locate(quote, edited);
          expect(place?.run).toBe(edited.length - 1);
          expect(place?.start).toBe(more.length + 1 + start);
          expect(own.text.slice(place?.start, place?.end)).toBe(quote.exact);
        },
      ),
    );
  });

  test("the search never throws, and what it finds lies within a run", () => {
    const anything = fc.record({
      block: fc.string(),
      exact: fc.string({ unit: "binary" }),
      prefix: fc.string({ unit: "binary" }),
      suffix: fc.string({ unit: "binary" }),
    });
    fc.assert(
      fc.property(runs, anything, (runs, quote) => {
        const { located, missing } = locateQuotes([quote], runs);
        expect(located.length + missing.length).toBe(1);
        for (const { run, start, end } of located) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(run.text.length);
        }
      }),
    );
  });
});

test.each([
  ["one letter", "a"],
  ["one word", "a "],
  ["a few words", "the river of the bridge "],
  ["signs", "-"],
])("a megabyte of %s is searched for short and long quotes within the time limit", (_name, piece) => {
  const text = piece.repeat(1_000_000 / piece.length);
  const half = text.slice(0, 500_000);
  const quotes = [piece, half, `${half}!`, "nothing like that at all"].map((exact) => ({
    block: "b",
    exact,
    prefix: "",
    suffix: "",
  }));
  const { located, missing } = locateQuotes(quotes, [{ block: "a", text }]);
  expect(located.length + missing.length).toBe(quotes.length);
  for (const { start } of located) expect(start).toBeLessThan(text.length);
});
