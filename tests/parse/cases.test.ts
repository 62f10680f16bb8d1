import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "../../src/parse/parse.ts";
import { escapeInvisible, readCase } from "./case.ts";
import { outline } from "./outline.ts";

const folder = new URL("cases/", import.meta.url);

describe("a story file becomes the article that its author meant", () => {
  for (const name of readdirSync(folder)) {
    const { why, file, input, expected } = readCase(readFileSync(new URL(name, folder), "utf8"));
    test(`${name.replace(".txt", "")}: ${why}`, () => {
      const parsed = parse({ name: file, text: input }, { lang: "en", date: "2026-11-23" });
      expect(escapeInvisible(outline(parsed))).toBe(expected);
      // Clauses in lower case without a full stop, so that they fit into the report.
      for (const { message, remedy } of parsed.problems)
        for (const clause of [message, remedy]) expect(clause).toMatch(/^(?:[^A-Z]|HTML).*[^.]$/u);
    });
  }
});
