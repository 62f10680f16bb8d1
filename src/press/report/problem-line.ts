import { styleText } from "node:util";
import type { Problem, ProblemKind } from "../../parse/problem.ts";

/** Colours of the kinds of problems in a terminal. */
export const colours = {
  error: "red",
  warning: "yellow",
  guess: "cyan",
  omission: "gray",
} as const satisfies Record<ProblemKind, string>;

/**
 * A problem as one line that terminals can link, and what to do about it on the next.
 * @param prefix put before the file name, so that it is a path from the working directory
 */
export function describeProblem(problem: Problem, prefix: string): string {
  const { file, line, column, kind, message, remedy, detail } = problem;
  const more = detail === undefined ? "" : ` (${detail})`;
  return `${prefix}${file}:${line}:${column} ${styleText(colours[kind], kind)} ${message}${more}\n    ${remedy}`;
}
