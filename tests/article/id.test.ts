import { describe, expect, test } from "vitest";
import { idOf, uniqueIds } from "../../src/article/id.ts";

describe("the id of a block", () => {
  test("is the same for the same text", () => {
    expect(idOf("The ribbon was cut.")).toBe(idOf("The ribbon was cut."));
    expect(idOf("The ribbon was cut.")).not.toBe(idOf("The ribbon was torn."));
  });

  test("does not change with quotes, dashes, spaces and letter case", () => {
    expect(idOf("“The ribbon” — it’s  CUT…")).toBe(idOf('"the ribbon" -- it\'s cut...'));
    expect(idOf("rib\u00adbon")).toBe(idOf("rib bon"));
  });

  test("is a valid fragment and element id", () => {
    for (const text of ["", "a", "1", "Что дальше?", "词"]) expect(idOf(text)).toMatch(/^[a-z][a-z2-7]{5}$/u);
  });

  test("is made unique: the second of two equal ids gets a number", () => {
    const unique = uniqueIds();
    expect(["a", "a", "a-2", "a", "b"].map(unique)).toEqual(["a", "a-2", "a-2-2", "a-3", "b"]);
  });

  test("can be the name of a property of Object", () => {
    const unique = uniqueIds();
    expect(["constructor", "__proto__", "constructor"].map(unique)).toEqual([
      "constructor",
      "__proto__",
      "constructor-2",
    ]);
  });
});
