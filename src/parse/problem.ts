/** A position in a file. Line and column count from 1. */
export type Position = { line: number; column: number };

/** What is wrong and what to do about it: clauses in lower case without a full stop. */
export type Complaint = Position & { message: string; remedy: string };

/**
 * Something that the author of a story file should know. An error means that there is no article; a warning
 * means that there is one, with something doubtful in it.
 */
export type Problem = Complaint & {
  severity: "error" | "warning";
  /** The name of the file, as the parser received it. */
  file: string;
};

/** Message and remedy for an image without a text alternative. */
export const missingAltText = [
  "the picture has no description",
  "say in a few words what it shows, for readers who cannot see it",
] as const;
