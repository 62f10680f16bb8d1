/** Shares of a story: below the first, it was only glanced at; above the second, it counts as read. */
const unfinishedFrom = 0.05;
const unfinishedTo = 0.95;

/**
 * Whether a story was left unfinished, so that it is offered to be continued.
 * @param share the share of the story that was read, from 0 to 1
 */
export function isUnfinished(share: number): boolean {
  return share >= unfinishedFrom && share <= unfinishedTo;
}

/** Whether enough of a story was read for lists to show its progress. */
export function isBegun(share: number): boolean {
  return share >= unfinishedFrom;
}

/** The minutes that are left of a story, rounded up, and at least one. */
export function minutesLeft(minutes: number, share: number): number {
  return Math.max(1, Math.ceil(minutes * (1 - share)));
}
