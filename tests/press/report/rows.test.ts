import { describe, expect, test } from "vitest";
import { count, shareRows, wrap } from "../../../src/press/report/rows.ts";

describe("the rows of a report", () => {
  test("go to sections that need few first, and are shared by weight among the others", () => {
    const claims = [
      { rows: 100, weight: 3 },
      { rows: 2, weight: 1 },
      { rows: 100, weight: 1 },
    ];
    expect(shareRows(claims, 22)).toEqual([15, 2, 5]);
  });

  test("are as many as each section needs where there are enough", () => {
    const claims = [
      { rows: 7, weight: 3 },
      { rows: 12, weight: 1 },
    ];
    expect(shareRows(claims, Number.POSITIVE_INFINITY)).toEqual([7, 12]);
  });

  test("break between words, and keep a long file name whole", () => {
    const name = "quay/".repeat(30);
    expect(wrap(["one", name, "two"], "  ", "    ")).toEqual(["  one", `    ${name}`, "    two"]);
  });

  test("count in the singular and the plural", () => {
    expect([count(1, "event"), count(2, "event"), count(1000, "story", "stories")]).toEqual([
      "1 event",
      "2 events",
      "1,000 stories",
    ]);
  });
});
