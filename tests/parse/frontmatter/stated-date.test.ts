import { describe, expect, test } from "vitest";
import { parseStatedDate } from "../../../src/parse/frontmatter/stated-date.ts";

describe("the date forms of publishing tools are read", () => {
  test.each([
    ["2026-11-05", "2026-11-05"],
    ["2026-11-5", "2026-11-05"],
    ["2026/11/05", "2026-11-05"],
    ["20261105", "2026-11-05"],
    ["“2026-11-05”", "2026-11-05"],
    ["2026-11-05T08:00:00Z", "2026-11-05T08:00:00Z"],
    ["2026-11-05T08:00:00.123+01:00", "2026-11-05T08:00:00+01:00"],
    ["2026-11-05T08:00:00+01:00[Europe/Berlin]", "2026-11-05T08:00:00+01:00"],
    ["2026-11-05 08:00:00 +0100", "2026-11-05T08:00:00+01:00"],
    ["2026-11-05 08:00:00 +0100 CET", "2026-11-05T08:00:00+01:00"],
    ["2026-11-05 08:00:00 -0500", "2026-11-05T08:00:00-05:00"],
    ["2026-11-05 8:00 Europe/Berlin", "2026-11-05T08:00:00+01:00"],
    ["20261105T080000Z", "2026-11-05T08:00:00Z"],
    ["Mon, 02 Nov 2026 08:15:00 GMT", "2026-11-02T08:15:00Z"],
    ["Mon, 2 Nov 2026 08:15:00 +0100", "2026-11-02T08:15:00+01:00"],
    ["2 Nov 2026 08:15 EST", "2026-11-02T08:15:00-05:00"],
    ["Mon Nov  2 08:15:00 UTC 2026", "2026-11-02T08:15:00Z"],
    ["Mon Nov 02 2026 08:15:00 GMT+0100 (Central European Standard Time)", "2026-11-02T08:15:00+01:00"],
    ["Nov 02 2026", "2026-11-02"],
    ["02 Nov 2026", "2026-11-02"],
    ["2-Nov-2026", "2026-11-02"],
    ["November 2, 2026", "2026-11-02"],
    ["Monday, November 2nd, 2026", "2026-11-02"],
    ["2 November 2026, 8:15 pm CET", "2026-11-02T20:15:00+01:00"],
    ["3 July 2027 9am ET", "2027-07-03T09:00:00-04:00"],
    ["13/11/2026", "2026-11-13"],
    ["11/13/2026", "2026-11-13"],
    ["02.11.2026", "2026-11-02"],
    ["1793606400", "2026-11-02T08:00:00Z"],
    ["1793606400000", "2026-11-02T08:00:00Z"],
    ["2. November 2026", "2026-11-02"],
    ["2 de noviembre de 2026", "2026-11-02"],
    ["2 novembre 2026", "2026-11-02"],
    ["2 ноября 2026 года", "2026-11-02"],
    ["2026年11月2日", "2026-11-02"],
    ["٢٠٢٦-١١-٠٥", "2026-11-05"],
  ])("%s", (text, date) => {
    expect(parseStatedDate(text, { lang: "en", zone: "UTC" })).toEqual({ date });
  });

  test("a time without a zone may be that of this computer", () => {
    const { date = "" } = parseStatedDate("2026-11-05 08:00", { lang: "en", zone: "local" }) ?? {};
    expect(new Date(date)).toEqual(new Date("2026-11-05T08:00"));
    expect(date).toMatch(/^2026-11-05T08:00:00(?:Z|[+-]\d\d:\d\d)$/u);
  });

  test("a time without a zone is read as UTC, and says so", () => {
    expect(parseStatedDate("2026-11-05 08:00", { lang: "en", zone: "UTC" })).toEqual({
      date: "2026-11-05T08:00:00Z",
      zoneless: true,
    });
  });

  test.each([
    ["a word", "soon"],
    ["a year", "2026"],
    ["a month", "November 2026"],
    ["a day that does not exist", "2026-02-30"],
    ["an hour that does not exist", "2026-11-05T25:00:00Z"],
    ["a zone that does not exist", "2026-11-05 08:00 XYZ"],
    ["a year of two digits", "02/11/26"],
    ["a year of another calendar", "1405/08/14"],
    ["a placeholder", "{{ date }}"],
    ["a page of text", "2026-11-05 ".repeat(100)],
  ])("%s is no date", (_, text) => {
    expect(parseStatedDate(text, { lang: "en", zone: "UTC" })).toBeUndefined();
  });
});

describe("day and month of a date with slashes", () => {
  test("cannot be told apart in English without a country", () => {
    expect(parseStatedDate("02/11/2026", { lang: "en", zone: "UTC" })).toEqual({
      date: "2026-02-11",
      later: "2026-11-02",
    });
  });

  test.each([
    ["en-GB", "2026-11-02"],
    ["en-US", "2026-02-11"],
    ["fr", "2026-11-02"],
  ])("stand in the order of %s", (lang, date) => {
    expect(parseStatedDate("02/11/2026", { lang, zone: "UTC" })).toEqual({ date });
  });
});
