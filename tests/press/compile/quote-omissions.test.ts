import { expect, test } from "vitest";
import type { Problem } from "../../../src/parse/problem.ts";
import { quoteOmissions } from "../../../src/press/compile/quote-omissions.ts";

const omission = (line: number, column = 1): Problem => ({
  kind: "omission",
  file: "ferry.txt",
  ...{ line, column },
  ...{ message: "it is left out", remedy: "nothing to do" },
});
const quoted = (source: string, problem: Problem) => quoteOmissions([problem], source)[0]?.detail;

test("a part that is left out is quoted from its position on", () => {
  expect(quoted("The ferry sails.\r\nIt is late. (more)", omission(2, 13))).toBe("“(more)”");
});

test("a label is quoted with the line below it", () => {
  expect(quoted("Contact:\n\nThe ferry office\nQuay 4", omission(1))).toBe("“Contact: The ferry office”");
});

test("a comment is quoted without its mark, and a long line by its beginning", () => {
  const source = "<!-- ask the harbour master whether the ferry sails on Monday -->";
  expect(quoted(source, omission(1))).toBe("“ask the harbour master whether the…”");
});

test("a position below the last line quotes nothing", () => {
  expect(quoted("The ferry sails.\n\n", omission(2))).toBeUndefined();
});

test("a warning is not quoted", () => {
  expect(quoted("The ferry sails.", { ...omission(1), kind: "warning" })).toBeUndefined();
});
