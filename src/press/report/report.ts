import { posix, relative } from "node:path";
import { styleText } from "node:util";
import type { ProblemKind } from "../../parse/problem.ts";
import type { Report } from "../press.ts";
import type { HeldBack, NotRead } from "../release/held-back.ts";
import type { Finding } from "./findings.ts";
import { heldBackFindings, notReadFindings } from "./held-back.ts";
import { colours } from "./problem-line.ts";
import { count } from "./rows.ts";
import { describeSections, type ReportSection } from "./sections.ts";

/** What to do about a folder without stories. */
export const noStories = (folder: string) =>
  `There is no story in ${folder}: add a .txt or .md file, and run this again.`;

/** The number of rows that a report may take: one screen, the end of a build where that is less than all, or as many as it needs. */
export const reportRows = { screen: 40, build: 20, all: Number.POSITIVE_INFINITY };

/** The rows above and below the sections. */
const otherRows = 5;

/** The sections of a report by kind of problem, and their titles. */
const titles: Record<ProblemKind, (findings: Finding[]) => string> = {
  error: (all) => `Left out: ${count(filesOf(all), "file")} that did not become a story`,
  warning: (all) => `To check: ${count(all.length, "warning")} ${inFiles(all)}`,
  guess: (all) => `Guessed, since the stories do not say it: ${count(all.length, "value")} ${inFiles(all)}`,
  omission: (all) => `For the newsroom only, not published: ${count(all.length, "part")} ${inFiles(all)}`,
};

/**
 * What was built and what was wrong, grouped by kind and by message, each group with the first files and the remedy.
 * @param folder of stories, from the working directory, with a slash at the end
 * @param rows how many rows of 100 columns it may take where it is cut; what fits into a screen is not
 */
export function describeReport(report: Report, folder: string, rows: number): string {
  const sections = sectionsOf(report);
  const whole = Math.max(rows, reportRows.screen);
  const changes = changesOf(report);
  const others = otherRows + changes.length;
  const body = describeSections(sections, folder, { whole: whole - others, cut: rows - others });
  return [
    summaryOf(report),
    ...changes,
    ...(report.nextChange ? [`Next change: ${report.nextChange}`] : []),
    ...(report.stories + report.heldBack.length === 0 ? [noStories(folder)] : []),
    ...body,
    ...(sections.length > 0 ? ["", ...hintsOf(folder, rows)] : []),
  ].join("\n");
}

/** Where readers see what a build has made public of former words: it counts as an edition, even if nobody read the last. */
function changesOf({ changed }: Report): string[] {
  if (!changed) return [];
  const stories = count(changed, "story", "stories");
  return [
    `${stories} changed since the edition before; the foot of each says how (\`history: false\` hides it).`,
  ];
}

/** The sections that have something to say, the most important first. */
function sectionsOf({ problems, guesses, heldBack, notRead, showsHeldBack }: Report): ReportSection[] {
  const ofKind = (kind: ProblemKind, more: Finding[] = []): ReportSection => {
    const findings = [...problems.filter((problem) => problem.kind === kind), ...more];
    return { title: titles[kind](findings), colour: colours[kind], findings };
  };
  return [
    ofKind("error"),
    ofKind("warning"),
    heldBackSection(heldBack, showsHeldBack),
    { ...ofKind("guess", guesses), isHarmless: true as const },
    { ...ofKind("omission"), isHarmless: true as const },
    notReadSection(notRead),
  ].filter(({ findings }) => findings.length > 0);
}

function heldBackSection(heldBack: HeldBack[], isShown = false): ReportSection {
  const where = isShown ? "shown here with a mark, and left out by a build" : "not in the edition";
  const title = `Held back: ${count(heldBack.length, "story", "stories")} ${where}`;
  return { title, colour: "magenta", findings: heldBackFindings(heldBack), isSorted: true };
}

function notReadSection(notRead: NotRead[]): ReportSection {
  const title = `Not read: ${count(notRead.length, "file")} beside the stories`;
  return { title, colour: "gray", findings: notReadFindings(notRead), isHarmless: true };
}

function summaryOf({ stories, words, problems, heldBack, showsHeldBack, notRead }: Report): string {
  const errors = problems.filter(({ kind }) => kind === "error");
  const warnings = problems.filter(({ kind }) => kind === "warning");
  const parts = [
    `${count(stories, "story", "stories")}, ${count(words, "word")}`,
    heldBack.length > 0 &&
      styleText("magenta", `${count(heldBack.length)} ${showsHeldBack ? "of them " : ""}held back`),
    errors.length > 0 && styleText("red", `${count(filesOf(errors), "file")} left out`),
    warnings.length > 0 && styleText("yellow", count(warnings.length, "warning")),
    problems.length === 0 && stories > 0 && "nothing to mend",
    notRead.length > 0 && `${count(notRead.length, "file")} not read`,
  ];
  return parts.filter(Boolean).join(", ");
}

function hintsOf(folder: string, rows: number): string[] {
  const command = `npm run check --${folder === "content/" ? "" : ` --content ${folder}`}`;
  return [
    ...(rows === reportRows.all ? [] : [`All of it: ${command} --all`]),
    `One story, as it was understood: ${command} FILE`,
  ];
}

function inFiles(findings: Finding[]): string {
  return `in ${count(filesOf(findings), "file")}`;
}

function filesOf(findings: Finding[]): number {
  return new Set(findings.map(({ file }) => file)).size;
}

/** A folder as reports name it: from the working directory unless it lies outside of it, with a slash at the end. */
export function folderName(folder: string): string {
  const path = relative(process.cwd(), folder);
  return posix.join(path.startsWith("..") ? folder : path || ".", "/");
}
