import { relative } from "node:path";
import { styleText } from "node:util";
import type { Problem } from "../parse/problem.ts";
import type { Report } from "./press.ts";

/** A problem as one line that terminals can link, and what to do about it on the next. */
export function describeProblem(problem: Problem, prefix: string): string {
  const { file, line, column, kind, message, remedy } = problem;
  const colour = kind === "error" ? "red" : "yellow";
  return `${prefix}${file}:${line}:${column} ${styleText(colour, kind)} ${message}\n    ${remedy}`;
}

/** What to do about a folder without stories. */
export const noStories = (folder: string) =>
  `There is no story in ${folder}: add a .txt or .md file, and run this again.`;

/**
 * What was built and what was wrong, for the end of a build.
 * @param folder of stories, from the working directory, with a slash at the end
 */
export function describeReport({ stories, words, problems }: Report, folder: string): string {
  const errors = problems.filter(({ kind }) => kind === "error").length;
  const warnings = problems.filter(({ kind }) => kind === "warning").length;
  const summary = [
    `${count(stories, "story", "stories")}, ${words} words`,
    errors > 0 && styleText("red", `${count(errors, "file", "files")} left out`),
    warnings > 0 && styleText("yellow", count(warnings, "warning", "warnings")),
  ];
  return [
    ...problems.map((problem) => describeProblem(problem, folder)),
    ...(stories === 0 ? [noStories(folder)] : []),
    summary.filter(Boolean).join(", "),
  ].join("\n");
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** A folder as reports name it: from the working directory, with a slash at the end. */
export function folderName(folder: string): string {
  return `${relative(process.cwd(), folder)}/`;
}
