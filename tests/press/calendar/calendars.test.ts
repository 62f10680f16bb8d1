import { expect, test } from "vitest";
import type { Article, OutlookItem } from "../../../src/article/article.ts";
import type { Edition } from "../../../src/edition/edition.ts";
import { calendarAt, openCalendars } from "../../../src/press/calendar/calendars.ts";
import { limits } from "../../../src/press/calendar/nearest-items.ts";
import { eventsIn, expectValidCalendar } from "../../edition/calendar/calendar-rules.ts";
import { edition as daily, article as harbour } from "../../reader/fixtures.ts";

const today = "2026-11-30";
const edition: Edition = {
  ...daily,
  date: "2026-11-23",
  address: "https://news.example/",
  topics: [
    { slug: "world", name: "World", count: 1, pages: 1 },
    { slug: "law", name: "Law", count: 1, pages: 1 },
  ],
};

const item = (id: string, date: string | undefined, rest: Partial<OutlookItem> = {}): OutlookItem => ({
  ...{ id, text: `What ${id} brings`, status: "open" },
  ...(date && { when: { date, text: date } }),
  ...rest,
});
const story = (slug: string, items: OutlookItem[], topics = ["World"]): Article => ({
  ...harbour,
  ...{ slug, topics },
  sections: [
    {
      ...{ type: "outlook", id: "next", heading: "What comes next" },
      parts: [{ role: "group", id: "group", kind: "events", items }],
    },
  ],
});
const idsIn = (text = "") => eventsIn(text).map(({ UID = "" }) => UID.split(".")[0]);

test("a story has a calendar of its dated items, and each open one a file of its own", () => {
  const files = new Map(
    openCalendars(edition, today).add(
      story("ferry", [
        item("day", "2026-12-10"),
        item("month", "2027-01"),
        item("undated", undefined),
        item("past", "2026-11-01"),
        item("settled", "2026-12-01", { status: "happened" }),
      ]),
    ),
  );
  expect([...files.keys()]).toEqual([
    "articles/ferry/next.ics",
    "articles/ferry/day.ics",
    "articles/ferry/month.ics",
    "articles/ferry/past.ics",
  ]);
  for (const text of files.values()) expectValidCalendar(text);
  expect(idsIn(files.get("articles/ferry/next.ics"))).toEqual(["day", "month", "past", "settled"]);
  expect(idsIn(files.get("articles/ferry/day.ics"))).toEqual(["day"]);
});

test("an item that a later story settles was last changed when that story was published", () => {
  const later = { slug: "later", headline: "It sailed", lang: "en", published: "2026-12-02" };
  const settled = item("day", "2026-12-01", { status: "happened", settlement: { story: later } });
  const [[, text = ""] = []] = openCalendars(edition, today).add(story("ferry", [settled]));
  expect(eventsIn(text)[0]).toMatchObject({ "LAST-MODIFIED": "20261202T000000Z", SEQUENCE: "1" });
});

test("a settled item without a date of its own stands on its former date, else on that of its settlement", () => {
  const settled = (id: string, rest: Partial<OutlookItem>) =>
    item(id, undefined, { status: "happened", ...rest });
  const former = { changed: "2026-11-29", when: { date: "2026-12-09", text: "9 December 2026" } };
  const items = [
    settled("former", { before: former, settlement: { date: "2026-11-29" } }),
    settled("day", { settlement: { words: "Happened on 29 November 2026", date: "2026-11-29" } }),
    settled("month", { status: "did-not-happen", settlement: { date: "2025-12" } }),
    settled("year", { settlement: { date: "2025" } }),
    settled("undated", { settlement: { words: "Happened" } }),
  ];
  const [[, text = ""] = []] = openCalendars(edition, today).add(story("ferry", items));
  expectValidCalendar(text);
  expect(eventsIn(text).map((event) => [event.DTSTART, event["DTEND;VALUE=DATE"], event.STATUS])).toEqual([
    ["20261209", "20261210", "CONFIRMED"],
    ["20261129", "20261130", "CONFIRMED"],
    ["20251201", "20260101", "CANCELLED"],
  ]);
});

