// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from "vitest";
import type { Card, Edition } from "../../../../../src/edition/edition.ts";
import {
  hasNews,
  lookBefore,
  newsSince,
  recordLook,
} from "../../../../../src/reader/features/front/catch-up/looks.ts";
import { cardOf, edition } from "../../../fixtures.ts";

const hour = 60 * 60 * 1000;
const saturday = Date.parse("2026-11-28T17:10:00Z");
const key = "aheadline.looks";

const story = (slug: string, wording: string, published = "2026-11-22"): Card =>
  cardOf(slug, slug, { wording, published });
const editionOf = (cards: Card[], settled: Edition["outlook"]["settled"] = []): Edition => ({
  ...edition,
  front: { cards },
  outlook: { ...edition.outlook, settled },
});
const before = editionOf([story("ferry", "a1"), story("crane", "b1")], ["ferry#one"]);
/** What is new since a look at the edition `before`. */
const news = (after: Edition, read: Record<string, string> = {}) => {
  recordLook(before, false, saturday);
  const look = lookBefore(saturday + 4 * hour);
  if (!look) throw new Error("no look before the pause");
  const { added, updated, settled } = newsSince(look, after, (slug) => read[slug]);
  return { added: added.map(({ slug }) => slug), updated: updated.map(({ slug }) => slug), settled };
};

beforeEach(() => localStorage.clear());

describe("the look that a reader catches up from", () => {
  it("is none for somebody who is here for the first time", () => {
    expect(lookBefore(saturday)).toBeUndefined();
  });

  it("is the last one after four hours, and none before", () => {
    recordLook(before, false, saturday);
    expect(lookBefore(saturday + 4 * hour - 1)).toBeUndefined();
    expect(lookBefore(saturday + 4 * hour)).toMatchObject({ at: saturday });
  });

  it("stays the same for four hours after it was shown, also in another tab", () => {
    recordLook(before, false, saturday);
    recordLook(before, false, saturday + 5 * hour);
    recordLook(before, false, saturday + 8 * hour);
    expect(lookBefore(saturday + 9 * hour - 1)).toMatchObject({ at: saturday });
    expect(lookBefore(saturday + 9 * hour)).toBeUndefined();
    expect(lookBefore(saturday + 12 * hour)).toMatchObject({ at: saturday + 8 * hour });
  });

  it.each(["", "{", "null", "[]", '{"at":"then"}', '{"at":1,"oldest":"","stories":[["a"]],"settled":[]}'])(
    "is none when %j is stored in its place",
    (stored) => {
      localStorage.setItem(key, stored);
      expect(lookBefore(saturday)).toBeUndefined();
    },
  );
});

describe("what is new since a look", () => {
  it("are stories that were not there, changed words and newly settled questions", () => {
    const after = editionOf(
      [story("pilot", "c1"), story("ferry", "a2"), story("crane", "b1")],
      ["crane#two", "ferry#one"],
    );
    expect(news(after)).toEqual({ added: ["pilot"], updated: ["ferry"], settled: ["crane#two"] });
  });

  it("is nothing when the front page is the same", () => {
    expect(news(before)).toEqual({ added: [], updated: [], settled: [] });
    expect(hasNews({ at: saturday, added: [], updated: [], settled: [] })).toBe(false);
  });

  it("is no older story that takes the place of one that was withdrawn", () => {
    expect(news(editionOf([story("ferry", "a1"), story("lamp", "d1", "2026-11-21")]))).toMatchObject({
      added: [],
    });
  });

  it("is no settled question that came back to the end of the list because another one went", () => {
    expect(news(editionOf(before.front.cards, ["ferry#one", "lamp#old"]))).toMatchObject({ settled: [] });
    expect(news(editionOf(before.front.cards, ["crane#two", "ferry#one", "lamp#old"]))).toMatchObject({
      settled: ["crane#two"],
    });
    expect(news(editionOf(before.front.cards, ["crane#two"]))).toMatchObject({ settled: ["crane#two"] });
  });

  it("is no update that the reader has read already", () => {
    const after = editionOf([story("ferry", "a2"), story("crane", "b2")]);
    expect(news(after, { ferry: "a2", crane: "b1" })).toMatchObject({ updated: ["crane"] });
  });
});

it("the script in the head of the page finds the hash of what was seen, and keeps other hashes", () => {
  localStorage.setItem("aheadline.read", JSON.stringify({ "/articles/ferry/": "a1" }));
  recordLook(before, false, saturday);
  const stored = JSON.parse(localStorage.getItem("aheadline.read") ?? "");
  expect(stored).toEqual({ "/articles/ferry/": "a1", "/": expect.stringMatching(/^[a-z2-7]{6}$/u) });
  recordLook(before, true, saturday + 5 * hour);
  expect(JSON.parse(localStorage.getItem("aheadline.read") ?? "")["/"]).not.toBe(stored["/"]);
});
