import { dayAndMonth, weekday } from "./dates.ts";
import { messages } from "./messages.ts";

/* Days of the reader's own calendar, in the time zone of the device: for what happened here, never prerendered. */

/** The day on which something happened, as 2026-11-23. */
export function calendarDay(at: Date): string {
  const [year, month, day] = [at.getFullYear(), at.getMonth() + 1, at.getDate()];
  return [year, pad(month), pad(day)].join("-");
}

/** The day so many days before another. */
export function subtractDays(day: string, days: number): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, 10);
}

/**
 * A day that has been: "today", "yesterday", "Saturday" within seven days, else "19 November".
 * @param on says it of a day with a name
 */
export function relativeDay(day: string, today: string, on = (name: string) => name): string {
  if (day === today) return messages.sameDay;
  if (day === subtractDays(today, 1)) return messages.dayBefore;
  const isNear = day > subtractDays(today, 7) && day < today;
  return on(isNear ? weekday(day, messages.lang) : dayAndMonth(day, messages.lang, today));
}

/** When something happened, as a day that has been. */
export function relativeDayOf(at: string, on?: (name: string) => string): string {
  return relativeDay(calendarDay(new Date(at)), calendarDay(new Date()), on);
}

/** The clock time of the device, as 08:02. */
export function clockTime(at: Date): string {
  return `${pad(at.getHours())}:${pad(at.getMinutes())}`;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
