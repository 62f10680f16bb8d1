import { expect, test } from "vitest";
import { backtrackingOf, builtWhile, literalsIn } from "./backtracking.ts";

const languages = "en de fr es it pt nl ru uk pl sv da fi cs ro hu el tr ar fa ur he hi bn zh ja ko".split(
  " ",
);
/** A story whose parsing builds the expressions for dates of a language. */
const text = "It rained.\n\nWhat comes next?\n\n- On 10 December 2027 the ferry sails\n- A new quay\n";

test("no regular expression of the sources takes more than linear time", () => {
  const all = literalsIn("src");
  expect(all.length).toBeGreaterThan(200);
  expect(all.flatMap((pattern) => backtrackingOf(pattern) ?? [])).toEqual([]);
});

test("no regular expression that the press and the parsers build takes more than linear time", async () => {
  const all = await builtWhile(async () => {
    const { parse } = await import("../src/parse/parse.ts");
    await import("../src/press/press.ts");
    for (const lang of languages) parse({ name: "ferry.txt", text }, { lang, date: "2026-11-23" });
  });
  expect(all.some(({ place }) => place.startsWith("src/parse/language/dates/"))).toBe(true);
  expect(all.flatMap((pattern) => backtrackingOf(pattern) ?? [])).toEqual([]);
});

test.each([
  ["a run that is searched again from each of its characters", "\\s*:$"],
  ["two parts that share a run", "^\\s*\\s*:"],
  ["a repetition within a repetition", "^(?:a+)+$"],
])("finds %s", (_, source) => {
  expect(backtrackingOf({ source, flags: "u", place: "src/quay.ts:1" })).toMatch(/^src\/quay\.ts:1 /u);
});
