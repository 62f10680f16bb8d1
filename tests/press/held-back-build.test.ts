import { execFile } from "node:child_process";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { folderOf } from "./folder.ts";
import { jpeg } from "./images/photos.ts";

/** Builds at a moment, and returns what the command printed. */
async function build(content: string, out: string, at: string): Promise<string> {
  const command = ["src/press/cli.ts", "build", "--content", content, "--out", out];
  const env = {
    ...process.env,
    // Vitest sets NODE_ENV to "test", with which Vite would bundle React's development build.
    ...{ NODE_ENV: "production", NO_COLOR: "1", SOURCE_DATE_EPOCH: String(Date.parse(at) / 1000) },
  };
  return (await promisify(execFile)(process.execPath, command, { env })).stdout;
}

/** The files of an edition that have a word in their name or, unpacked, in their content. */
async function filesWith(word: string, out: string): Promise<string[]> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const found = await Promise.all(
    files.map(async (file) => {
      const content = await readFile(file);
      const text = file.endsWith(".br")
        ? brotliDecompressSync(content)
        : file.endsWith(".gz")
          ? gunzipSync(content)
          : content;
      return file.includes(word) || text.toString("latin1").toLowerCase().includes(word);
    }),
  );
  return files.filter((_, index) => found[index]).map((file) => file.slice(out.length + 1));
}

/** A story that changes with each build. */
const crane = (text: string, item: string, field = "updated: 2026-11-20") =>
  `---\ntitle: The crane\ndate: 2026-11-20\n${field}\n---\n${text}\n\n## What comes next\n\n- ${item}\n`;

async function craneIn(out: string): Promise<{ id: string; before: unknown; revisions: unknown }> {
  const { sections, revisions } = JSON.parse(await readFile(join(out, "data/articles/crane.json"), "utf8"));
  const { id, before } = sections[0].parts[0].items[0];
  return { id, before, revisions };
}

test("builds into one folder publish and withdraw stories by the clock, and carry their history on until it is hidden", async () => {
  const content = await folderOf({
    "crane.md": crane(
      "The crane stands. Captain Pomfret says so.",
      "Captain Pomfret lifts the crane in June",
    ),
    "edition.yaml": "name: The Forenoon\nlanguage: en\npictures: all\n",
    "rain.md": "---\ntitle: Rain\ndate: 2026-11-20\n---\nIt rained. See [this](landing.md).\n",
    "landing.md":
      "---\ntitle: A zeppelin\ndate: 2026-11-21\nembargo: 2027-01-14T00:01:00Z\nexpires: 2027-02-01\n" +
      "tags: [zeppelins]\nimage: { src: zeppelin.jpg, alt: A zeppelin }\n---\nThe zeppelin lands.\n\n" +
      "## What comes next\n\n- 2 May 2028: A zeppelin\n",
    "zeppelin.jpg": await jpeg(400, 300),
    "later.txt":
      "EMBARGOED UNTIL 00:01 GMT, THURSDAY 13 JANUARY 2028\n\nA second zeppelin\n\nIt lands, too.\n",
    "third.md": "---\ntitle: A third zeppelin\ndraft: true\n---\nIt lands, too.\n",
    "fourth.md": "---\ntitle: A fourth zeppelin\npublished: false\n---\nIt lands, too.\n",
    "drafts/fifth.md": "# A fifth zeppelin\n\nIt lands, too.\n",
    "_sixth.md": "# A sixth zeppelin\n\nIt lands, too.\n",
    "README.md": "# How to write about a zeppelin\n",
    "notes.txt": "Call the captain of the zeppelin.\n",
  });
  const out = join(await folderOf({}), "dist");

  const before = await build(content, out, "2027-01-14T00:00:59Z");
  expect(await filesWith("zeppelin", out)).toEqual([]);
  expect(before).toMatch(/^Next change: 2027-01-14T00:01:00Z$/mu);
  expect(before).toContain("goes out on 14 January 2027 at 00:01 UTC");
  const first = await craneIn(out);
  expect(first.revisions).toBeUndefined();

  const withoutCaptain = ["The crane stands.", "Somebody lifts the crane in June"] as const;
  await writeFile(join(content, "crane.md"), crane(...withoutCaptain));
  const during = await build(content, out, "2027-01-14T00:01:00Z");
  const published = await filesWith("zeppelin", out);
  expect(published).toContain("articles/landing/index.html");
  expect(published.some((file) => file.startsWith("images/zeppelin-"))).toBe(true);
  expect(during).toMatch(/^Next change: 2027-02-01T00:00:00Z$/mu);

  const second = await craneIn(out);
  expect(second.id).toBe(first.id);
  expect(second.before).toEqual({
    changed: "2027-01-14T00:01:00Z",
    text: "Captain Pomfret lifts the crane in June",
  });
  expect(await filesWith("pomfret", out)).toEqual(
    expect.arrayContaining(["articles/crane/index.html", "data/articles/crane.json"]),
  );

  await writeFile(join(content, "crane.md"), crane(...withoutCaptain, "history: false"));
  await build(content, out, "2027-02-01T00:00:00Z");
  expect(await craneIn(out)).toEqual({ id: first.id });
  expect(await filesWith("pomfret", out)).toEqual([]);
  expect(await filesWith("zeppelin", out)).toEqual([]);
}, 300_000);
