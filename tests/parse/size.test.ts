import { describe, expect, test } from "vitest";
import { parse } from "../../src/parse/parse.ts";
import { wordsIn } from "./words.ts";

/* tests/bench/parse.bench.ts measures that parsing takes linear time. This is the smoke test of the same inputs. */

const megabyte = 1_000_000;
const times = (text: string) => text.repeat(Math.floor(megabyte / text.length));

const shapes: [name: string, text: string][] = [
  ["one line of words", times("word ")],
  ["one line without a space", times("word")],
  ["one word on each line", times("word\n")],
  ["an endless item", `- item\n${times("  more\n")}`],
  ["bare bullets", times("a\n-\n")],
  ["stars", times("*")],
  ["marks in words", times("a_")],
  ["open brackets", times("[")],
  ["open links", times("[a](")],
  ["exclamation marks", times("!")],
  ["open comments", times("a <!-- ")],
  ["open tags", times("<a ")],
  ["deep elements", times("<ul><li>\n")],
  ["open tags of tools", times("{{< a ")],
  ["pipes", times("|a")],
  ["spaces", times(" ")],
  ["deep quotations", times(">")],
  ["deep lists on a line", times("- ")],
  ["deep lists by indent", Array.from({ length: 1000 }, (_, depth) => `${" ".repeat(depth)}- a\n`).join("")],
  ["front matter that never ends", `---\n${times("key: value\n")}`],
  ["direction controls", times("\u2067a ")],
];

describe("a worst-case file of a megabyte is parsed to its last word", () => {
  for (const ending of ["txt", "md"]) {
    test.each(shapes)(
      `${ending}: %s`,
      (_, text) => {
        const { article } = parse(
          { name: `story.${ending}`, text: `${text}\n\nfinis.` },
          { lang: "en", date: "2026-11-23" },
        );
        expect(article && wordsIn(article).at(-1)).toBe("finis");
      },
      60_000,
    );
  }
});
