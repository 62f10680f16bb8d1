import { describe, expect, test } from "vitest";
import type { Page } from "../../../src/edition/edition.ts";
import { parsePageNumber, showsPreviousPage } from "../../../src/reader/edition/pagination.ts";
import { cardOf } from "../fixtures.ts";

describe("the page number in an address", () => {
  test("defaults to the newest page", () => {
    expect(parsePageNumber(undefined, 7)).toBe(7);
    expect(parsePageNumber("3", 7)).toBe(3);
  });

  test.each(["0", "8", "1.5", "two", "-1"])("is refused when there is no such page: %s", (param) => {
    expect(() => parsePageNumber(param, 7)).toThrow(expect.objectContaining({ kind: "missing" }));
  });
});

describe("the newest page of a list", () => {
  const pageWith = (page: number, stories: number): Page => ({
    version: "1.0",
    build: "b",
    page,
    pages: 7,
    cards: Array.from({ length: stories }, (_, index) => cardOf(`story-${index}`, "A story")),
  });

  test("is followed by the page before it while it is not full", () => {
    expect(showsPreviousPage(undefined, pageWith(7, 49))).toBe(true);
    expect(showsPreviousPage(undefined, pageWith(7, 50))).toBe(false);
  });

  test("is shown alone when it is the only page, or when the address has its number", () => {
    expect(showsPreviousPage(undefined, pageWith(1, 2))).toBe(false);
    expect(showsPreviousPage("7", pageWith(7, 2))).toBe(false);
  });
});
