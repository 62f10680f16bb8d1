/** The day of a moment in the local time zone, as "2026-11-23". */
export function calendarDay(at: Date): string {
  const [year, month, day] = [at.getFullYear(), at.getMonth() + 1, at.getDate()];
  return [year, ...[month, day].map((number) => String(number).padStart(2, "0"))].join("-");
}

/** The day a number of days after another; before it, where the number is negative. */
export function addDays(day: string, days: number): string {
  const date = new Date(day);
  date.setUTCDate(date.getUTCDate() + days);
  return date.toISOString().slice(0, 10);
}
