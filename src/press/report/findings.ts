import type { Complaint } from "../../parse/problem.ts";

/** Something that a report says about a file. */
export type Finding = Complaint & { file: string };

/** Findings with the same message and remedy. */
export type FindingGroup = { message: string; remedy: string; findings: Finding[] };

/** Groups findings by message and remedy, in the order in which they were found. */
export function groupFindings(findings: Finding[]): FindingGroup[] {
  return groupBy(findings, (text) => text);
}

/** Groups with the largest first; of equal ones the first found. */
export function largestFirst(groups: FindingGroup[]): FindingGroup[] {
  return groups.toSorted((a, b) => b.findings.length - a.findings.length);
}

/**
 * Groups findings whose messages differ only in words that they quote, as in `the picture “a.jpg” is not there`. A
 * group of one keeps its words.
 */
export function groupSimilarFindings(findings: Finding[]): FindingGroup[] {
  return groupBy(findings, withoutQuoted);
}

/** Replaces what a message quotes by an ellipsis. */
function withoutQuoted(text: string): string {
  return text.replace(/“[^“”]*”/gu, "“…”").replace(/`[^`]*`/gu, "`…`");
}

function groupBy(findings: Finding[], shapeOf: (text: string) => string): FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${shapeOf(finding.message)}\n${shapeOf(finding.remedy)}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].map(groupOf(shapeOf));
}

const groupOf =
  (shapeOf: (text: string) => string) =>
  (findings: Finding[]): FindingGroup => {
    const common = (field: "message" | "remedy") => {
      const first = findings[0]?.[field] ?? "";
      return findings.every((finding) => finding[field] === first) ? first : shapeOf(first);
    };
    return { message: common("message"), remedy: common("remedy"), findings };
  };
