import type { Problem } from "../../parse/problem.ts";

const maxLength = 36;

/**
 * Adds the first words of what is left out to the problems that report it, from the source of the file, so that one can
 * judge without opening it.
 * @param source the text of the file, whose lines the problems count
 */
export function quoteOmissions(problems: Problem[], source: string): Problem[] {
  if (!problems.some(({ kind }) => kind === "omission")) return problems;
  const lines = source.split(/\r\n|[\n\r]/u);
  return problems.map((problem) => {
    const words = problem.kind === "omission" ? firstWords(lines, problem) : "";
    return words ? { ...problem, detail: `“${words}”` } : problem;
  });
}

/** The beginning of the first line that is not empty, at a position or below it; with the next one, where it is a label. */
function firstWords(lines: string[], { line, column }: Problem): string {
  const from = nextLine(lines, line - 1);
  const start = from === line - 1 ? column - 1 : 0;
  const first = (lines[from] ?? "")
    .slice(start)
    .trim()
    .slice(0, maxLength * 4);
  const second = first.endsWith(":") ? (lines[nextLine(lines, from + 1)] ?? "").slice(0, maxLength) : "";
  return beginningOf(`${first} ${second}`.replace(/^(?:<!--|\{\/\*)/u, ""));
}

const nextLine = (lines: string[], from: number) =>
  lines.findIndex((text, index) => index >= from && text.trim() !== "");

/** Joined from single characters, the words do not keep the whole text of the file in memory. */
function beginningOf(text: string): string {
  const characters = [...text.replace(/[\p{Cc}\s]+/gu, " ").trim()];
  if (characters.length <= maxLength) return characters.join("");
  const kept = characters.slice(0, maxLength - 1).join("");
  return `${kept.trimEnd()}…`;
}
