import { afterEach, describe, expect, it, vi } from "vitest";
import { calendarDay } from "../../../src/edition/calendar-day.ts";
import { clockTime, relativeDay, subtractDays } from "../../../src/reader/lib/calendar-days.ts";

afterEach(() => vi.unstubAllEnvs());

describe("a calendar day", () => {
  it.each([
    ["Asia/Kolkata", "2026-11-24", "01:30"],
    ["America/Los_Angeles", "2026-11-23", "12:00"],
    ["UTC", "2026-11-23", "20:00"],
  ])("in %s is that of the time zone of the device", (timeZone, day, time) => {
    vi.stubEnv("TZ", timeZone);
    const at = new Date("2026-11-23T20:00:00Z");
    expect(calendarDay(at)).toBe(day);
    expect(clockTime(at)).toBe(time);
  });

  it("is counted back across months, leap years and the change to winter time", () => {
    expect(subtractDays("2026-11-01", 1)).toBe("2026-10-31");
    expect(subtractDays("2028-03-01", 1)).toBe("2028-02-29");
    expect(subtractDays("2026-10-26", 7)).toBe("2026-10-19");
    expect(subtractDays("2026-01-10", 90)).toBe("2025-10-12");
  });

  it.each([
    ["2026-11-23", "today"],
    ["2026-11-22", "yesterday"],
    ["2026-11-21", "Saturday"],
    ["2026-11-17", "Tuesday"],
    ["2026-11-16", "16 November"],
    ["2025-12-24", "24 December 2025"],
    ["2026-11-25", "25 November"],
  ])("%s is called %s on Monday 23 November 2026", (day, name) => {
    expect(relativeDay(day, "2026-11-23")).toBe(name);
  });

  it("has a preposition before a weekday, but not before “yesterday”", () => {
    const on = (name: string) => `on ${name}`;
    expect(relativeDay("2026-11-21", "2026-11-23", on)).toBe("on Saturday");
    expect(relativeDay("2026-11-22", "2026-11-23", on)).toBe("yesterday");
  });
});
