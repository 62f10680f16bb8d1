/* Arithmetic with calendar dates, which are days, months or years in ISO form: 2026-12-10, 2026-12, 2026. */

/** The ISO date of a day, month or year, or undefined where it does not exist. */
export function isoDate(year: number, month?: number, day?: number): string | undefined {
  if (year < 1000 || year > 9999) return undefined;
  if (month === undefined) return `${year}`;
  if (month < 1 || month > 12) return undefined;
  const date = `${year}-${`${month}`.padStart(2, "0")}`;
  if (day === undefined) return date;
  if (day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${date}-${`${day}`.padStart(2, "0")}`;
}

/** The day a number of days after another. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The month a number of months after that of a date. */
export function addMonths(date: string, months: number): string {
  const [year, month] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))];
  return new Date(Date.UTC(year, month - 1 + months)).toISOString().slice(0, 7);
}

/** The year a number of years after that of a date. */
export function addYears(date: string, years: number): string {
  return `${Number(date.slice(0, 4)) + years}`;
}

/** The weekday of a day: 0 for Monday, 6 for Sunday. */
export function weekdayOf(day: string): number {
  return (new Date(day).getUTCDay() + 6) % 7;
}

/** Whether the last day of a date is before that of another, which may be shorter or longer. */
export function endsBefore(date: string, other: string): boolean {
  const length = Math.min(date.length, other.length);
  return date.slice(0, length) < other.slice(0, length);
}

/** Whether a day, month or year is the next one after another. */
export function isNextTo(date: string, next: string): boolean {
  const longest = { 10: 1, 7: 31, 4: 366 }[date.length] ?? 0;
  return Date.parse(next) - Date.parse(date) <= longest * 86_400_000;
}
