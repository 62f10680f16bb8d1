import { expect, test } from "vitest";
import { noFiles, pressFolder } from "../../../src/press/press.ts";
import { folderOf } from "../folder.ts";

const clock = { now: Date.parse("2026-11-30T12:00:00Z"), zone: "UTC" as const };
const problemsOf = async (files: Record<string, string>) => {
  const { problems } = await pressFolder(await folderOf(files), noFiles, undefined, { clock });
  return problems
    .filter(({ kind, file }) => kind === "warning" && file !== "edition.yaml")
    .filter(({ message }) => !message.includes("the headline is the same"))
    .map(({ file, line, message }) => [file, line, message]);
};
const head = (more = "") => `---\nheadline: The lamp\npublished: 2026-11-20\n${more}---\nIt is lit.\n`;

test("a mark without an item, and one with a date to come, are reported on their lines", async () => {
  const items = [
    "Happened:",
    "Happened on 3 March 2027: The lamp is lit",
    "Happened on 28 November 2026: A rope",
  ];
  const text = `${head()}\n## What comes next\n\n${items.map((item) => `- ${item}\n`).join("")}`;
  expect(await problemsOf({ "lamp.md": text })).toEqual([
    ["lamp.md", 9, "“Happened:” settles nothing, since no item follows it"],
    ["lamp.md", 10, "“Happened on 3 March 2027” has the date 2027-03-03, which lies in the future"],
  ]);
});

test("corrections before the story or to come, and settlements to come, are reported on their lines", async () => {
  const base = `${head()}\n## What comes next\n\n- A new lamp\n- A new rope\n`;
  const fields = `corrections:
  - 2026-11-19: The lamp was named wrongly.
  - 2026-12-24: The rope was named wrongly.
  - 2026-11-21: The pier was named wrongly.
settles: [{ item: base#A new lamp, date: 2026-12 }, { item: base#A new rope, date: 2026-11 }]
`;
  expect(await problemsOf({ "base.md": base, "later.md": head(fields) })).toEqual([
    ["later.md", 8, "“base#A new lamp” has the date 2026-12, which lies in the future"],
    ["later.md", 6, "“The rope was named wrongly.” has the date 2026-12-24, which lies in the future"],
    ["later.md", 5, "the correction of 2026-11-19 is older than the story, which is of 2026-11-20"],
  ]);
});

test("an earlier version that is published as a story, too, is reported", async () => {
  const files = { "old.md": head(), "_older.md": head(), "lamp.md": head("earlier: [_older.md, old.md]\n") };
  expect(await problemsOf(files)).toEqual([
    ["lamp.md", 4, "the earlier version “old.md” is also published as a story of its own"],
  ]);
});
