import type { Complaint, Problem } from "../../parse/problem.ts";

/** Something that a report says about a file. */
export type Finding = Complaint & Pick<Problem, "file" | "isMinor" | "detail">;

/** Findings with the same message and remedy. */
export type FindingGroup = { message: string; remedy: string; findings: Finding[] };

/** Groups findings by message and remedy, in the order in which they were found. */
export function groupFindings(findings: Finding[]): FindingGroup[] {
  return groupBy(findings, (text) => text);
}

/** Groups with those first by which readers lose something, and the largest first of these; of equal ones the first found. */
export function gravestFirst(groups: FindingGroup[]): FindingGroup[] {
  const minor = ({ findings }: FindingGroup) => (findings.every(({ isMinor }) => isMinor) ? 1 : 0);
  return groups.toSorted((a, b) => minor(a) - minor(b) || b.findings.length - a.findings.length);
}

const quotation = /“[^“”]*”|`[^`]*`/gu;
const maxExamples = 3;

/**
 * Groups findings whose messages differ only in words that they quote, as in `the picture “a.jpg” is not there`: the
 * message of such a group quotes the words of the first three.
 */
export function groupSimilarFindings(findings: Finding[]): FindingGroup[] {
  return groupBy(findings, (text) => text.replace(quotation, "“”"));
}

function groupBy(findings: Finding[], shapeOf: (text: string) => string): FindingGroup[] {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${shapeOf(finding.message)}\n${shapeOf(finding.remedy)}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  return [...groups.values()].map((group) => ({
    message: merged(group.map(({ message }) => message)),
    remedy: merged(group.map(({ remedy }) => remedy)),
    findings: group,
  }));
}

/** One text for several that differ only in what they quote. */
function merged(texts: string[]): string {
  const [first = "", ...others] = [...new Set(texts)];
  if (others.length === 0) return first;
  const quoted = [first, ...others].map((text) => text.match(quotation) ?? []);
  let at = 0;
  return first.replace(quotation, () => {
    const words = [...new Set(quoted.map((all) => all[at]))];
    at++;
    if (words.length > maxExamples) return [...words.slice(0, maxExamples), "…"].join(", ");
    return [words.slice(0, -1).join(", "), ...words.slice(-1)].filter(Boolean).join(" or ");
  });
}
