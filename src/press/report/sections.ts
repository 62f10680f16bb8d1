import { styleText } from "node:util";
import {
  type Finding,
  type FindingGroup,
  gravestFirst,
  groupFindings,
  groupSimilarFindings,
} from "./findings.ts";
import { describeGroup, describeGroupClosely, describeGroupInRow, describeGroupWhole } from "./group-rows.ts";
import { count } from "./rows.ts";

/** A section of a report. */
export type ReportSection = {
  title: string;
  colour: "red" | "yellow" | "cyan" | "gray" | "magenta";
  findings: Finding[];
  /** Nothing to mend: where room is short, its title stands for it, unless all else has been described. */
  isHarmless?: true;
  /** Keeps the order of the findings, instead of beginning with the gravest. */
  isSorted?: true;
};

/** How many rows sections take: where all of them fit into `whole` they are not cut, and otherwise cut to `cut`. */
export type RowLimits = { whole: number; cut: number };

/** A section with the rows of its groups. */
type Body = Pick<ReportSection, "title" | "colour"> & { groups: FindingGroup[]; rows: string[][] };

/** The rows of sections, the most important first. */
export function describeSections(sections: ReportSection[], folder: string, limits: RowLimits): string[] {
  const full = sections.flatMap((section) =>
    rowsOf(bodyOf(section, groupFindings, (group) => describeFully(group, folder, section, limits))),
  );
  if (full.length <= limits.whole) return full;
  const close = sections.flatMap((section) => rowsOf(closeBodyOf(section, folder)));
  return close.length <= limits.whole ? close : shorten(sections, folder, limits.cut);
}

function describeFully(
  group: FindingGroup,
  folder: string,
  { isHarmless }: ReportSection,
  { whole }: RowLimits,
): string[] {
  return Number.isFinite(whole)
    ? describeGroup(group, folder)
    : describeGroupWhole(group, folder, isHarmless);
}

function bodyOf(
  { title, colour, findings, isSorted }: ReportSection,
  groupsOf: (findings: Finding[]) => FindingGroup[],
  describe: (group: FindingGroup) => string[],
): Body {
  const groups = isSorted ? groupsOf(findings) : gravestFirst(groupsOf(findings));
  return { title, colour, groups, rows: groups.map(describe) };
}

/** To make room, groups that differ only in quoted words are merged, and each names one position, in one row with the remedy. */
const closeBodyOf = (section: ReportSection, folder: string) =>
  bodyOf(section, groupSimilarFindings, (group) => describeGroupClosely(group, folder));

/** A section of which the first groups are shown, and the first of those with their remedies. */
type Part = { section: ReportSection; body: Body; shown: number; withRemedy: number };

/**
 * As much as fits into some rows: first one row for each group in the order of the sections, then remedies, and what is
 * harmless last.
 */
function shorten(sections: ReportSection[], folder: string, limit: number): string[] {
  const parts = sections.map(
    (section): Part => ({ section, body: closeBodyOf(section, folder), shown: 0, withRemedy: 0 }),
  );
  const describe = () => joinTitles(parts.map((part) => rowsOfPart(part, folder)));
  const raise = (part: Part, key: "shown" | "withRemedy", most: number) => {
    while (part[key] < most) {
      part[key]++;
      if (describe().length <= limit) continue;
      part[key]--;
      return;
    }
  };
  const harmless = parts.filter(({ section }) => section.isHarmless);
  for (const some of [parts.filter(({ section }) => !section.isHarmless), harmless]) {
    for (const part of some) raise(part, "shown", part.body.groups.length);
    for (const part of some) raise(part, "withRemedy", part.shown);
  }
  return describe();
}

function rowsOfPart({ body, shown, withRemedy }: Part, folder: string): string[] {
  const { groups, rows } = body;
  const short = groups.slice(withRemedy, shown).map((group) => [describeGroupInRow(group, folder)]);
  const some = rowsOf({ ...body, rows: [...rows.slice(0, withRemedy), ...short] });
  return shown === 0 ? some : [...some, ...rowOfRest(groups.slice(shown))];
}

/** Sections in rows, without a blank row between two of which only the titles are shown. */
function joinTitles(sections: string[][]): string[] {
  const isTitle = (rows: string[] | undefined) => rows?.length === 2;
  return sections.flatMap((rows, index) =>
    isTitle(rows) && isTitle(sections[index - 1]) ? rows.slice(1) : rows,
  );
}

const rowsOf = ({ title, colour, rows }: Body) => ["", styleText(["bold", colour], title), ...rows.flat()];

function rowOfRest(groups: FindingGroup[]): string[] {
  if (groups.length === 0) return [];
  const findings = groups.flatMap((group) => group.findings);
  const files = new Set(findings.map(({ file }) => file)).size;
  return [
    `  … and ${count(groups.length, "more message")}, ${count(findings.length, "time")} in ${count(files, "file")}: add --all to see them`,
  ];
}