test("an open item that moved says from which date, and a relative date keeps its author's words", () => {
  const when = { date: "2026-12-12", text: "within twelve days", relative: true as const };
  const before = { changed: "2026-11-29", when: { date: "2026-12-09", text: "9 December" } };
  const [[, text = ""] = []] = openCalendars(edition, today).add(
    story("ferry", [item("a", undefined, { when, before })]),
  );
  expect(eventsIn(text)[0]?.DESCRIPTION).toContain("\\nwithin twelve days\\nMoved from 9 December\\n");
});

test("years, half-years, seasons and decades are in no calendar", () => {
  const items = [
    item("year", "2027"),
    item("half", "2027-01", { when: { date: "2027-01", until: "2027-06", named: "half", text: "" } }),
    item("season", "2027-06", { when: { date: "2027-06", until: "2027-08", named: "season", text: "" } }),
    item("decade", "2030", { when: { date: "2030", until: "2039", named: "decade", text: "" } }),
    item("years", "2027-01", { when: { date: "2027-01", until: "2029", text: "" } }),
  ];
  expect(openCalendars(edition, today).add(story("ferry", items))).toEqual([]);
  const quarter = { date: "2027-01", until: "2027-03", named: "quarter", text: "" } as const;
  const files = openCalendars(edition, today).add(
    story("crane", [item("quarter", "2027-01", { when: quarter })]),
  );
  expect(files.map(([path]) => path)).toEqual(["articles/crane/next.ics", "articles/crane/quarter.ics"]);
});

test("the calendars of the edition and of a topic hold the items of all stories by date, settled ones too", () => {
  const calendars = openCalendars(edition, today);
  calendars.add(story("ferry", [item("late", "2027-03-01"), item("soon", "2026-12-01")]));
  calendars.add(story("court", [item("ruling", "2026-12-24", { status: "overtaken" })], ["Law", "World"]));
  const files = new Map(calendars.files());
  for (const text of files.values()) expectValidCalendar(text);
  expect(idsIn(files.get("next.ics"))).toEqual(["soon", "ruling", "late"]);
  expect(idsIn(files.get("topics/world/next.ics"))).toEqual(["soon", "ruling", "late"]);
  expect(idsIn(files.get("topics/law/next.ics"))).toEqual(["ruling"]);
  expect(files.get("topics/law/next.ics")).toContain(`X-WR-CALNAME:Law — ${edition.name}`);
});

test("a subscription does not grow without end: it holds the nearest items, from 90 days before the build on", () => {
  const calendars = openCalendars(edition, today);
  calendars.add(story("old", [item("gone", "2026-08-31"), item("kept", "2026-09-01")]));
  const day = (index: number) => new Date(Date.UTC(2027, 0, 1 + index)).toISOString().slice(0, 10);
  const many = Array.from({ length: 2 * limits.items + 5 }, (_, index) =>
    item(`i${index}`, day(index), { status: "happened" }),
  );
  calendars.add(story("many", many.toReversed()));
  const ids = idsIn(new Map(calendars.files()).get("next.ics"));
  expect(ids).toHaveLength(limits.items);
  expect(ids.slice(0, 3)).toEqual(["kept", "i0", "i1"]);
  expect(ids.at(-1)).toBe(`i${limits.items - 2}`);
});

test("topics without dated items have a calendar without events, so that a subscription stays valid", () => {
  const files = new Map(openCalendars(edition, today).files());
  expect([...files.keys()]).toEqual(["next.ics", "topics/world/next.ics", "topics/law/next.ics"]);
  for (const text of files.values()) expect(text).toContain("BEGIN:VTIMEZONE");
});

test("the same stories make the same files, whatever the day of the build", () => {
  const ferry = story("ferry", [item("day", "2026-12-10")]);
  expect(openCalendars(edition, "2026-12-05").add(ferry)).toEqual(openCalendars(edition, today).add(ferry));
});

test("development finds a calendar by its address", () => {
  const ferry = story("ferry", [item("day", "2026-12-10")]);
  const find = (path: string) => calendarAt(path, [ferry], edition, today);
  expect(idsIn(find("articles/ferry/day.ics"))).toEqual(["day"]);
  expect(idsIn(find("next.ics"))).toEqual(["day"]);
  expect(find("articles/ferry/none.ics")).toBeUndefined();
});
