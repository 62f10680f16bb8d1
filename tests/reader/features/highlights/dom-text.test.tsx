// @vitest-environment jsdom
import { render } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { textRunsOf } from "../../../../src/article/text-runs.ts";
import { quotationOf, stretchesIn, textRunsIn } from "../../../../src/reader/features/highlights/dom-text.ts";
import { joinMarks } from "../../../../src/reader/features/highlights/merge-highlights.ts";
import { placeAll } from "../../../../src/reader/features/highlights/paint-highlights.ts";
import { finder } from "../../../../src/reader/features/highlights/text-quote.ts";
import { StoryView } from "../../../../src/reader/features/story/story-view.tsx";
import { article, cardOf } from "../../fixtures.ts";

function show(): HTMLElement {
  const card = cardOf(article.slug, article.headline);
  render(<StoryView article={article} card={card} lang="en" open={3} related={[]} />);
  const story = document.querySelector<HTMLElement>(".story-body");
  if (!story) throw new Error("no story");
  return story;
}

/** What a reader selects from some words to others. */
function selected(story: HTMLElement, from: string, to = from) {
  const runs = textRunsIn(story);
  const range = document.createRange();
  const end = (words: string) => runs.flatMap(({ nodes }) => nodes).find(({ data }) => data.includes(words));
  const [first, last] = [end(from), end(to)];
  if (!first || !last) throw new Error(`no ${from} or no ${to}`);
  range.setStart(first, first.data.indexOf(from));
  range.setEnd(last, last.data.indexOf(to) + to.length);
  return stretchesIn(runs, range);
}

describe("the text that can be marked", () => {
  it("is the standfirst and everything below, without our own words and without headings", () => {
    const texts = textRunsIn(show()).map(({ text }) => text);
    expect(texts[0]).toBe(article.summary);
    expect(texts).toContain("It carried timber, and a permit signed twice.");
    expect(texts).toContain("Lenders vote on a line of credit");
    expect(texts).toContain("The council pays for the lights");
    for (const ours of ["Background", "Possible", "Happened", "Settled", "At a glance", "Sources"])
      expect(texts.filter((text) => text.includes(ours))).toEqual([]);
  });

  it("is, piece by piece, in the story as its file has it, under the same ids", () => {
    const known = textRunsOf(article);
    for (const { block, text } of textRunsIn(show())) {
      const same = known.filter((run) => run.block === block).map((run) => run.text);
      expect(
        same.filter((whole) => whole.includes(text)),
        `${block}: ${text}`,
      ).not.toEqual([]);
    }
  });
});

describe("a selection", () => {
  it("over several blocks is a mark for each of them", () => {
    const stretches = selected(show(), "very slowly", "permit");
    expect(stretches.map(quotationOf).map(({ block, exact }) => [block, exact])).toEqual([
      ["lead-a", "very slowly."],
      ["lead-b", "It carried timber, and a permit"],
    ]);
  });

  it("that goes beyond a heading leaves the heading out", () => {
    const stretches = selected(show(), "signed twice", "The basin was closed");
    expect(stretches.map(quotationOf).map(({ exact }) => exact)).toEqual([
      "signed twice.",
      "The basin was closed",
    ]);
  });

  it("is taken without the spaces at its ends", () => {
    const [stretch] = selected(show(), " came in at dawn, ");
    expect(stretch && quotationOf(stretch).exact).toBe("came in at dawn,");
  });

  it("of one cell of a table is a mark in the table", () => {
    expect(selected(show(), "310 in a summer").map(quotationOf)).toMatchObject([
      { block: "table-a", exact: "310 in a summer" },
    ]);
  });

  it("can be drawn again from what was kept of it", () => {
    const story = show();
    const [stretch] = selected(story, "It carried ", "permit");
    const { placed } = placeAll(story, [{ id: "a", ...quotationOf(stretch as never) }]);
    expect(placed.map(({ range }) => String(range))).toEqual(["It carried timber, and a permit"]);
  });
});

describe("a mark over another", () => {
  it("takes it in, with its note", () => {
    const story = show();
    const [old] = selected(story, "dawn, late");
    const { placed } = placeAll(story, [
      { id: "old", note: "Why late?", ...quotationOf(old as never) },
      { id: "far", ...quotationOf(selected(story, "three winters")[0] as never) },
    ]);
    const { made, instead } = joinMarks(selected(story, "late and very"), placed);
    expect(made).toMatchObject([{ id: "old", exact: "dawn, late and very", note: "Why late?" }]);
    expect(instead).toEqual([]);
  });

  it("makes one of two that it joins", () => {
    const story = show();
    const mark = (id: string, words: string) => ({ id, ...quotationOf(selected(story, words)[0] as never) });
    const { placed } = placeAll(story, [mark("a", "first ship"), mark("b", "late and very")]);
    const { made, instead } = joinMarks(selected(story, "ship came in at dawn, late"), placed);
    expect(made.map(({ id, exact }) => [id, exact])).toEqual([
      ["a", "first ship came in at dawn, late and very"],
    ]);
    expect(instead).toEqual(["b"]);
  });
});

it("marks whose words are gone are told from the others, and none is dropped", () => {
  const story = show();
  const gone = { id: "gone", block: "lead-a", exact: "a brass band that plays on", prefix: "", suffix: "" };
  const there = { id: "there", ...quotationOf(selected(story, "three winters")[0] as never) };
  const { placed, lost } = placeAll(story, [gone, there]);
  expect([placed.map(({ mark }) => mark.id), lost.map(({ id }) => id)]).toEqual([["there"], ["gone"]]);
});

it("what is marked on the page is found in the file as well", () => {
  const runs = textRunsOf(article);
  const find = finder(runs);
  for (const run of textRunsIn(show())) {
    const place = find(quotationOf({ run, start: 0, end: run.text.length }));
    expect(place && runs[place.run]?.block, run.text).toBe(run.block);
  }
});
