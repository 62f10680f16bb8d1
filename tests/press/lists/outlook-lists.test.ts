import { describe, expect, test } from "vitest";
import type { ItemBefore, OutlookItem, Settlement } from "../../../src/article/article.ts";
import type { OutlookEntry, OutlookPage, OutlookSummary } from "../../../src/edition/edition.ts";
import { paths, sizes } from "../../../src/edition/paths.ts";
import type { ListedStory } from "../../../src/press/lists/list-file.ts";
import { buildLists } from "../../../src/press/lists/lists.ts";
import { parseSettings } from "../../../src/press/settings.ts";

const today = "2026-11-30";
const { settings } = parseSettings("");

/** A story of a day with these items, as the press keeps it for the lists. */
function storyOf(
  slug: string,
  published: string,
  items: Partial<OutlookItem>[],
  topics = ["Ports"],
): ListedStory {
  const story = { slug, headline: slug, lang: "en", published, topics };
  const entries = items.map(
    (item, index): OutlookEntry => ({
      id: `${index}`,
      text: `Item ${index}`,
      status: "open",
      kind: "outcomes",
      ...item,
      story,
    }),
  );
  return { file: `${slug}.txt`, card: { ...story, minutes: 1 }, contents: [], entries };
}

const on = (date: string) => ({ when: { date, text: date } });
const settled = (settlement?: Settlement): Partial<OutlookItem> => ({
  status: "happened",
  ...(settlement && { settlement }),
});
const changed = (before: ItemBefore): Partial<OutlookItem> => ({ before });

function lists(stories: ListedStory[]) {
  const { edition, pages } = buildLists(stories, settings, today);
  const files = new Map<string, unknown>(pages);
  return {
    edition,
    files,
    summary: files.get(paths.outlookSummary()) as OutlookSummary,
    keys: (path: string) =>
      (files.get(path) as OutlookPage).entries.map(({ story, id }) => `${story.slug}#${id}`),
  };
}

describe("the list of open items", () => {
  test("has dates to come by date, then no date, newest story first, then dates that passed, the latest first", () => {
    const { keys, edition } = lists([
      storyOf("old", "2026-10-01", [{}, on("2026-12-24"), on("2026-10-02")]),
      storyOf("new", "2026-11-01", [{}, on("2026-11-30"), on("2026-11-29")]),
    ]);
    expect(keys(paths.outlook(1))).toEqual(["new#1", "old#1", "new#0", "old#0", "new#2", "old#2"]);
    expect(edition.outlook).toMatchObject({ open: 6, pages: 1 });
  });

  test("has a stretch of time that lasts until today or later among the dates to come", () => {
    const stretch = { when: { date: "2026-11-20", until: "2026-12-03", text: "until 3 December" } };
    expect(lists([storyOf("a", "2026-11-01", [{}, stretch])]).summary.dated).toBe(1);
  });

  test("leaves out settled items, and there is one for each topic", () => {
    const { keys, files } = lists([
      storyOf("a", "2026-11-02", [{}, settled()], ["Ports", "Deep Sea"]),
      storyOf("b", "2026-11-01", [on("2026-12-01")]),
      storyOf("c", "2026-11-01", [settled()], ["Cranes"]),
    ]);
    expect(keys(paths.outlook(1))).toEqual(["b#0", "a#0"]);
    expect(keys(paths.outlookOfTopic("deep-sea", 1))).toEqual(["a#0"]);
    expect(files.get(paths.outlookOfTopic("ports", 1))).toMatchObject({
      topic: { slug: "ports", name: "Ports", open: 2, dated: 1, pages: 1 },
    });
    expect(files.has(paths.outlookOfTopic("cranes", 1))).toBe(false);
  });
});

describe("settled items", () => {
  test("are listed by the day of the settlement, else of the story that settles them, else of their own", () => {
    const { keys, edition } = lists([
      storyOf("verdict", "2026-11-20", []),
      storyOf("a", "2026-11-10", [
        settled(),
        settled({ date: "2026-11-25" }),
        settled({
          story: { slug: "verdict", headline: "The verdict", lang: "en", published: "2026-11-20" },
        }),
      ]),
    ]);
    expect(keys(paths.outlookList("settled", 1))).toEqual(["a#1", "a#2", "a#0"]);
    expect(edition.outlook.settled).toEqual(["a#1", "a#2", "a#0"]);
  });

  test("are dated today at the latest, where only their month is stated", () => {
    const { summary } = lists([storyOf("a", "2026-11-10", [settled({ date: "2026-11" })])]);
    expect(summary.settled).toMatchObject({ count: 1, pages: 1, days: [{ date: today, count: 1 }] });
    expect(summary.settled.latest[0]).toMatchObject({ changedOn: today });
  });
});

