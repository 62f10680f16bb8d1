import ical from "node-ical";
import { expect, test } from "vitest";
import type { CalendarItem } from "../../../src/edition/calendar/event.ts";
import { calendarSite } from "../../../src/edition/calendar/site.ts";
import { writeCalendar } from "../../../src/edition/calendar/write-calendar.ts";
import { eventsIn, expectValidCalendar } from "./calendar-rules.ts";

const site = calendarSite("https://news.example/daily/");
const crane: CalendarItem = {
  id: "craneb",
  text: "The second crane is lifted",
  when: { date: "2026-12-10", text: "10 December" },
  status: "open",
  story: { slug: "harbour", headline: "The harbour opens", lang: "en" },
  topics: ["World", "Ships, and sheds"],
  changed: "2026-11-23T09:40:00+01:00",
};

const write = (item: Partial<CalendarItem> = {}, of = site) =>
  writeCalendar("The Edition", [{ ...crane, ...item }], of);
const eventOf = (item: Partial<CalendarItem> = {}) => eventsIn(write(item))[0] ?? {};
const timesOf = (when: Omit<CalendarItem["when"], "text">) => {
  const event = eventOf({ when: { ...when, text: "then" } });
  return [event.DTSTART, event["DTEND;VALUE=DATE"]];
};
/** Events as another library reads them. */
const readBack = (text: string) =>
  Object.values(ical.sync.parseICS(text)).filter((part) => part?.type === "VEVENT");

test("an event has the words of the item, its story, a link back, and says that it is only possible", () => {
  const text = write();
  expectValidCalendar(text);
  expect(eventOf()).toEqual({
    UID: "craneb.harbour@news.example",
    DTSTAMP: "20261123T084000Z",
    "LAST-MODIFIED": "20261123T084000Z",
    SEQUENCE: "0",
    DTSTART: "20261210",
    "DTEND;VALUE=DATE": "20261211",
    SUMMARY: "The second crane is lifted",
    DESCRIPTION: "The harbour opens\\n10 December\\nhttps://news.example/daily/articles/harbour/#craneb",
    URL: "https://news.example/daily/articles/harbour/#craneb",
    CATEGORIES: "World,Ships\\, and sheds",
    STATUS: "TENTATIVE",
    TRANSP: "TRANSPARENT",
  });
  expect(text).toContain("SUMMARY;LANGUAGE=en:");
  expect(write()).toBe(text);
});

test("a day, a month, a quarter and a stretch of days are whole days, up to the day after the last", () => {
  expect(timesOf({ date: "2026-12-31" })).toEqual(["20261231", "20270101"]);
  expect(timesOf({ date: "2028-02" })).toEqual(["20280201", "20280301"]);
  expect(timesOf({ date: "2027-10", until: "2027-12", named: "quarter" })).toEqual(["20271001", "20280101"]);
  expect(timesOf({ date: "2027-02-27", until: "2027-03-01" })).toEqual(["20270227", "20270302"]);
  expect(timesOf({ date: "2027-03-05", until: "2027-03-01" })).toEqual(["20270305", "20270306"]);
});

test("a time with a zone is a moment, one without is the same on the clock of every reader", () => {
  expect(timesOf({ date: "2026-12-10", time: "00:30", zone: "+02:00" })).toEqual([
    "20261209T223000Z",
    undefined,
  ]);
  expect(timesOf({ date: "2026-12-10", time: "15:30" })).toEqual(["20261210T153000", undefined]);
  expect(timesOf({ date: "2026-12-31", time: "24:00" })).toEqual(["20270101T000000", undefined]);
});

test("the label is part of the words unless it is the date", () => {
  expect(eventOf({ label: "Cranes" }).SUMMARY).toBe("Cranes: The second crane is lifted");
  expect(eventOf({ label: "10 December" }).SUMMARY).toBe("The second crane is lifted");
  expect(eventOf({ text: [{ text: "The " }, { text: "crane", marks: ["em"] }] }).SUMMARY).toBe("The crane");
});

