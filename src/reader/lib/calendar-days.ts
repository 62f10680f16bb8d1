import { addDays, calendarDay } from "../../edition/calendar-day.ts";
import { dayAndMonth, weekday } from "./dates.ts";
import { messages } from "./messages.ts";

/*
 * Days in the time zone of the device, for what the reader did here. A prerendered page never contains such a day: the
 * press does not know that time zone.
 */

/** As "2026-11-23". */
export function today(): string {
  return calendarDay(new Date());
}

/** The day a number of days before another. */
export function subtractDays(day: string, days: number): string {
  return addDays(day, -days);
}

/**
 * A past day in relation to today: "today", "yesterday", the weekday within a week, else "19 November".
 * @param named puts a weekday or a date into a phrase, as in "on Saturday"
 */
export function relativeDay(day: string, now: string, named = (name: string) => name): string {
  if (day === now) return messages.todayInText;
  if (day === subtractDays(now, 1)) return messages.yesterday;
  const isWithinWeek = day > subtractDays(now, 7) && day < now;
  return named(isWithinWeek ? weekday(day, messages.lang) : dayAndMonth(day, messages.lang, now));
}

/** The day of a time stamp in relation to today, as `relativeDay` words it. */
export function relativeDayOf(timestamp: string, named?: (name: string) => string): string {
  return relativeDay(calendarDay(new Date(timestamp)), today(), named);
}

/** The clock time on the device, as "08:02". */
export function clockTime(at: Date): string {
  return `${pad(at.getHours())}:${pad(at.getMinutes())}`;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