test("items that changed within 90 days are listed, settled ones among them, the latest first", () => {
  const { keys, summary } = lists([
    storyOf("a", "2026-07-01", [
      changed({ changed: "2026-11-03T08:00:00Z", text: "It may rain" }),
      changed({ changed: "2026-08-31", when: null }),
      settled({ date: "2026-11-05" }),
      settled({ date: "2026-08-05" }),
      {},
    ]),
  ]);
  expect(keys(paths.outlookList("changed", 1))).toEqual(["a#2", "a#0"]);
  expect(summary.changed).toEqual({ count: 2, pages: 1 });
});

test("the summary counts items, dates, stories and topics, and says on which page each of the coming days lies", () => {
  const dates = Array.from({ length: sizes.outlook }, () => on("2026-12-10"));
  const { summary } = lists([
    storyOf("a", "2026-11-01", [...dates, on("2026-12-11"), on("2027"), on("2027-12-11"), {}]),
    storyOf("b", "2026-11-01", [settled()]),
  ]);
  expect(summary).toMatchObject({
    today,
    open: sizes.outlook + 4,
    dated: sizes.outlook + 3,
    stories: 1,
    pages: 2,
    topics: [{ slug: "ports", name: "Ports", open: sizes.outlook + 4, dated: sizes.outlook + 3, pages: 2 }],
    days: [
      { date: "2026-12-10", count: sizes.outlook, page: 1 },
      { date: "2026-12-11", count: 1, page: 2 },
    ],
  });
});

test("the strip of the front page has the nearest dates, then items of the lead, of four stories, with their pages", () => {
  const many = Array.from({ length: 60 }, (_, index) => storyOf(`s${index}`, "2026-11-01", [{}]));
  const { edition } = lists([
    storyOf("lead", "2026-11-02", [{}]),
    ...many,
    storyOf("z", "2026-10-01", [on("2026-12-01")]),
  ]);
  expect(edition.outlook.strip.map(({ story, page }) => [story.slug, page])).toEqual([
    ["z", 1],
    ["lead", 1],
    ["s0", 1],
    ["s1", 1],
  ]);
});

test("the strip holds no more of an item than it shows, since every front page embeds it", () => {
  const { edition } = lists([storyOf("a", "2026-11-01", [on("2026-12-10")], ["Ports"])]);
  const [entry] = edition.outlook.strip;
  expect(Object.keys(entry ?? {}).toSorted()).toEqual(["id", "page", "story", "text", "when"]);
  expect(Object.keys(entry?.story ?? {}).toSorted()).toEqual(["headline", "lang", "slug"]);
});

describe("an edition of 100,000 stories", () => {
  const day = (index: number) => new Date(Date.UTC(2026, 10, 30 + index)).toISOString().slice(0, 10);
  const edition = (stories: number) =>
    lists(
      Array.from({ length: stories }, (_, index) =>
        storyOf(
          `story-${index}`,
          day(-(index % 3000)),
          [[on(day((index * 7919) % 400)), {}, settled({ date: day(-(index % 400)) })][index % 3] ?? {}],
          [`Topic ${index % 30}`],
        ),
      ),
    );
  const size = (file: unknown) => JSON.stringify(file).length;

  test("has a summary, a description and pages of the same size as a small one", () => {
    const [small, large] = [edition(3000), edition(100_000)];
    expect(large.summary).toMatchObject({
      open: 66_667,
      dated: 33_334,
      pages: Math.ceil(66_667 / sizes.outlook),
    });
    expect(large.edition.outlook.settled).toHaveLength(30);
    // Numbers have more digits.
    expect(size(large.summary)).toBeLessThan(size(small.summary) * 1.1);
    expect(size(large.edition)).toBeLessThan(size(small.edition) * 1.1);
    const entries = [...large.files].flatMap(([path, file]) =>
      path.startsWith("data/outlook/") && path !== paths.outlookSummary()
        ? [(file as OutlookPage).entries.length]
        : [],
    );
    expect(Math.max(...entries)).toBe(sizes.outlook);
  });

  test("looks at n log n dates while it sorts them, also when they are in the worst order", () => {
    let reads = 0;
    const counted = (date: string): Partial<OutlookItem> => ({
      when: {
        get date() {
          reads++;
          return date;
        },
        text: date,
      },
    });
    const readsOf = (count: number) => {
      reads = 0;
      lists(
        Array.from({ length: count }, (_, index) =>
          storyOf(`s${index}`, "2026-11-01", [counted(day(count - index))]),
        ),
      );
      return reads;
    };
    const [some, twice] = [readsOf(2000), readsOf(4000)];
    expect(twice).toBeGreaterThan(4000);
    expect(twice / some).toBeLessThan(2.5);
  });
});
