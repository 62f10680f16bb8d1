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

/** How many rows sections take: where all of them fit into `whole` they are not cut, and otherwise cut to `cut`. */
export type RowLimits = { whole: number; cut: number };

/** The rows of sections. Where they are too many, each section has at least its first group, and says what it leaves out. */
export function describeSections(sections: ReportSection[], folder: string, limits: RowLimits): string[] {
  const described = bodiesOf(sections, folder, {
    whole: limits.whole - titleRows * sections.length,
    cut: limits.cut - titleRows * sections.length,
  });
  return sections.flatMap(({ title, colour }, index) => [
    "",
    styleText(["bold", colour], title),
    ...(described[index] ?? []),
  ]);
}

function bodiesOf(sections: ReportSection[], folder: string, limits: RowLimits): string[][] {
  const positions = Number.isFinite(limits.whole) ? firstPositions : allPositions;
  const full = sections.map((section) =>
    inOrder(groupFindings(section.findings), section).flatMap((group) =>
      describeGroup(group, folder, positions),
    ),
  );
  return full.flat().length <= limits.whole ? full : closeBodiesOf(sections, folder, limits);
}

const inOrder = (groups: FindingGroup[], { isSorted }: ReportSection) =>
  isSorted ? groups : largestFirst(groups);

/** To make room, groups that differ only in quoted words are merged, and each names one position, in one row with the remedy. */
function closeBodiesOf(sections: ReportSection[], folder: string, limits: RowLimits): string[][] {
  const bodies = sections.map((section): Body => {
    const groups = inOrder(groupSimilarFindings(section.findings), section);
    return { groups, rows: groups.map((group) => describeGroupClosely(group, folder)) };
  });
  const whole = bodies.map(({ rows }) => rows.flat());
  if (whole.flat().length <= limits.whole) return whole;
  const claims = sections.map(({ weight }, index) => ({ weight, rows: whole[index]?.length ?? 0 }));
  return cut(bodies, shareRows(claims, limits.cut), limits.whole - limits.cut);
}

/** The groups of a section and the rows that describe each. */
type Body = { groups: FindingGroup[]; rows: string[][] };

/**
 * The first groups of each section that fit into its share.
 * @param extra rows that all sections together may take beyond their shares, to leave out no single group
 */
function cut(bodies: Body[], shares: number[], extra: number): string[][] {
  const described: string[][] = [];
  // The largest share comes last: it gets what the others leave, and gives what they need for a first group.
  let spare = 0;
  let left = extra;
  for (const [index, own] of [...shares.entries()].sort(([, a], [, b]) => a - b)) {
    const share = own + spare;
    const body = cutTo(share, left, bodies[index] ?? { groups: [], rows: [] });
    const beyond = Math.min(left, Math.max(0, body.length - share));
    left -= beyond;
    spare = share + beyond - body.length;
    described[index] = body;
  }
  return described;
}

/** The first groups that fit into some rows, and a row about the rest; a last one may take extra rows instead. */
function cutTo(share: number, extra: number, { groups, rows }: Body): string[] {
  const whole = rows.flat();
  if (whole.length <= share) return whole;
  const shown = [...(rows[0] ?? [])];
  let taken = 1;
  for (const group of rows.slice(1)) {
    if (shown.length + group.length + moreRows > share) break;
    shown.push(...group);
    taken++;
  }
  if (groups.length - taken === 1 && whole.length <= share + extra) return whole;
  return [...shown, ...rowOfRest(groups.slice(taken))];
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
