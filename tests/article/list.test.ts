import { expect, test } from "vitest";
import { isLabelled } from "../../src/article/list.ts";

const item = { id: "a", text: "a second bridge" };
const labelled = { ...item, label: "2027" };

test("a list is labelled when each of its items has a label", () => {
  expect(isLabelled({ items: [labelled, labelled] })).toBe(true);
  expect(isLabelled({ items: [labelled, item] })).toBe(false);
});

test("a list of one item is not labelled, nor is a numbered one", () => {
  expect(isLabelled({ items: [labelled] })).toBe(false);
  expect(isLabelled({ items: [labelled, labelled], ordered: true })).toBe(false);
});
