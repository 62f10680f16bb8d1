import { expect, it } from "vitest";
import { dataMessages } from "../../../../src/reader/features/import-export/messages.ts";

it.each([
  ["visits", "Entry of your history, no. 3"],
  ["positions", "Reading place, no. 3"],
  ["copies", "Text of a saved story, no. 3"],
  ["constructor", "Constructor, no. 3"],
])("a record that cannot be imported is named in words: %s", (kind, name) => {
  expect(dataMessages.record(kind, 3)).toBe(name);
});
