/** A position in a file. Line and column count from 1. */
export type Position = { line: number; column: number };

/** What is wrong and what to do about it: clauses in lower case without a full stop. */
export type Complaint = Position & { message: string; remedy: string };

/**
 * What a problem means for the story:
 * - error: there is no article;
 * - warning: there is one, with something doubtful in it;
 * - guess: the story does not state something, and it was inferred;
 * - omission: a part of the file is for the newsroom only, and is not published.
 */
export type ProblemKind = "error" | "warning" | "guess" | "omission";

/** Something that the author of a story file should know. */
export type Problem = Complaint & {
  kind: ProblemKind;
  /** The name of the file, as the parser received it. */
  file: string;
  /** Whether readers lose nothing by a warning; reports put it behind the others. */
  isMinor?: true;
  /** What differs between files with the same message: the name of another file, or the first words that are left out. */
  detail?: string;
};

/** Message and remedy for an image without a text alternative. */
export const missingAltText = [
  "the picture has no description",
  "say in a few words what it shows, for readers who cannot see it",
] as const;