test("an item that moved or was settled keeps its identity and has a higher sequence number", () => {
  const moved = { moved: "2026-11-30", when: { date: "2026-12-12", text: "12 December" } };
  const [first, second, third] = [eventOf(), eventOf(moved), eventOf({ ...moved, status: "did-not-happen" })];
  expect(new Set([first, second, third].map(({ UID }) => UID)).size).toBe(1);
  expect(Number(second.SEQUENCE)).toBeGreaterThan(Number(first.SEQUENCE));
  expect(Number(third.SEQUENCE)).toBeGreaterThan(Number(second.SEQUENCE));
  expect(second["LAST-MODIFIED"]).toBe("20261130T000000Z");
  expect(third.STATUS).toBe("CANCELLED");
  expect(eventOf({ status: "happened" }).STATUS).toBe("CONFIRMED");
});

test("an edition that does not know its address has events without links", () => {
  const [event] = eventsIn(write({}, calendarSite(undefined)));
  expect(event?.UID).toBe("craneb.harbour@aheadline.invalid");
  expect(event).not.toHaveProperty("URL");
  expect(event?.DESCRIPTION).toBe("The harbour opens\\n10 December");
});

const letters = 'a, b; c: d \\ "e" \r\n\tf\r\ng\rh\u2028i \u0000\u0007\u007f \ud83d lone \udc00 ';
const hostile = [
  letters,
  `BEGIN:VALARM\r\nEND:VEVENT ${letters}`,
  "🚢".repeat(300),
  "漢字".repeat(5000),
  "مرفأ السفن، يفتح غدا ".repeat(40),
  "x".repeat(10_000),
  "👩‍👩‍👧‍👦".repeat(60),
  "",
];

test("text of any kind is read back by another library, without what calendars cannot hold", () => {
  for (const words of hostile) {
    const text = writeCalendar(words, [{ ...crane, text: words, topics: [words] }], site);
    expectValidCalendar(text);
    const [event, ...others] = readBack(text);
    expect(others).toEqual([]);
    const expected = words
      .replace(/(?!\s)[\p{Cc}\p{Surrogate}]/gu, "")
      .replace(/\s+/gu, " ")
      .trim();
    const { summary } = event as { summary: string | { val: string } };
    expect(typeof summary === "string" ? summary : summary.val).toBe(expected);
  }
});

test("another library reads the days, moments and identifiers", () => {
  const timed = {
    ...crane,
    id: "timed",
    when: { date: "2026-12-10", time: "15:30", zone: "+01:00", text: "" },
  };
  const [day, moment] = readBack(writeCalendar("The Edition", [crane, timed], site));
  expect(day).toMatchObject({ uid: "craneb.harbour@news.example", datetype: "date", status: "TENTATIVE" });
  expect(day?.start).toMatchObject({ dateOnly: true });
  expect(moment?.start.toISOString()).toBe("2026-12-10T14:30:00.000Z");
});

test("a calendar has a name, says how often to look for changes, and may be empty", () => {
  const text = writeCalendar("Ships, sheds; and cranes", [], site);
  expectEmpty(text);
  expect(text).toContain("X-WR-CALNAME:Ships\\, sheds\\; and cranes\r\n");
  expect(text).toContain("REFRESH-INTERVAL;VALUE=DURATION:PT12H\r\n");
  expect(text).toContain("X-PUBLISHED-TTL:PT12H\r\n");
});

function expectEmpty(text: string) {
  expect(eventsIn(text)).toEqual([]);
  expect(readBack(text)).toEqual([]);
  // RFC 5545 wants at least one component.
  expect(text).toContain("BEGIN:VTIMEZONE");
}

test("an item whose date does not exist is left out, and the others stay", () => {
  const wrong = { ...crane, id: "wrong", when: { date: "2026-13-40", text: "" } };
  const zone = {
    ...crane,
    id: "zone",
    when: { date: "2026-12-10", time: "10:00", zone: "+99:99", text: "" },
  };
  expect(eventsIn(writeCalendar("The Edition", [wrong, zone, crane], site)).map(({ UID }) => UID)).toEqual([
    "craneb.harbour@news.example",
  ]);
});
