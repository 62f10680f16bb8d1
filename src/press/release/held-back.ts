import type { Position } from "../../parse/problem.ts";

/** Why a story is held back, and what would publish it: a clause in the imperative. */
export type Withholding = { reason: string; remedy: string };

/** A story that is not in the edition, because its author holds it back or its time has passed. */
export type HeldBack = Position & {
  /** The name of its file. */
  file: string;
  /** Why: the words of the story that say so in quotation marks, or a clause such as “its date is 2027-03-03”. */
  reason: string;
  /** The moment from which a build publishes it, in ISO 8601 and UTC; absent where the clock alone never will. */
  goesOut?: string;
  /** What to do to publish it, where the clock alone never will. */
  remedy?: string;
};

/**
 * A file that is not taken for a story, such as a README, and why: a clause such as “its name is that of a note”; and
 * what to do about it, unless that is to rename it.
 */
export type NotRead = { file: string; reason: string; remedy?: string };
