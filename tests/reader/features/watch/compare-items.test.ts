import { describe, expect, it } from "vitest";
import type { Article, OutlookItem } from "../../../../src/article/article.ts";
import { compareItems } from "../../../../src/reader/features/watch/compare-items.ts";
import type { Watched } from "../../../../src/reader/store/records.ts";
import { seenRecord } from "../../../../src/reader/store/watch/mark-seen.ts";
import { changedItems, hasChanged } from "../../../../src/reader/store/watched.ts";
import { article as story } from "../../fixtures.ts";

const at = "2026-12-01T08:00:00.000Z";
const later = "2026-12-02T08:00:00.000Z";
const question: OutlookItem = {
  id: "cranes",
  text: "The “old” cranes are tested",
  when: { date: "2026-12-03", text: "3 December" },
  label: "3 December",
  status: "open",
};

function storyWith(...items: OutlookItem[]): Article {
  const parts = [{ role: "group" as const, id: "group", kind: "events" as const, items }];
  return { ...story, sections: [{ type: "outlook", id: "next", heading: "What comes next", parts }] };
}

const record: Watched = {
  key: "harbour-reopens#cranes",
  item: "cranes",
  kind: "events",
  story: { slug: "harbour-reopens", headline: story.headline, lang: "en" },
  seen: {
    label: "3 December",
    text: "The “old” cranes are tested",
    when: { date: "2026-12-03", text: "3 December" },
    status: "open",
  },
  watchedAt: "2026-11-30T08:00:00.000Z",
};

const moved: OutlookItem = {
  ...question,
  label: "10 December",
  when: { date: "2026-12-10", text: "10 December" },
};

/** The record after a comparison with each of these stories, one after the other. */
function compareAll(from: Watched, ...articles: (Article | null)[]): Watched {
  return articles.reduce((known, next) => compareItems([known], next, at)[0] ?? known, from);
}

describe("a watched item, compared with its story", () => {
  it("has not changed where it reads the same, wherever it stands and however its quotes and dates are written", () => {
    const same = { ...question, text: 'The "old"  cranes are tested', label: "Thu 3 Dec" };
    const other: OutlookItem = { id: "other", text: "Another question", status: "open" };
    expect(compareItems([record], storyWith(question), at)).toEqual([]);
    expect(
      compareItems(
        [record],
        storyWith(other, { ...same, when: { date: "2026-12-03", text: "Thu 3 Dec" } }),
        at,
      ),
    ).toEqual([]);
  });

  it("is kept as it is now beside what the reader saw, with the time, once its date is another one", () => {
    const [changed] = compareItems([record], storyWith(moved), at);
    expect(changed).toMatchObject({
      seen: record.seen,
      now: { when: { date: "2026-12-10" } },
      changedAt: at,
    });
    expect(compareItems(changed ? [changed] : [], storyWith(moved), later)).toEqual([]);
  });

  it.each<[string, OutlookItem]>([
    ["its words", { ...question, text: "The old cranes are sold" }],
    ["its status", { ...question, status: "did-not-happen" }],
  ])("has changed with %s", (_name, item) => {
    expect(compareAll(record, storyWith(item))).toMatchObject({
      now: { status: item.status },
      changedAt: at,
    });
  });

  it("is withdrawn when the story no longer has it, has no outlook any more, or is gone", () => {
    for (const article of [storyWith(), { ...story, sections: [] }, null])
      expect(compareAll(record, article)).toMatchObject({ now: null, changedAt: at });
  });

  it("has not changed when a change was taken back before the reader has seen it", () => {
    expect(compareAll(record, storyWith(moved), storyWith(question))).toEqual(record);
    expect(compareAll(record, null, storyWith(question))).toEqual(record);
  });

  it("is back when its withdrawal was seen, and it is in the story again", () => {
    const withdrawn = seenRecord(compareAll(record, null), later);
    expect(hasChanged(withdrawn)).toBe(false);
    expect(compareItems([withdrawn], null, later)).toEqual([]);
    const [back] = compareItems([withdrawn], storyWith(question), "2026-12-03T08:00:00.000Z");
    expect(back).toMatchObject({ now: { text: question.text }, seen: record.seen });
    expect(back && hasChanged(back)).toBe(true);
  });
});

describe("a change that the reader has seen", () => {
  it("is what the next one is compared with", () => {
    const seen = seenRecord(compareAll(record, storyWith(moved)), later);
    expect(seen).toMatchObject({ seen: { when: { date: "2026-12-10" } }, seenAt: later });
    expect(seen).not.toHaveProperty("now");
    expect(compareItems([seen], storyWith(moved), later)).toEqual([]);
    expect(compareItems([seen], storyWith(question), later)[0]?.now).toEqual(record.seen);
  });

  it("is no longer among those to be said, the latest of which comes first", () => {
    const changed = (key: Watched["key"], changedAt: string): Watched => ({
      ...record,
      key,
      now: null,
      changedAt,
    });
    const [first, second, third] = [changed("a#a", at), changed("b#b", later), changed("c#c", at)];
    expect(changedItems([record, first, second, seenRecord(third, later)])).toEqual([second, first]);
  });
});
