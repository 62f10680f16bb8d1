// @vitest-environment jsdom
import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Article } from "../../../../src/article/article.ts";
import { changesBetween } from "../../../../src/article/changes.ts";
import { textUnitsOf } from "../../../../src/article/text-units.ts";
import { isMarked, placeChanges } from "../../../../src/reader/features/changes/placed-changes.ts";
import { StoryView } from "../../../../src/reader/features/story/story-view.tsx";
import { article, cardOf } from "../../fixtures.ts";

/** The words that are marked on the page after words of the story were replaced, each with its element. */
function marked(...replaced: [before: string, after: string][]): [element: string, words: string[]][] {
  const text = replaced.reduce((all, [before, after]) => {
    if (!all.includes(before)) throw new Error(`no ${before}`);
    return all.replace(before, after);
  }, JSON.stringify(article));
  const after: Article = JSON.parse(text);
  render(
    <StoryView
      article={after}
      card={cardOf(after.slug, after.headline)}
      lang="en"
      open={0}
      today="2026-11-23"
      built="2026-11-23"
      related={[]}
    />,
  );
  const story = document.querySelector<HTMLElement>(".story-body");
  if (!story) throw new Error("no story");
  const units = textUnitsOf(after);
  const changes = changesBetween(textUnitsOf(article), units, "en").filter(isMarked);
  return placeChanges(story, changes, units).map(({ element, ranges }) => [
    element.localName,
    ranges.map(String),
  ]);
}

describe("a changed sentence is marked", () => {
  it("in a paragraph, without its neighbours", () => {
    expect(marked(["took three winters.", "took three winters. Two dredgers were lent."])).toEqual([
      ["p", ["Two dredgers were lent."]],
    ]);
  });

  it("across words that are emphasised or linked", () => {
    expect(marked([" signed twice.", " signed twice by the pilots."])).toEqual([
      ["p", ["It carried timber, and a permit signed twice by the pilots."]],
    ]);
  });

  it("in the standfirst", () => {
    expect(marked(["a town counts what it owes", "a town counts what it still owes"])).toMatchObject([
      ["p", [expect.stringContaining("still owes")]],
    ]);
  });

  it("in a labelled item, whose label is an element of its own", () => {
    expect(marked(["Forty people have been hired", "Fifty people have been hired"])).toEqual([
      ["dd", ["Work", "Fifty people have been hired, most of them for good."]],
    ]);
  });

  it("in the cell of a table that differs", () => {
    expect(marked(["310 in a summer", "312 in a summer"])).toEqual([["td", ["312 in a summer"]]]);
  });

  it("in a heading", () => {
    expect(marked(['"heading":"Numbers"', '"heading":"Ships by the week"'])).toEqual([
      ["h3", ["Ships by the week"]],
    ]);
  });

  it("in the outlook", () => {
    expect(marked(["Goods by rail", "Goods by rail and by barge"])).toEqual([
      ["li", ["Goods by rail and by barge"]],
    ]);
  });
});
