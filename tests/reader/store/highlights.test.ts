import { expect, test } from "vitest";
import { groupByStory } from "../../../src/reader/store/highlights.ts";
import type { Highlight } from "../../../src/reader/store/records.ts";

const highlight = (id: string, slug: string) => ({ id, slug }) as Highlight;

test("highlights are grouped by story, in the order of the first one of each", () => {
  const highlights = [highlight("1", "sluice"), highlight("2", "bridge"), highlight("3", "sluice")];
  const groups = groupByStory(highlights).map(([slug, ofStory]) => [slug, ofStory.map(({ id }) => id)]);
  expect(groups).toEqual([
    ["sluice", ["1", "3"]],
    ["bridge", ["2"]],
  ]);
});
