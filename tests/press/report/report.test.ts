import { describe, expect, test } from "vitest";
import type { Problem, ProblemKind } from "../../../src/parse/problem.ts";
import type { Report } from "../../../src/press/press.ts";
import type { HeldBack } from "../../../src/press/release/held-back.ts";
import { describeReport, reportRows } from "../../../src/press/report/report.ts";

const kinds: ProblemKind[] = ["omission", "guess", "warning", "error"];

const problem = (kind: ProblemKind, file: number, message: string, remedy = "mend it"): Problem => ({
  kind,
  file: `ferry-${file}.md`,
  line: file + 1,
  column: 3,
  message,
  remedy,
});
const many = (count: number, make: (index: number) => Problem) =>
  Array.from({ length: count }, (_, index) => make(index));

function rowsOf(problems: Problem[], rows = reportRows.screen): string[] {
  return reportOf({ problems }, rows);
}

function reportOf(parts: Partial<Report>, rows = reportRows.screen): string[] {
  const nothing = { stories: 1000, words: 1, problems: [], guesses: [], heldBack: [], notRead: [] };
  return describeReport({ ...nothing, ...parts } as unknown as Report, "content/", rows).split("\n");
}

describe("the report on a folder", () => {
  test("says once what is wrong with 200 files, names the first three, and says what to do", () => {
    const rows = rowsOf(many(200, (index) => problem("warning", index, "the crane has no name")));
    const at = rows.indexOf("  200 × the crane has no name");
    expect(rows[at + 1]).toBe(
      "    content/ferry-0.md:1:3  content/ferry-1.md:2:3  content/ferry-2.md:3:3  and 197 more",
    );
    expect(rows[at + 2]).toBe("    → mend it");
    expect(rows).toContain("To check: 200 warnings in 200 files");
  });

  test("begins with the counts, and has the most severe problems first", () => {
    const rows = rowsOf(kinds.map((kind, index) => problem(kind, index, `about a ${kind}`)));
    expect(rows[0]).toBe("1,000 stories, 1 word, 1 file left out, 1 warning");
    const order = rows.filter((row) => row.startsWith("  about")).map((row) => row.split(" ").at(-1));
    expect(order).toEqual(["error", "warning", "guess", "omission"]);
  });

  test("says in one row how many stories show what changed, within the screen", () => {
    const problems = many(300, (index) => problem("warning", index, `quay ${index} has no crane ${index}`));
    const rows = reportOf({ problems, changed: 3 });
    expect(rows.length).toBeLessThanOrEqual(40);
    expect(rows[1]).toBe(
      "3 stories changed since the edition before; the foot of each says how (`history: false` hides it).",
    );
    expect(rows[1]?.length).toBeLessThanOrEqual(100);
  });

  test("fits into a screen, with something of every kind, whatever is wrong", () => {
    const problems = kinds.flatMap((kind) =>
      many(300, (index) =>
        problem(kind, index, `quay ${index} has ${"a long name, and ".repeat(9)}no crane`),
      ),
    );
    const rows = rowsOf(problems);
    expect(rows.length).toBeLessThanOrEqual(40);
    expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(100);
    for (const title of ["Left out: 300 files", "To check: 300", "Guessed", "For the newsroom only"])
      expect(rows.filter((row) => row.startsWith(title))).toHaveLength(1);
  });

  test("says how many problems it leaves out, and how to see them", () => {
    const rows = rowsOf(many(300, (index) => problem("error", index, `quay ${index} has no crane`)));
    const shown = rows.filter((row) => /^ {2}quay \d+ has no crane /u.test(row)).length;
    expect(shown).toBeGreaterThan(5);
    const rest = 300 - shown;
    expect(rows).toContain(
      `  … and ${rest} more messages, ${rest} times in ${rest} files: add --all to see them`,
    );
    expect(rows).toContain("All of it: npm run check -- --all");
  });

  test("joins messages that differ only in the words they quote, when there is no place for each", () => {
    const missing = (index: number) =>
      problem("warning", index, `the picture “quay-${index}.jpg” is not there`);
    expect(rowsOf(many(3, missing))).toContain("  the picture “quay-2.jpg” is not there");
    expect(rowsOf(many(50, missing))).toContain(
      "  50 × the picture “quay-0.jpg”, “quay-1.jpg”, “quay-2.jpg”, … is not there",
    );
  });

  test("lists every file when everything is asked for", () => {
    const all = rowsOf(
      many(200, (index) => problem("error", index, "the crane has no name")),
      reportRows.all,
    );
    const named = all.join(" ").match(/content\/ferry-\d+\.md:\d+:3/gu);
    expect(new Set(named).size).toBe(200);
  });

  test("names the first ten files of what harms no reader when everything is asked for", () => {
    const all = rowsOf(
      many(200, (index) => problem("guess", index, "the crane has no date")),
      reportRows.all,
    ).join(" ");
    expect(all.match(/content\/ferry-\d+\.md:\d+:3/gu)).toHaveLength(10);
    expect(all).toContain("and 190 more");
  });

  test("is whole at the end of a build where it fits into a screen, with every section of few messages", () => {
    const problems = kinds.flatMap((kind) =>
      many(3, (index) => problem(kind, index, `${kind} of quay ${index}`)),
    );
    const rows = rowsOf(problems, reportRows.build);
    expect(rows.length).toBeGreaterThan(20);
    expect(rows.length).toBeLessThanOrEqual(40);
    expect(rows.filter((row) => / of quay /u.test(row))).toHaveLength(12);
    expect(rows.filter((row) => row.includes("more message"))).toEqual([]);
  });

  test("is cut to about twenty rows at the end of a build where a screen is too small", () => {
    const rows = rowsOf(
      kinds.flatMap((kind) => many(30, (index) => problem(kind, index, `${kind} of quay ${index}`))),
      reportRows.build,
    );
    expect(rows.length).toBeLessThanOrEqual(24);
  });

  test("gives each error a row before anything else, and then each warning", () => {
    const rows = rowsOf([
      ...many(60, (index) => problem("guess", index, `quay ${index} may be a pier`)),
      ...many(12, (index) => problem("warning", index, `quay ${index} has no crane`)),
      ...many(14, (index) => problem("error", index, `quay ${index} has no water`)),
    ]);
    expect(rows.length).toBeLessThanOrEqual(40);
    expect(rows.filter((row) => row.includes("has no water"))).toHaveLength(14);
    expect(rows.filter((row) => row.includes("has no crane"))).toHaveLength(12);
    expect(rows.filter((row) => row.includes("may be a pier"))).toEqual([]);
    expect(rows.filter((row) => row.startsWith("Guessed"))).toHaveLength(1);
  });

  test("puts warnings by which readers lose nothing behind the others, however many there are", () => {
    const rows = rowsOf([
      ...many(9, (index) => ({
        ...problem("warning", index, "the quays look alike"),
        isMinor: true as const,
      })),
      problem("warning", 9, "the crane is lost"),
    ]);
    const messages = rows.filter((row) => /^ {2}\S/u.test(row));
    expect(messages).toEqual(["  the crane is lost", "  9 × the quays look alike"]);
  });

  test("cuts the name of the first of several files rather than what is wrong with them", () => {
    const message = "the crane of this quay has a long name, and no driver";
    const name = (index: number) => `a-quay-with-a-long-name-at-the-harbour-${index}.md`;
    const rows = rowsOf([
      ...many(24, (index) => problem("error", index, `quay ${index} has no crane`)),
      ...many(2, (index) => ({ ...problem("warning", index, message), file: name(index) })),
    ]);
    const row = rows.find((one) => one.includes(message)) ?? "";
    expect(row).toMatch(/ {2}….+-0\.md:1:3 and 1 more$/u);
    expect(row.length).toBeLessThanOrEqual(100);
  });

  test("names no file where that leaves no room for what is wrong with several", () => {
    const message = "the crane of this quay has no driver, so that of the quay on the other side is used";
    const rows = rowsOf([
      ...many(24, (index) => problem("error", index, `quay ${index} has no crane`)),
      ...many(2, (index) => problem("guess", index, message)),
      ...many(2, (index) => problem("warning", index, message)),
    ]);
    expect(rows).toContain(`  2 × ${message}`);
  });

  test("names another file beside the position, in one message for all", () => {
    const rows = rowsOf(
      many(2, (index) => ({
        ...problem("warning", index, "the quays look alike"),
        detail: `pier-${index}.md`,
      })),
    );
    expect(rows).toContain("  2 × the quays look alike");
    expect(rows).toContain("    content/ferry-0.md:1:3 (pier-0.md)  content/ferry-1.md:2:3 (pier-1.md)");
  });

  test("says that nothing is wrong where nothing is", () => {
    expect(rowsOf([])).toEqual(["1,000 stories, 1 word, nothing to mend"]);
  });
});

