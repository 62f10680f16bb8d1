import { expect, test } from "vitest";
import { capital, plural, spell } from "../../../src/reader/lib/messages.ts";

test("a sentence spells numbers up to twenty, and has figures from there on", () => {
  expect([0, 1, 20, 21].map(spell)).toEqual(["no", "one", "twenty", "21"]);
});

test("a sentence begins with a capital letter", () => {
  expect(capital("élan is kept")).toBe("Élan is kept");
});

test("one story is singular, none and many are plural", () => {
  expect([0, 1, 2].map((count) => plural(count, "story", "stories"))).toEqual([
    "stories",
    "story",
    "stories",
  ]);
});
