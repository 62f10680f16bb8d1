import { expect, test } from "vitest";
import { scaleMarks } from "../../../../src/reader/features/upcoming/scale-marks.ts";

const today = "2026-11-23";
const day = (date: string, count = 1) => ({ date, count });

test("each day of the coming 90 that has items has a mark, as many days from today as it is", () => {
  const days = [day("2026-11-22"), day(today), day("2026-12-13", 3), day("2027-02-21"), day("2027-02-22")];
  expect(scaleMarks(days, today, 10)).toEqual([
    { offset: 0, date: today, count: 1, isLabelled: false },
    { offset: 20, date: "2026-12-13", count: 3, isLabelled: true },
    { offset: 90, date: "2027-02-21", count: 1, isLabelled: true },
  ]);
});

test("marks nearer than 24 pixels become one with the count of both; 24 pixels apart they stay", () => {
  const days = [day("2026-11-25"), day("2026-11-27"), day("2026-11-28"), day("2026-11-29")];
  expect(scaleMarks(days, today, 8).map(({ date, count }) => [date, count])).toEqual([
    ["2026-11-25", 2],
    ["2026-11-28", 2],
  ]);
});

test("a full calendar has a mark every 24 pixels, and a date on as many as there is room for", () => {
  const days = Array.from({ length: 91 }, (_, index) =>
    day(new Date(Date.UTC(2026, 10, 23 + index)).toISOString().slice(0, 10)),
  );
  const marks = scaleMarks(days, today, 8);
  expect(marks).toHaveLength(31);
  expect(marks.filter(({ isLabelled }) => isLabelled)).toHaveLength(6);
  expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(91);
});

test("a day too near to today has no date of its own", () => {
  const marks = scaleMarks([day("2026-11-25"), day("2026-11-28")], today, 8);
  expect(marks.map(({ isLabelled }) => isLabelled)).toEqual([false, true]);
});

test("days in any order are sorted", () => {
  expect(scaleMarks([day("2026-12-20"), day("2026-12-01")], today, 8).map(({ offset }) => offset)).toEqual([
    8, 27,
  ]);
});
