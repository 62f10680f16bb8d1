/**
 * Something that the author should know about a story file. An error: no article could be made.
 * A warning: the article was made, and this is what was doubtful in it.
 */
export type Problem = {
  severity: "error" | "warning";
  /** The file, as it was named to the parser. */
  file: string;
  /** Both counted from 1. */
  line: number;
  column: number;
  /** What is wrong: a clause in lower case, without a full stop. */
  message: string;
  /** What to do about it, in the same form. */
  remedy: string;
};

/** Message and remedy for a picture without words of its own. */
export const missingAltText = [
  "the picture has no description",
  "say in a few words what it shows, for readers who cannot see it",
] as const;
