// @vitest-environment jsdom
import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { textRunsOf } from "../../../../src/article/text-runs.ts";
import {
  renderedRunsIn,
  type TextRange,
  textRangesIn,
} from "../../../../src/reader/article/marks/dom-text.ts";
import { mergeHighlights } from "../../../../src/reader/features/highlights/merge-highlights.ts";
import { placeHighlights } from "../../../../src/reader/features/highlights/placed-highlights.ts";
import { locateQuotes, quoteOf } from "../../../../src/reader/features/highlights/text-quote.ts";
import { StoryView } from "../../../../src/reader/features/story/story-view.tsx";
import { article, cardOf } from "../../fixtures.ts";

function renderStory(): HTMLElement {
  const card = cardOf(article.slug, article.headline);
  render(
    <StoryView
      article={article}
      card={card}
      lang="en"
      open={3}
      today="2026-11-23"
      built="2026-11-23"
      related={[]}
    />,
  );
  const story = document.querySelector<HTMLElement>(".story-body");
  if (!story) throw new Error("no story");
  return story;
}

/** Selects the text from some words to others. */
function select(story: HTMLElement, from: string, to = from): TextRange[] {
  const runs = renderedRunsIn(story);
  const range = document.createRange();
  const nodeOf = (words: string) =>
    runs.flatMap(({ nodes }) => nodes).find(({ data }) => data.includes(words));
  const [first, last] = [nodeOf(from), nodeOf(to)];
  if (!first || !last) throw new Error(`no ${from} or no ${to}`);
  range.setStart(first, first.data.indexOf(from));
  range.setEnd(last, last.data.indexOf(to) + to.length);
  return textRangesIn(runs, range);
}

/** A highlight of words that lie in one run. */
function highlightOf(story: HTMLElement, id: string, words: string) {
  const [range] = select(story, words);
  if (!range) throw new Error(`nothing is selected for ${words}`);
  return { id, ...quoteOf(range) };
}

describe("the text that can be highlighted", () => {
  it("is the standfirst and all running text, without interface texts and headings", () => {
    const texts = renderedRunsIn(renderStory()).map(({ text }) => text);
    expect(texts[0]).toBe(article.summary);
    expect(texts).toContain("It carried timber, and a permit signed twice.");
    expect(texts).toContain("Lenders vote on a line of credit");
    expect(texts).toContain("The council pays for the lights");
    for (const excluded of ["Background", "Possible", "Happened", "Settled", "At a glance", "Sources"])
      expect(texts.filter((text) => text.includes(excluded))).toEqual([]);
  });

  it("is also in the text runs of the article, under the same block ids", () => {
    const inArticle = textRunsOf(article);
    for (const { block, text } of renderedRunsIn(renderStory())) {
      const ofBlock = inArticle.filter((run) => run.block === block).map((run) => run.text);
      expect(
        ofBlock.filter((whole) => whole.includes(text)),
        `${block}: ${text}`,
      ).not.toEqual([]);
    }
  });

  it("is located in the article by a quote from the page", () => {
    const rendered = renderedRunsIn(renderStory());
    const quotes = rendered.map((run) => quoteOf({ run, start: 0, end: run.text.length }));
    const { located, missing } = locateQuotes(quotes, textRunsOf(article));
    expect(missing).toEqual([]);
    for (const { quote, run } of located) expect(run.block, quote.exact).toBe(quote.block);
  });
});

describe("a selection", () => {
  it("across blocks has a range in each of them", () => {
    const ranges = select(renderStory(), "very slowly", "permit");
    expect(ranges.map(quoteOf).map(({ block, exact }) => [block, exact])).toEqual([
      ["lead-a", "very slowly."],
      ["lead-b", "It carried timber, and a permit"],
    ]);
  });

  it("across a heading leaves the heading out", () => {
    const ranges = select(renderStory(), "signed twice", "The basin was closed");
    expect(ranges.map(quoteOf).map(({ exact }) => exact)).toEqual(["signed twice.", "The basin was closed"]);
  });

  it("is trimmed", () => {
    const ranges = select(renderStory(), " came in at dawn, ");
    expect(ranges.map(quoteOf).map(({ exact }) => exact)).toEqual(["came in at dawn,"]);
  });

  it("of a cell belongs to the block of the table", () => {
    expect(select(renderStory(), "310 in a summer").map(quoteOf)).toMatchObject([
      { block: "table-a", exact: "310 in a summer" },
    ]);
  });
});

describe("a saved highlight", () => {
  it("is placed at its range on the page", () => {
    const story = renderStory();
    const [range] = select(story, "It carried ", "permit");
    const { placed } = placeHighlights(story, [{ id: "a", ...quoteOf(range as TextRange) }]);
    expect(placed.map(({ domRange }) => String(domRange))).toEqual(["It carried timber, and a permit"]);
  });

  it("whose words are no longer in the story is returned as unplaced", () => {
    const story = renderStory();
    const gone = { id: "gone", block: "lead-a", exact: "a brass band that plays on", prefix: "", suffix: "" };
    const { placed, unplaced } = placeHighlights(story, [
      gone,
      highlightOf(story, "present", "three winters"),
    ]);
    expect(placed.map(({ highlight }) => highlight.id)).toEqual(["present"]);
    expect(unplaced).toEqual([gone]);
  });
});

describe("a new highlight", () => {
  it("merges with one that it overlaps, note included", () => {
    const story = renderStory();
    const { placed } = placeHighlights(story, [
      { ...highlightOf(story, "old", "dawn, late"), note: "Why late?" },
      highlightOf(story, "far", "three winters"),
    ]);
    const { created, replaced } = mergeHighlights(select(story, "late and very"), placed);
    expect(created).toMatchObject([{ id: "old", exact: "dawn, late and very", note: "Why late?" }]);
    expect(replaced).toEqual([]);
  });

  it("merges two highlights that it overlaps into one", () => {
    const story = renderStory();
    const { placed } = placeHighlights(story, [
      highlightOf(story, "a", "first ship"),
      highlightOf(story, "b", "late and very"),
    ]);
    const { created, replaced } = mergeHighlights(select(story, "ship came in at dawn, late"), placed);
    expect(created.map(({ id, exact }) => [id, exact])).toEqual([
      ["a", "first ship came in at dawn, late and very"],
    ]);
    expect(replaced).toEqual(["b"]);
  });
});
