/*
 * Words for dates that follow from the day of the story, by language. In a template, `{unit}` stands for a day, week,
 * month and so on, `{weekday}`, `{season}` and `{count}` for what they say; a space stands for any white space.
 */

/** What a phrase means; a unit behind the colon is meant without being named. */
type Meaning =
  | "today"
  | "tomorrow"
  | "dayAfterTomorrow"
  | "onWeekday"
  | "comingWeekday"
  | "weekdayOfNextWeek"
  | `${"this" | "next" | "within" | "throughout"}${"" | `:${Unit}`}`
  | `${"this" | "next"}Season`;
export type Unit = "day" | "week" | "weekend" | "month" | "quarter" | "year";

export type RelativeWords = {
  /** Each with the templates that have its meaning. */
  phrases: [Meaning, ...string[]][];
  units: Partial<Record<Unit, string>>;
  /** Patterns for one, two and so on; others with their value, as in `thirty=30`. */
  numbers?: string;
  /** Two of a unit in one word. */
  duals?: Partial<Record<Unit, string>>;
  /** Units that are several: "in the coming weeks" is no date. */
  plurals?: string;
  /** What before or behind a phrase makes it part of another one. */
  notAfter?: string;
  notBefore?: string;
  /** The weekdays, Monday first, where Intl does not have them in the form that follows a preposition. */
  weekdays?: string[];
  /** Words that put the clause of a date without a year into the past. */
  past?: string;
};
