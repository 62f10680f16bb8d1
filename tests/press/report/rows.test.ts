import { describe, expect, test } from "vitest";
import { beginningOf, columnsOf, count, endOf, wrap } from "../../../src/press/report/rows.ts";

describe("the rows of a report", () => {
  test("cut a long text at its end, and a long file name at its beginning", () => {
    expect(beginningOf("the crane is late", 12)).toBe("the crane…");
    expect(endOf("quay/crane.md:1:1", 10)).toBe("…ne.md:1:1");
    expect([beginningOf("crane", 5), endOf("crane", 5)]).toEqual(["crane", "crane"]);
  });

  test("break between words, and keep a long file name whole", () => {
    const name = "quay/".repeat(30);
    expect(wrap(["one", name, "two"], "  ", "    ")).toEqual(["  one", `    ${name}`, "    two"]);
  });

  test("count letters of East Asia as two columns", () => {
    expect(columnsOf("港 crane")).toBe(8);
    expect(wrap(["港".repeat(30), "湾".repeat(30)], "", "")).toHaveLength(2);
    expect(beginningOf("港湾都市", 5)).toBe("港湾…");
    expect(endOf("港湾都市", 5)).toBe("…都市");
    expect(endOf("港湾都市", 7)).toBe("…湾都市");
  });

  test("count in the singular and the plural", () => {
    expect([count(1, "event"), count(2, "event"), count(1000, "story", "stories")]).toEqual([
      "1 event",
      "2 events",
      "1,000 stories",
    ]);
  });
});
