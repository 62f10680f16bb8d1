import type { SettledStatus } from "./language/statuses.ts";
import type { Position } from "./problem.ts";

/** The name of a story or of a file, as its author writes it, and where. */
export type Reference = Position & { name: string };

/** An item of another story that this one settles. */
export type Settling = Reference & {
  /** The id of the item, or its first words. */
  item: string;
  status: SettledStatus;
  /** The day, month or year in which it was settled. */
  date?: string;
};

/** What a story states about other stories and about earlier versions of itself. The press finds what the names stand for. */
export type Relations = {
  /** The stories that this one continues. */
  follows?: Reference[];
  /** The series that it belongs to. */
  series?: Reference;
  settles?: Settling[];
  /** Files with earlier versions of the story, oldest first. */
  earlier?: Reference[];
  /** `history: false`: no earlier version is shown to readers. */
  withoutHistory?: true;
};
