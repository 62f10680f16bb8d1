import { addDays } from "../../../edition/calendar-day.ts";
import type { OutlookDay } from "../../../edition/edition.ts";

/** How many days the line shows. */
export const scaleDays = 90;

/**
 * A mark on the line: the first of its days as the number of days from today, that day, and how many items it stands for.
 * `isLabelled` says whether there is room for the date.
 */
export type ScaleMark = { offset: number; date: string; count: number; isLabelled: boolean };

/** In pixels: marks that are nearer become one; a date needs more room. */
const minDistance = 24;
const labelWidth = 120;

/**
 * The marks for the coming days, in their order. Days nearer to the first day of a mark than 24 pixels share that mark.
 * @param days in any order; those before today or after the line are left out
 * @param today as YYYY-MM-DD
 * @param pixels the length of a day
 */
export function scaleMarks(days: OutlookDay[], today: string, pixels: number): ScaleMark[] {
  const last = addDays(today, scaleDays);
  const shown = days.filter(({ date }) => date >= today && date <= last);
  const marks: ScaleMark[] = [];
  for (const { date, count } of shown.toSorted((a, b) => (a.date < b.date ? -1 : 1))) {
    const offset = daysBetween(today, date);
    const mark = marks.at(-1);
    if (mark && (offset - mark.offset) * pixels < minDistance) mark.count += count;
    else marks.push({ offset, date, count, isLabelled: hasRoom(marks, offset, pixels) });
  }
  return marks;
}

/** Whether the date of a new mark runs into neither today's, which ends where the line begins, nor the last one. */
function hasRoom(marks: ScaleMark[], offset: number, pixels: number): boolean {
  if (offset * pixels < minDistance) return false;
  const labelled = marks.findLast(({ isLabelled }) => isLabelled);
  return !labelled || (offset - labelled.offset) * pixels >= labelWidth;
}

function daysBetween(from: string, until: string): number {
  return (Date.parse(until) - Date.parse(from)) / 86_400_000;
}
