import { describe, expect, test } from "vitest";
import {
  dayAndMonth,
  languageOfDate,
  longDate,
  plainDate,
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
});

describe("the time of an update", () => {
  test("on the day of publication is the clock time at the author’s place", () => {
    expect(updateTime("2026-11-23T09:40:00+01:00", "2026-11-23", "en")).toBe("09:40");
  });

  test("on a later day is the date", () => {
    expect(updateTime("2026-11-24T09:40:00+01:00", "2026-11-23", "en")).toBe("24 Nov");
    expect(updateTime("2027-01-04", "2026-11-23", "en")).toBe("4 Jan 2027");
  });
});

describe("the date of an upcoming item", () => {
  test.each([
    ["2026-12-10", "long", "Thursday 10 December"],
    ["2026-12-10", "short", "Thu 10 Dec"],
    ["2027-03-02", "long", "Tuesday 2 March 2027"],
    ["2027-03-02", "short", "2 Mar 2027"],
    ["2027-03", "long", "March 2027"],
    ["2027", "short", "2027"],
  ] as const)("%s in the %s style is “%s” in November 2026", (date, style, text) => {
    expect(upcomingDate({ date, text: date }, "en", "2026-11-23", style)).toBe(text);
  });

  test.each([
    [{ date: "2026-12-01", until: "2026-12-03" }, "1–3 Dec"],
    [{ date: "2026-12-30", until: "2027-01-02" }, "30 Dec 2026 – 2 Jan 2027"],
    [{ date: "2027-03", until: "2027-05" }, "Mar – May 2027"],
    [{ date: "2027", until: "2029" }, "2027–2029"],
  ])("%j is a range, “%s”", (when, text) => {
    const shown = upcomingDate({ ...when, text: "then" }, "en", "2026-11-23", "short");
    expect(shown.replace(/\s/gu, " ")).toBe(text);
  });

  test("has a year in every list that tells no edition", () => {
    expect(upcomingDate({ date: "2026-12-10", text: "then" }, "en", "", "short")).toBe("10 Dec 2026");
  });

  test.each([
    ["Z", "Thu 10 Dec, 15:30 UTC"],
    ["+01:00", "Thu 10 Dec, 15:30 UTC+1"],
    ["-03:30", "Thu 10 Dec, 15:30 UTC-3:30"],
    ["+10:00", "Thu 10 Dec, 15:30 UTC+10"],
  ])("has its time with the zone %s: “%s”", (zone, text) => {
    const when = { date: "2026-12-10", time: "15:30", zone, text: "then" };
    expect(upcomingDate(when, "en", "2026-11-23", "short")).toBe(text);
  });

  const quarter = { date: "2027-04", until: "2027-06", named: "quarter" } as const;

  test("is in the author’s words where it is a quarter, a half, a season or a decade", () => {
    const when = { ...quarter, text: "im zweiten Quartal 2027" };
    expect(upcomingDate(when, "en", "2026-11-23", "short")).toBe("im zweiten Quartal 2027");
    expect(languageOfDate(when, "de")).toBe("de");
  });

  test("is a range of months where the words, such as “next quarter”, tell it only on the day of the story", () => {
    const when = { ...quarter, relative: true, text: "next quarter" } as const;
    expect(upcomingDate(when, "en", "2026-11-23", "short").replace(/\s/gu, " ")).toBe("Apr – Jun 2027");
    expect(languageOfDate(when, "de")).toBeUndefined();
  });
});

test("a past day has its year only when it is another than the present one", () => {
  expect(dayAndMonth("2026-11-19", "en", "2026-11-23")).toBe("19 November");
  expect(dayAndMonth("2025-11-19", "en", "2026-11-23")).toBe("19 November 2025");
});
