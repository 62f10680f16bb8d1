/** The day of a moment in the local time zone, as "2026-11-23". */
export function calendarDay(at: Date): string {
  const [year, month, day] = [at.getFullYear(), at.getMonth() + 1, at.getDate()];
  return [year, ...[month, day].map((number) => String(number).padStart(2, "0"))].join("-");
}