describe("what is held back", () => {
  const held = (file: string, reason: string, goesOut?: string): HeldBack => ({
    file,
    line: 1,
    column: 1,
    reason,
    ...(goesOut && { goesOut }),
  });
  const rows = reportOf({
    heldBack: [
      held("crane.md", "“draft: true”"),
      held("ferry.md", "its date is 2027-03-03", "2027-03-03T00:00:00Z"),
      held("lighthouse.txt", "“EMBARGOED UNTIL 00:01 GMT”", "2027-01-14T00:01:00Z"),
    ],
    nextChange: "2027-01-14T00:01:00Z",
  });

  test("is listed with its reason and the moment at which it goes out, soonest first", () => {
    expect(rows).toContain("Held back: 3 stories not in the edition");
    expect(rows.filter((row) => row.startsWith("  ") && !row.startsWith("    "))).toEqual([
      "  goes out on 14 January 2027 at 00:01 UTC: “EMBARGOED UNTIL 00:01 GMT”",
      "  goes out on 3 March 2027 at 00:00 UTC: its date is 2027-03-03",
      "  “draft: true”",
    ]);
    expect(rows).toContain("    content/lighthouse.txt:1:1");
  });

  test("is said to be shown in development, where it is", () => {
    const shown = reportOf({ heldBack: [held("crane.md", "“draft: true”")], showsHeldBack: true });
    expect(shown[0]).toContain("1,000 stories, 1 word, 1 of them held back");
    expect(shown).toContain("Held back: 1 story shown here with a mark, and left out by a build");
  });

  test("is counted, and the next change stands on a line for scripts", () => {
    expect(rows[0]).toContain("3 held back");
    expect(rows[1]).toBe("Next change: 2027-01-14T00:01:00Z");
  });
});

test("files that accompany stories are counted, and listed as not read", () => {
  const reason = "files of this name accompany stories, and are none";
  const rows = reportOf({ notRead: [{ file: "README.md", reason }] });
  expect(rows[0]).toBe("1,000 stories, 1 word, nothing to mend, 1 file not read");
  expect(rows).toContain("Not read: 1 file beside the stories");
  expect(rows).toContain(`  ${reason}`);
  expect(rows).toContain("    content/README.md:1:1");
});
