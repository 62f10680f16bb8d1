import { expect, it } from "vitest";
import { changesMessages } from "../../../../src/reader/features/changes/messages.ts";

it.each([
  [{ isNew: 2, altered: 0, removed: 0 }, "Two sentences are new"],
  [{ isNew: 1, altered: 0, removed: 0 }, "One sentence is new"],
  [{ isNew: 0, altered: 1, removed: 0 }, "One sentence has changed"],
  [{ isNew: 0, altered: 0, removed: 3 }, "Three sentences are gone"],
  [{ isNew: 1, altered: 0, removed: 2 }, "One sentence is new and two are gone"],
  [{ isNew: 24, altered: 2, removed: 1 }, "24 sentences are new, two have changed and one is gone"],
])("the note counts each kind of change: %j", (counts, sentence) => {
  expect(changesMessages.summary(counts)).toBe(sentence);
});
