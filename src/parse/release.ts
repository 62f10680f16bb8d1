import type { Position } from "./problem.ts";

/** A condition under which a story may be published, as its author states it; independent of the clock. */
export type ReleaseCondition = Position & {
  /** The words of the story that state it, such as `draft: true`. */
  reason: string;
} & (
    | { type: "draft" }
    /** Not before, or not from this moment on: a day such as 2026-11-23, or a date with a time and a zone. */
    | { type: "not-before" | "not-after"; moment: string }
  );
