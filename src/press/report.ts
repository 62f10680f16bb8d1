import { styleText } from "node:util";
import type { Problem } from "../parse/problem.ts";
import type { Report } from "./press.ts";

/** A problem as one line to click on, and what to do about it below. */
export function describeProblem(problem: Problem, folder: string): string {
  const { file, line, column, severity, message, remedy } = problem;
  const colour = severity === "error" ? "red" : "yellow";
  return `${folder}${file}:${line}:${column} ${styleText(colour, severity)} ${message}\n    ${remedy}`;
}

/** What was built and what was wrong, for the end of a build. */
export function describeReport({ stories, words, problems }: Report, folder: string): string {
  const errors = problems.filter(({ severity }) => severity === "error").length;
  const parts = [
    `${count(stories, "story", "stories")}, ${words} words`,
    errors > 0 && styleText("red", `${count(errors, "file", "files")} left out`),
    problems.length > errors && styleText("yellow", count(problems.length - errors, "warning", "warnings")),
  ];
  const list = problems.map((problem) => describeProblem(problem, folder));
  const hint =
    stories === 0 ? [`There is no story in ${folder}: add a .txt or .md file, and run this again.`] : [];
  return [...list, ...hint, parts.filter(Boolean).join(", ")].join("\n");
}

function count(number: number, one: string, many: string): string {
  return `${number} ${number === 1 ? one : many}`;
}
