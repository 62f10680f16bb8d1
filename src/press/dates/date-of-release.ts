import type { ReleaseCondition } from "../../parse/release.ts";
import type { GuessedDate } from "./guess-date.ts";

/** The date of a story that states none but the end of its embargo, which is when it is published; of several, the last. */
export function dateOfRelease(conditions: ReleaseCondition[]): GuessedDate | undefined {
  const moments = conditions.flatMap((condition) =>
    condition.type === "not-before" && !Number.isNaN(Date.parse(condition.moment)) ? [condition.moment] : [],
  );
  const date = moments.sort((a, b) => Date.parse(a) - Date.parse(b)).at(-1);
  if (date === undefined) return undefined;
  const message = "the story states no date, so the moment at which its embargo ends is used";
  const remedy = "if it is wrong, write `published:` with the date into its front matter";
  return { date, kind: "guess", message, remedy };
}
