import { describe, expect, test } from "vitest";
import {
  dayAndMonth,
  longDate,
  plainDate,
  shortDate,
  upcomingDate,
  updateTime,
  weekday,
} from "../../../src/reader/lib/dates.ts";

describe("a date of an edition", () => {
  test("is written with the day before the month, and no comma after the weekday", () => {
    expect(longDate("2026-11-23T23:30:00-08:00", "en")).toBe("Monday 23 November 2026");
    expect(plainDate("2026-11-23", "en")).toBe("23 November 2026");
  });

  test("is written in the language of the edition", () => {
    expect(longDate("2026-11-23", "fr")).toBe("lundi 23 novembre 2026");
    expect(weekday("2026-11-21", "de")).toBe("Samstag");
  });

  test.each([
    ["2026-12-10", "10 Dec 2026"],
    ["2027-03", "Mar 2027"],
    ["2027", "2027"],
  ])("may be a day, a month or a year: %s", (date, text) => {
    expect(shortDate(date, "en")).toBe(text);
  });
});

describe("the time of an update", () => {
  test("on the day of publication is the clock time at the author’s place", () => {
    expect(updateTime("2026-11-23T09:40:00+01:00", "2026-11-23", "en")).toBe("09:40");
  });

  test("on a later day is the date", () => {
    expect(updateTime("2026-11-24T09:40:00+01:00", "2026-11-23", "en")).toBe("24 November 2026");
  });
});

describe("a future date", () => {
  test.each([
    ["2026-12-10", "long", "Thursday 10 December"],
    ["2026-12-10", "short", "Thu 10 Dec"],
    ["2027-03-02", "long", "Tuesday 2 March 2027"],
    ["2027-03-02", "short", "2 Mar 2027"],
    ["2027-03", "long", "March 2027"],
    ["2027", "short", "2027"],
  ] as const)("%s in the %s style is “%s” in November 2026", (date, style, text) => {
    expect(upcomingDate(date, "en", "2026-11-23", style)).toBe(text);
  });
});

test("a past day has its year only when it is another than the present one", () => {
  expect(dayAndMonth("2026-11-19", "en", "2026-11-23")).toBe("19 November");
  expect(dayAndMonth("2025-11-19", "en", "2026-11-23")).toBe("19 November 2025");
});
