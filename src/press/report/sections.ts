import { styleText } from "node:util";
import {
  type Finding,
  type FindingGroup,
  groupFindings,
  groupSimilarFindings,
  largestFirst,
} from "./findings.ts";
import { count, fittingWords, shareRows, wrap } from "./rows.ts";

/** A section of a report. */
export type ReportSection = {
  title: string;
  colour: "red" | "yellow" | "cyan" | "gray" | "magenta";
  /** Its share of the rows that are left when all sections have a few. */
  weight: number;
  findings: Finding[];
  /** Keeps the order of the findings, instead of beginning with what is said most often. */
  isSorted?: true;
};

/** The title of a section and the blank line above it. */
const titleRows = 2;
/** The rows that name what is cut. */
const moreRows = 1;
const indent = "    ";
const positionGap = "  ";
const maxPositions = 3;

/** The rows of sections. Where they are too many, each section has at least its first group, and says what it leaves out. */
export function describeSections(sections: ReportSection[], folder: string, rows: number): string[] {
  const positions = Number.isFinite(rows) ? firstPositions : allPositions;
  const full = sections.map((section) =>
    inOrder(groupFindings(section.findings), section).flatMap((group) =>
      describeGroup(group, folder, positions),
    ),
  );
  const left = rows - titleRows * sections.length;
  const described = full.flat().length <= left ? full : cut(sections, folder, left);
  return sections.flatMap(({ title, colour }, index) => [
    "",
    styleText(["bold", colour], title),
    ...(described[index] ?? []),
  ]);
}

const inOrder = (groups: FindingGroup[], { isSorted }: ReportSection) =>
  isSorted ? groups : largestFirst(groups);

/**
 * The first groups of each section that fit. To make room, groups that differ only in quoted words are merged, and each
 * names one position, in one row with the remedy.
 */
function cut(sections: ReportSection[], folder: string, rows: number): string[][] {
  const groups = sections.map((section) => inOrder(groupSimilarFindings(section.findings), section));
  const full = groups.map((all) => all.map((group) => describeGroupClosely(group, folder)));
  const claims = sections.map(({ weight }, index) => ({ weight, rows: full[index]?.flat().length ?? 0 }));
  const shares = shareRows(claims, rows);
  const described: string[][] = [];
  // The largest share comes last: it gets what the others leave, and gives what they need for a first group.
  let spare = 0;
  for (const [index, own] of [...shares.entries()].sort(([, a], [, b]) => a - b)) {
    const share = own + spare;
    const body = cutTo(share, groups[index] ?? [], full[index] ?? []);
    spare = share - body.length;
    described[index] = body;
  }
  return described;
}

/** The first groups, as they are described, that fit into some rows, and a row about the rest. */
function cutTo(share: number, groups: FindingGroup[], described: string[][]): string[] {
  if (described.flat().length <= share) return described.flat();
  const rows = [...(described[0] ?? [])];
  let shown = 1;
  for (const group of described.slice(1)) {
    if (rows.length + group.length + moreRows > share) break;
    rows.push(...group);
    shown++;
  }
  return [...rows, ...rowOfRest(groups.slice(shown))];
}

function rowOfRest(groups: FindingGroup[]): string[] {
  if (groups.length === 0) return [];
  const findings = groups.flatMap((group) => group.findings);
  const files = new Set(findings.map(({ file }) => file)).size;
  return [
    `  … and ${count(groups.length, "more message")}, ${count(findings.length, "time")} in ${count(files, "file")}: add --all to see them`,
  ];
}

/** The message, its positions, and the remedy, each in rows of its own. */
function describeGroup(
  group: FindingGroup,
  folder: string,
  describePositions: (positions: string[]) => string[],
): string[] {
  const positions = group.findings.map((finding) => positionOf(finding, folder));
  return [
    ...messageOf(group),
    ...describePositions(positions),
    ...wrap(group.remedy.split(" "), `${indent}→ `, `${indent}  `),
  ];
}

/** The message, and below it the first position with the remedy. */
function describeGroupClosely(group: FindingGroup, folder: string): string[] {
  const { findings, remedy } = group;
  const [first] = findings;
  const position = first ? positionOf(first, folder) : "";
  const rest = findings.length > 1 ? [`and ${count(findings.length - 1)} more`] : [];
  return [...messageOf(group), ...wrap([position, ...rest, "→", ...remedy.split(" ")], indent, indent)];
}

function messageOf({ message, findings }: FindingGroup): string[] {
  const times = findings.length > 1 ? `${count(findings.length)} × ` : "";
  return wrap(message.split(" "), `  ${times}`, indent);
}

const positionOf = ({ file, line, column }: Finding, folder: string) => `${folder}${file}:${line}:${column}`;

const allPositions = (positions: string[]) => wrap(positions, indent, indent, positionGap);

/** The positions that fit into one row, at most three, and the number of the others. */
function firstPositions(positions: string[]): string[] {
  const others = (shown: number) =>
    shown < positions.length ? `and ${count(positions.length - shown)} more` : "";
  const most = positions.slice(0, maxPositions);
  const shown = fittingWords(most, indent, positionGap, others(1).length + positionGap.length);
  const rest = others(shown.length);
  return [indent + [...shown, ...(rest ? [rest] : [])].join(positionGap)];
}
