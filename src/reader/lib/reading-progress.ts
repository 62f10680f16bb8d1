/** A story is on its way between these shares: less is a glance, more is as good as read. */
const begun = 0.05;
const ended = 0.95;

/** Whether a story was left somewhere in the middle: it is continued there. */
export function isUnfinished(share: number): boolean {
  return share >= begun && share <= ended;
}

/** Whether so much was read that lists say it. */
export function isBegun(share: number): boolean {
  return share >= begun;
}

/** Minutes of a story that are still to be read; the last one counts whole. */
export function minutesLeft(minutes: number, share: number): number {
  return Math.max(1, Math.ceil(minutes * (1 - share)));
}
