import type { OutlookItem, When } from "./article.ts";

/**
 * Whether a date is as exact as calendars need: a day, a month, a quarter, or a stretch of days or months. A year, a
 * half-year, a season or a decade would fill a calendar and say little.
 */
export function isCalendarDate({ date, until, named }: When): boolean {
  const isExact = named === undefined || named === "quarter";
  return isExact && date.length > 4 && until?.length !== 4;
}

/**
 * Whether an item has a calendar file of its own: it is open. The file of a date that has passed is still there for the
 * page of an older build, and no page of a newer one leads to it.
 */
export function hasCalendarFile({ status, when }: Pick<OutlookItem, "status" | "when">): boolean {
  return status === "open" && when !== undefined && isCalendarDate(when);
}
