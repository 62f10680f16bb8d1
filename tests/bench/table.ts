import { type Row, rows } from "./rows.ts";
import { median, spread } from "./statistics.ts";

/** The measurements of all rounds for one row. */
export type Series = { floor: number[]; ours: number[] };
type Verdict = "" | "kept" | "in noise" | "BROKEN" | "over";

const columns: [string, number][] = [
  ["floor", 11],
  ["ours", 11],
  ["ratio", 8],
  ["spread", 9],
  ["budget", 10],
];

/** Prints the table of one edition. @returns whether all budgets hold that are not merely shown */
export function printTable(name: string, found: Map<string, Series>, log: (line: string) => void): boolean {
  log(`\n${name.padEnd(34)}${columns.map(([title, width]) => title.padStart(width)).join("")}`);
  let isWhole = true;
  for (const row of rows) {
    const series = found.get(row.key);
    if (!series) continue;
    const { cells, verdict } = judge(row, series);
    isWhole &&= verdict !== "BROKEN";
    log(
      `${row.what.padEnd(34)}${cells.map((cell, at) => cell.padStart(columns[at]?.[1] ?? 0)).join("")}  ${verdict}`,
    );
  }
  return isWhole;
}

function judge({ unit, budget }: Row, { floor, ours }: Series): { cells: string[]; verdict: Verdict } {
  const ratio = median(ours) / median(floor);
  // Floor and edition of one round were measured under the same load.
  const ratios = ours.map((value, round) => value / (floor[round] ?? Number.NaN));
  const show = (value: number) => (Number.isFinite(value) ? write(value, unit) : "");
  const relative = budget ? "ratio" in budget : Number.isFinite(ratio);
  const noise = spread(relative ? ratios : ours);
  const cells = [
    show(median(floor)),
    show(median(ours)),
    Number.isFinite(ratio) && unit === "ms" ? `${ratio.toFixed(2)} ×` : "",
    `± ${relative ? noise.toFixed(2) : write(noise, unit).replace(/ .*/u, "")}`,
    !budget ? "" : "ratio" in budget ? `${budget.ratio.toFixed(2)} ×` : write(budget.most, unit),
  ];
  if (!budget) return { cells, verdict: "" };
  const [value, limit] = "ratio" in budget ? [ratio, budget.ratio] : [median(ours), budget.most];
  if (value <= limit) return { cells, verdict: "kept" };
  // Within noise when the spread explains the excess.
  if (value - noise <= limit) return { cells, verdict: "in noise" };
  return { cells, verdict: "shownOnly" in budget ? "over" : "BROKEN" };
}

function write(value: number, unit: Row["unit"]): string {
  if (unit === "shift") return value.toFixed(3);
  return unit === "ms" ? `${value.toFixed(0)} ms` : `${(value / 1000).toFixed(1)} kB`;
}
