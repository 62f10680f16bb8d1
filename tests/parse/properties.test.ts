import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import type { Article } from "../../src/article/article.ts";
import { articleSchema } from "../../src/article/schema.ts";
import { parse } from "../../src/parse/parse.ts";
import { decodeText } from "../../src/parse/text/decode.ts";
import { wordsIn } from "./words.ts";

const defaults = { lang: "en", date: "2026-11-23" };
const endings = fc.constantFrom("txt", "md");
const article = (ending: string, text: string): Article => {
  const parsed = parse({ name: `story.${ending}`, text }, defaults);
  if (!parsed.article) throw new Error(parsed.problems[0]?.message);
  return parsed.article;
};

/** German dates and other numbers at the start of a text, none of which numbers an item. */
const numeral = fc.constantFrom(
  "1. Januar 2027",
  "10. Juni 2028",
  "24. Dezember",
  "am 3. Oktober",
  "3.5 million",
  "2027",
);
/** Words. Each gets a number later, so that a lost, repeated or moved word is found. */
const word = fc.constantFrom("river", "bridge", "toll", "мост", "नदी", "桥", "الجسر", "Zürich", "won’t");
const words = (least: number, most: number) => fc.array(word, { minLength: least, maxLength: most });
const sentence = fc.oneof(
  words(3, 14).map((list) => `The ${list.join(" ")}.`),
  fc.tuple(numeral, words(3, 6)).map(([start, list]) => `${start} ${list.join(" ")}.`),
);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((list) => list.join(" "));
const heading = words(1, 4).map((list) => `Part ${list.join(" ")}`);
const item = fc
  .tuple(fc.option(fc.oneof(word, numeral)), sentence)
  .map(([label, text]) => (label ? `${label}: ${text}` : text));
const list = fc.array(item, { minLength: 2, maxLength: 5 });
const part = fc.oneof(
  paragraph.map((text) => ({ type: "paragraph" as const, text })),
  heading.map((text) => ({ type: "heading" as const, text })),
  fc.constantFrom("What comes next?", "Looking ahead").map((text) => ({ type: "heading" as const, text })),
  fc.tuple(sentence, list).map(([text, items]) => ({ type: "list" as const, text, items })),
);
type Part = typeof part extends fc.Arbitrary<infer Value> ? Value : never;

function sourceOf(parts: Part[], ending: string): string {
  const lines = parts.map((one) => {
    if (one.type === "heading") return ending === "md" ? `## ${one.text}` : one.text;
    if (one.type === "paragraph") return one.text;
    return [`${one.text.slice(0, -1)}:`, "", ...one.items.map((text) => `- ${text}`)].join("\n");
  });
  return ["Opening words of this story.", ...lines].join("\n\n");
}

/** Appends a number to every word, so that all are different. */
function numbered(text: string): string {
  let count = 0;
  return text.replace(/[\p{L}\p{M}’]+/gu, (found) => `${found}${++count}`);
}

const story = fc
  .tuple(endings, fc.array(part, { maxLength: 9 }))
  .map(([ending, parts]) => ({ ending, text: numbered(sourceOf(parts, ending)) }));

function idsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "id" ? [String(inner)] : idsOf(inner)));
}

describe("any story", () => {
  test("keeps every word once, in order", () => {
    fc.assert(
      fc.property(story, ({ ending, text }) => {
        expect(wordsIn(article(ending, text))).toEqual(text.match(/[\p{L}\p{M}\p{N}’]+/gu));
      }),
    );
  });

  test("has a unique id for every block, item and section", () => {
    fc.assert(
      fc.property(story, ({ ending, text }) => {
        const ids = idsOf(article(ending, text));
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test("keeps its ids when a paragraph is added at the end", () => {
    fc.assert(
      fc.property(story, ({ ending, text }) => {
        const ended = `${text}\n\nThese words stand at the end.`;
        const after = idsOf(article(ending, `${ended}\n\nOne more sentence has been added here.`));
        expect(after).toEqual(expect.arrayContaining(idsOf(article(ending, ended))));
      }),
    );
  });

  test("gives the same valid article each time", () => {
    fc.assert(
      fc.property(story, ({ ending, text }) => {
        const once = article(ending, text);
        expect(article(ending, text)).toEqual(once);
        expect(v.parse(articleSchema, JSON.parse(JSON.stringify(once)))).toEqual(once);
      }),
    );
  });
});

const mark = fc.constantFrom(
  ..."# ## - * • – > | ` ``` ** _ [ ] ( ) ! < > <b> </b> <!-- --> & &amp; \\ \n \n\n \t : --- === 1. 1) Summary – Article What next? https://a.b ~~ [^1] [x] \u2067 \u2069 \u00ad \ufeff".split(
    " ",
  ),
  " ",
  "    ",
  "word",
);
const noise = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.array(mark, { maxLength: 80 }).map((marks) => marks.join("")),
  fc.array(mark, { maxLength: 80 }).map((marks) => marks.join(" ")),
  fc.array(mark, { maxLength: 30 }).map((marks) => `---\n${marks.join("")}\n---\ntext`),
);

describe("any file", () => {
  test("gives a valid article or an error, and every problem has a position", () => {
    fc.assert(
      fc.property(endings, noise, (ending, text) => {
        const parsed = parse({ name: `story.${ending}`, text }, defaults);
        if (parsed.article) v.parse(articleSchema, JSON.parse(JSON.stringify(parsed.article)));
        else expect(parsed.problems.some(({ kind }) => kind === "error")).toBe(true);
        for (const { line, column } of parsed.problems) expect(Math.min(line, column)).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  test("keeps every letter of a plain text outside of tags and comments", () => {
    fc.assert(
      fc.property(noise, (text) => {
        fc.pre(!text.startsWith("---"));
        const parsed = parse({ name: "story.txt", text }, defaults);
        const found = parsed.article ? wordsIn(parsed.article).join("") : "";
        const lost = text.replace(/<!--.*?-->|Summary|Article|&amp;|<\/?b>/gsu, "").match(/\p{L}/gu) ?? [];
        for (const letter of lost) expect(found).toContain(letter);
      }),
    );
  });

  test("is decoded, or gives an error with a position", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (bytes) => {
        const decoded = await decodeText(bytes);
        if ("text" in decoded) expect(typeof decoded.text).toBe("string");
        else expect(Math.min(decoded.line, decoded.column)).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});
