import { execFile } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, test } from "vitest";
import { folderOf } from "./folder.ts";

const wire = `Summary – The harbour gets a second sluice, paid for by the towns upstream.,
Article –
The towns along the river have agreed to build a second sluice.
Background
The first sluice is old. It protects places such as:
- The fish market
- The lower town
What Comes Next?
The plan could pave the way for deeper work in:
- Dredging
- Flood warning
`;

type Result = { stdout: string; stderr: string; code: number };

async function check(...parameters: string[]): Promise<Result> {
  const command = promisify(execFile)(process.execPath, ["src/press/cli.ts", "check", ...parameters], {
    env: { ...process.env, NO_COLOR: "1", SOURCE_DATE_EPOCH: "1795392000" },
  });
  return command.then(
    ({ stdout, stderr }) => ({ stdout, stderr, code: 0 }),
    ({ stdout, stderr, code }: Result) => ({ stdout, stderr, code }),
  );
}

describe("npm run check", () => {
  test("prints what was understood of each story and what was guessed", async () => {
    const folder = await folderOf({ "edition.yaml": "name: The Forenoon\n", "sluice.txt": wire });
    const { stdout, code } = await check("--content", folder, join(folder, "sluice.txt"));
    expect(code).toBe(0);
    expect(stdout).toContain("headline   The harbour gets a second sluice (guessed)");
    expect(stdout).toContain(
      "standfirst The harbour gets a second sluice, paid for by the towns upstream.\n",
    );
    expect(stdout).toMatch(/published {2}\d{4}-\d\d-\d\d \(guessed\)/u);
    expect(stdout).toContain("§ Background: paragraph, list of 2");
    expect(stdout).toContain("○ What Comes Next?: 2 areas");
  });

  test("names file, line and remedy for a bad story, continues with the others, and exits with 1", async () => {
    const folder = await folderOf({ "bad.txt": "", "sluice.txt": wire });
    const { stdout, code } = await check("--content", folder);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^1 story, .*1 file left out/u);
    expect(stdout).toMatch(/ {2}the file is empty\n {4}\S+bad\.txt:1:1\n {4}→ \S/u);
  });

  test("knows items by the ids that the previous edition gave them, and lists corrections", async () => {
    const story = (words: string) =>
      `---\nheadline: The lamp\npublished: 2026-11-20\ncorrections:\n  - 2026-11-21: The lamp was named wrongly.\n---\nIt is old.\n\n## What comes next\n\n- ${words}\n- A rope of the quay\n- A rope of the ferry\n`;
    const folder = await folderOf({ "lamp.md": story("A new lamp for the pier of the harbour by March") });
    const lamp = join(folder, "lamp.md");
    const json = await check("--content", folder, "--json", lamp);
    const id = /"id":"([a-z2-7]{6})","text":"A new lamp/u.exec(json.stdout)?.[1] ?? "";
    const previous = await folderOf({ "data/articles/lamp.json": json.stdout });
    await writeFile(lamp, story("A new lamp for the pier of the harbour by April"));
    const later = (item: string) =>
      `---\nheadline: Later\npublished: 2026-11-22\nsettles: lamp#${item}\n---\nIt is lit.\n`;
    await writeFile(join(folder, "later.md"), later(id));
    await writeFile(join(folder, "rope.md"), later("A rope of"));
    const files = ["lamp.md", "later.md", "rope.md"].map((name) => join(folder, name));
    const { stdout } = await check("--content", folder, "--out", previous, ...files);
    expect(stdout).toContain(`${id} A new lamp for the pier of the harbour by April`);
    expect(stdout).toContain("correction 2026-11-21 The lamp was named wrongly.");
    expect(stdout).not.toContain("has not");
    expect(stdout).toMatch(
      /may mean several items\n {4}write one of \S+ “A rope of the quay”, \S+ “A rope of the ferry”\n/u,
    );
  });

  test("says of one story, too, which of its links lead to nothing", async () => {
    const links = "It rained on [the quay](../quay.md), [the ferry](../ferry.md) and [the draft](../old.md).";
    const folder = await folderOf({
      "world/crane.md": `---\nheadline: The crane\n---\n${links}\n`,
      "quay.md": "---\nheadline: The quay\n---\nIt is long.\n",
      "old.md": "---\nheadline: The tug\ndraft: true\n---\nIt is old.\n",
    });
    const { stdout } = await check("--content", `${folder}/`, join(folder, "world/crane.md"));
    expect(stdout).toContain(`${folder}/world/crane.md\n`);
    expect(stdout).toContain("crane.md:4:50 warning the link to “../ferry.md” leads to nothing");
    expect(stdout).toContain("the link to “../old.md” leads to a story that is not published");
    expect(stdout).not.toContain("“../quay.md”");
  });

  test("counts one of a kind in the singular", async () => {
    const text = `${wire}\nEvents to watch:\n- 10 December 2027: The vote\n`;
    const folder = await folderOf({ "sluice.txt": text });
    const { stdout } = await check("--content", folder, join(folder, "sluice.txt"));
    expect(stdout).toMatch(/, 1 event \(1 dated\)/u);
  });

  test("shows what the dates of an outlook were taken to mean, and counts those that the story does not tell as guesses", async () => {
    const items =
      "- The vote is next Tuesday at 15:30 CET\n- 1 to 3 March 2027: The fair\n- Spring 2027: The sluice";
    const text = `---\ndate: 2026-11-23\n---\n${wire}\nEvents to watch:\n${items}\n`;
    const folder = await folderOf({ "sluice.md": text });
    const { stdout } = await check("--content", folder, join(folder, "sluice.md"));
    expect(stdout).toContain("“next Tuesday at 15:30 CET” is 2026-12-01 15:30 +01:00 (guessed)\n");
    expect(stdout).toContain("“1 to 3 March 2027” is 2027-03-01 to 2027-03-03\n");
    expect(stdout).toContain("“Spring 2027” is 2027-03 to 2027-05 (a season) (guessed)\n");
    const all = await check("--content", folder);
    expect(all.stdout).toContain("a date of the outlook, such as “next Tuesday”, was worked out");
    expect(all.stdout).toContain("a season of the outlook was taken to be that of the northern half");
  });

  test("shows the id of each item that others can settle, and what the story states about others", async () => {
    const folder = await folderOf({
      "2026-11-10-sluice.txt": `${wire}\nOutcomes:\n- Happened on 3 November 2026: The vote\n- Higher dues\n`,
      "2026-11-12-dues.md":
        "---\nfollows: sluice\nsettles: [sluice#Higher dues, sluice#The bridge]\n---\nThey are higher.\n",
    });
    const { stdout } = await check(
      "--content",
      folder,
      join(folder, "2026-11-10-sluice.txt"),
      join(folder, "2026-11-12-dues.md"),
    );
    expect(stdout).toMatch(/^ {4}[a-z2-7]{6} The vote \(happened 2026-11-03\)$/mu);
    expect(stdout).toMatch(/^ {4}[a-z2-7]{6} Higher dues$/mu);
    expect(stdout).toContain("  follows    sluice\n  settles    sluice#Higher dues: happened\n");
    expect(stdout).toMatch(/dues\.md:3:\d+ warning `settles` names “sluice#The bridge”, an item that “/u);
    expect(stdout).toMatch(/write one of .*“The vote”, [a-z2-7]{6} “Higher dues”/u);
  });

  test("with --json prints each file's article, one a line, and nothing else", async () => {
    const folder = await folderOf({ "sluice.txt": wire, "other.md": "# Other\n\nIt rained.\n" });
    const { stdout, stderr, code } = await check(
      "--json",
      join(folder, "sluice.txt"),
      join(folder, "other.md"),
    );
    const articles = stdout
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(articles.map(({ slug }) => slug)).toEqual(["sluice", "other"]);
    expect(articles[0].summary).toBe("The harbour gets a second sluice, paid for by the towns upstream.");
    expect(articles[0].inferred).toContain("headline");
    expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
  });

  test("with --json prints one line on standard error for a file that cannot be read, and exits with 1", async () => {
    const folder = await folderOf({ "sluice.txt": wire });
    const { stdout, stderr, code } = await check(
      "--json",
      join(folder, "gone.txt"),
      join(folder, "sluice.txt"),
    );
    expect(stdout.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
    expect(stderr).toContain("gone.txt:1:1 the file cannot be read (ENOENT)");
    expect(code).toBe(1);
  });

  test("warns of two stories with the same headline, as a build does", async () => {
    const folder = await folderOf({ "a.txt": wire, "b.txt": wire });
    const { stdout } = await check("--content", folder);
    expect(stdout).toContain("the headline is the same as that of another story");
    expect(stdout).toContain("b.txt:1:1 (a.txt)");
  });

  test("names a folder that does not exist, and says what to do", async () => {
    const { stderr, code } = await check("--content", "nowhere");
    expect(stderr).toBe("there is no folder nowhere; name the folder of your stories with --content\n");
    expect(code).toBe(1);
  });

  test("refuses an option that does not exist, by its name", async () => {
    const { stderr, code } = await check("--jsno");
    expect(stderr).toContain("--jsno");
    expect(code).toBe(1);
  });
});
