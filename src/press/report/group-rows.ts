import { isAbsolute } from "node:path";
import type { Finding, FindingGroup } from "./findings.ts";
import { beginningOf, columnsOf, count, endOf, fittingWords, width, wrap } from "./rows.ts";

const indent = "    ";
const positionGap = "  ";
const maxPositions = 3;
/** The positions of what harms no reader that are named where everything is asked for. */
const maxHarmless = 10;
/** The columns that a position and a detail may take where room is short. */
const closePosition = 72;
const closeDetail = 40;
const leastPosition = 24;

/** The message, the first positions in one row, and the remedy, each in rows of its own. */
export function describeGroup(group: FindingGroup, folder: string): string[] {
  const { findings } = group;
  const positions = positionsOf(group, folder).map((position, index) => {
    // A row names each file once: of further places in it, the line and column.
    const [finding, above] = [findings[index], findings[index - 1]];
    return finding && finding.file === above?.file
      ? position.slice((folder + finding.file).length)
      : position;
  });
  return describeWith(group, firstPositions(positions));
}

/** The message, all positions, and the remedy. Of what harms no reader, the first positions stand for all. */
export function describeGroupWhole(group: FindingGroup, folder: string, isHarmless = false): string[] {
  const positions = positionsOf(group, folder);
  const shown = isHarmless ? positions.slice(0, maxHarmless) : positions;
  return describeWith(group, wrap([...shown, ...rest(positions, shown.length)], indent, indent, positionGap));
}

function describeWith(group: FindingGroup, positions: string[]): string[] {
  const remedy = wrap(group.remedy.split(" "), `${indent}→ `, `${indent}  `);
  return [...messageOf(group), ...positions, ...remedy];
}

/** The message, and below it the first position with the remedy. */
export function describeGroupClosely(group: FindingGroup, folder: string): string[] {
  const { findings, remedy } = group;
  const position = closePositionOf(findings, folder, closeDetail);
  return [
    ...messageOf(group),
    ...wrap([...position, ...rest(findings, 1), "→", ...remedy.split(" ")], indent, indent),
  ];
}

/**
 * The message and the first position in one row. Where they are too long, the detail is left out, and of several
 * positions the beginning of the first or all of it; where that is not enough, the end of the message instead.
 */
export function describeGroupInRow({ message, findings }: FindingGroup, folder: string): string {
  const start = `  ${timesOf(findings)}`;
  const more = rest(findings, 1);
  const whole = [...closePositionOf(findings, folder, closeDetail), ...more].join(" ");
  const free = width - columnsOf(start + positionGap);
  if (columnsOf(message + whole) <= free) return start + message + positionGap + whole;
  const [position = ""] = closePositionOf(findings, folder, 0);
  const room = free - columnsOf(message) - columnsOf(["", ...more].join(" "));
  if (more.length > 0 && room < leastPosition && columnsOf(message) <= free) return start + message;
  const cut = more.length > 0 && room >= leastPosition ? endOf(position, room) : position;
  const where = [cut, ...more].join(" ");
  return start + beginningOf(message, free - columnsOf(where)) + positionGap + where;
}

function messageOf({ message, findings }: FindingGroup): string[] {
  return wrap(message.split(" "), `  ${timesOf(findings)}`, indent);
}

const timesOf = ({ length }: Finding[]) => (length > 1 ? `${count(length)} × ` : "");

/** The number of what is not shown, as a list of one, or of none where all is shown. */
const rest = ({ length }: unknown[], shown: number) =>
  shown < length ? [`and ${count(length - shown)} more`] : [];

const positionsOf = ({ findings }: FindingGroup, folder: string) =>
  findings.map((finding) => folder + [positionOf(finding), ...detailOf(finding)].join(" "));

const positionOf = ({ file, line, column }: Finding) => `${file}:${line}:${column}`;

const detailOf = ({ detail }: Finding) => (detail === undefined ? [] : [`(${detail})`]);

/** The first position, from the folder of stories where that has a long name, and its detail where there is room for it. */
function closePositionOf([first]: Finding[], folder: string, room: number): string[] {
  if (!first) return [];
  const position = endOf((isAbsolute(folder) ? "" : folder) + positionOf(first), closePosition);
  return [position, ...detailOf(first).filter(({ length }) => length <= room)];
}

/** The positions that fit into one row, at most three, and the number of the others. */
function firstPositions(positions: string[]): string[] {
  const most = positions.slice(0, maxPositions);
  const [others = ""] = rest(positions, 1);
  const shown = fittingWords(most, indent, positionGap, others.length + positionGap.length);
  return [indent + [...shown, ...rest(positions, shown.length)].join(positionGap)];
}
