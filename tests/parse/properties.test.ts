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

/** Days as they are written in German, and numbers of other kinds: none of them counts items. */
const numeral = fc.constantFrom(
  "1. Januar 2027",
  "10. Juni 2028",
  "24. Dezember",
  "am 3. Oktober",
  "3.5 million",
  "2027",
);
/** Words with a number each, so that one lost, repeated or moved is seen. */
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

function written(parts: Part[], ending: string): string {
  const lines = parts.map((one) => {
    if (one.type === "heading") return ending === "md" ? `## ${one.text}` : one.text;
    if (one.type === "paragraph") return one.text;
    return [`${one.text.slice(0, -1)}:`, "", ...one.items.map((text) => `- ${text}`)].join("\n");
  });
  return ["Opening words of this story.", ...lines].join("\n\n");
}

/** Numbers every word, so that each is there once. */
function numbered(text: string): string {
  let count = 0;
  return text.replace(/[\p{L}\p{M}’]+/gu, (found) => `${found}${++count}`);
}

const story = fc
  .tuple(endings, fc.array(part, { maxLength: 9 }))
  .map(([ending, parts]) => ({ ending, text: numbered(written(parts, ending)) }));

function idsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(idsOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === "id" ? [String(inner)] : idsOf(inner)));
}

describe("whatever the story", () => {
  test("every word is there once, in its order", () => {
    fc.assert(
      fc.property(story, ({ ending, text }) => {
        expect(wordsIn(article(ending, text))).toEqual(text.match(/[\p{L}\p{M}\p{N}’]+/gu));
      }),
    );
  });

  test("every block, item and section has an id of its own", () => {
    fc.assert(
      fc.property(story, ({ ending, text }) => {
        const ids = idsOf(article(ending, text));
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test("ids stay when a paragraph is added at the end", () => {
    fc.assert(
      fc.property(story, ({ ending, text }) => {
        const ended = `${text}\n\nThese words stand at the end.`;
        const after = idsOf(article(ending, `${ended}\n\nOne more sentence has been added here.`));
        expect(after).toEqual(expect.arrayContaining(idsOf(article(ending, ended))));
      }),
    );
  });

  test("reading it twice gives the same article, and one that the reader accepts", () => {
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
const rubbish = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.array(mark, { maxLength: 80 }).map((marks) => marks.join("")),
  fc.array(mark, { maxLength: 80 }).map((marks) => marks.join(" ")),
  fc.array(mark, { maxLength: 30 }).map((marks) => `---\n${marks.join("")}\n---\ntext`),
);

describe("whatever the file", () => {
  test("parsing never fails, and says what is wrong or gives an article that the reader accepts", () => {
    fc.assert(
      fc.property(endings, rubbish, (ending, text) => {
        const parsed = parse({ name: `story.${ending}`, text }, defaults);
        if (parsed.article) v.parse(articleSchema, JSON.parse(JSON.stringify(parsed.article)));
        else expect(parsed.problems.some(({ severity }) => severity === "error")).toBe(true);
        for (const { line, column } of parsed.problems) expect(Math.min(line, column)).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });

  test("no letter of a plain text is lost", () => {
    fc.assert(
      fc.property(rubbish, (text) => {
        fc.pre(!text.startsWith("---"));
        const parsed = parse({ name: "story.txt", text }, defaults);
        const found = parsed.article ? wordsIn(parsed.article).join("") : "";
        const lost = text.replace(/Summary|Article|&amp;/gu, "").match(/\p{L}/gu) ?? [];
        for (const letter of lost) expect(found).toContain(letter);
      }),
    );
  });

  test("bytes of any kind become a text or a message with its place", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const decoded = decodeText(bytes);
        if ("text" in decoded) expect(typeof decoded.text).toBe("string");
        else expect(Math.min(decoded.line, decoded.column)).toBeGreaterThan(0);
      }),
      { numRuns: 1000 },
    );
  });
});
