import type { OutlookItem, When } from "./article.ts";
import { isPast } from "./outlook.ts";

/**
 * Whether a date is as exact as calendars need: a day, a month, a quarter, or a stretch of days or months. A year, a
 * half-year, a season or a decade would fill a calendar and say little.
 */
export function isCalendarDate({ date, until, named }: When): boolean {
  const isExact = named === undefined || named === "quarter";
  return isExact && date.length > 4 && until?.length !== 4;
}

/**
 * Whether an item has a calendar file of its own: it is open, and its date is not past.
 * @param today ISO date
 */
export function hasCalendarFile(
  { status, when }: Pick<OutlookItem, "status" | "when">,
  today: string,
): boolean {
  return status === "open" && when !== undefined && isCalendarDate(when) && !isPast(when, today);
}
