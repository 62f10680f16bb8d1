import { describe, expect, test } from "vitest";
import { parse } from "../../../src/parse/parse.ts";
import { wordsIn } from "../words.ts";

const table = (columns: number, row: string, rows: number) =>
  [`|${"quay|".repeat(columns)}`, `|${"-|".repeat(columns)}`, ...Array(rows).fill(row)].join("\n");

const parsed = (text: string) =>
  parse({ name: "ferry.md", text: `The ferries.\n\n${text}\n\nfinis.` }, { lang: "en", date: "2026-11-23" });

describe("a Markdown table", () => {
  test("whose head is far wider than its rows stays text with all its words, and is reported at its line", () => {
    const { article, problems } = parsed(table(500, "|crane|", 200));
    const words = article ? wordsIn(article) : [];
    expect(words.filter((word) => word === "quay")).toHaveLength(500);
    expect(words.filter((word) => word === "crane")).toHaveLength(200);
    expect(problems).toContainEqual(
      expect.objectContaining({ line: 3, message: "the head of a table is far wider than its rows" }),
    );
  });

  test("of many columns is a table when its rows have cells", () => {
    const { article, problems } = parsed(table(60, `|${"crane|".repeat(30)}`, 20));
    expect(article?.lead.map(({ type }) => type)).toEqual(["paragraph", "table", "paragraph"]);
    expect(problems).toEqual([]);
  });
});
