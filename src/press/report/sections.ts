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
const positionIndent = "    ";
const positionGap = "  ";
const maxPositions = 3;

/** The rows of sections, each as complete as its share of the rows allows, and with at least one group. */
export function describeSections(sections: ReportSection[], folder: string, rows: number): string[] {
  const isCut = Number.isFinite(rows);
  const full = sections.map((section) =>
    describeGroups(inOrder(groupFindings(section.findings), section), folder, isCut),
  );
  const claims = full.map((groups, index) => ({
    rows: groups.flat().length,
    weight: sections[index]?.weight ?? 1,
  }));
  const shares = shareRows(claims, rows - titleRows * sections.length);
  return sections.flatMap((section, index) => {
    const groups = full[index] ?? [];
    const share = shares[index] ?? 0;
    const body = groups.flat().length <= share ? groups.flat() : cut(section, folder, share);
    return ["", styleText(["bold", section.colour], section.title), ...body];
  });
}

const inOrder = (groups: FindingGroup[], { isSorted }: ReportSection) =>
  isSorted ? groups : largestFirst(groups);

/** The first groups that fit, after those that differ only in quoted words are merged, and a row about the rest. */
function cut(section: ReportSection, folder: string, share: number): string[] {
  const groups = inOrder(groupSimilarFindings(section.findings), section);
  const described = describeGroups(groups, folder, true);
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

/** @param isCut whether only the first positions are named */
function describeGroups(groups: FindingGroup[], folder: string, isCut: boolean): string[][] {
  return groups.map(({ message, remedy, findings }) => {
    const times = findings.length > 1 ? `${count(findings.length)} × ` : "";
    const positions = findings.map(({ file, line, column }) => `${folder}${file}:${line}:${column}`);
    return [
      ...wrap(message.split(" "), `  ${times}`, "    "),
      ...(isCut ? firstPositions(positions) : wrap(positions, positionIndent, positionIndent, positionGap)),
      ...wrap(remedy.split(" "), "    → ", "      "),
    ];
  });
}

/** The positions that fit into one row, at most three, and the number of the others. */
function firstPositions(positions: string[]): string[] {
  const others = (shown: number) =>
    shown < positions.length ? `and ${count(positions.length - shown)} more` : "";
  const shown = fittingWords(
    positions.slice(0, maxPositions),
    positionIndent,
    positionGap,
    others(1).length + 2,
  );
  const rest = others(shown.length);
  return [positionIndent + [...shown, ...(rest ? [rest] : [])].join(positionGap)];
}
