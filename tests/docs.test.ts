import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";

const guide = "CONTRIBUTING.md";
const text = readFileSync(guide, "utf8");
const treePattern = /(<!-- tree -->\n```\n)([\s\S]*?)(```\n<!-- \/tree -->)/u;
const printed = treePattern.exec(text)?.[2] ?? "";

/** The descriptions of folders in the printed tree, by path with a slash at the end. */
function descriptions(): Map<string, string> {
  const found = new Map<string, string>();
  const path: string[] = [];
  for (const line of printed.split("\n")) {
    const folder = /^( *)(\S+\/)(?: +(.*))?$/u.exec(line);
    if (!folder) continue;
    const [, indent = "", name = "", description = ""] = folder;
    path.splice(indent.length / 2, path.length, name);
    found.set(path.join(""), description);
  }
  return found;
}

/** The tree of `src` as lines: a folder with its description, its files, its sub-folders. */
function draw(folder: string, described: Map<string, string>, depth = 0): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  const files = entries.filter((entry) => entry.isFile() && /\.(?:tsx?|css)$/u.test(entry.name));
  const indent = "  ".repeat(depth);
  const name = `${folder.split("/").at(-2)}/`;
  return [
    `${indent}${name}${" ".repeat(Math.max(1, 24 - indent.length - name.length))}${described.get(folder) ?? ""}`.trimEnd(),
    ...wrap(
      files.map((file) => file.name),
      `${indent}    `,
    ),
    ...entries
      .filter((entry) => entry.isDirectory())
      .flatMap((entry) => draw(`${folder}${entry.name}/`, described, depth + 1)),
  ];
}

/** Wraps words into lines of up to 110 characters. */
function wrap(words: string[], indent: string): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < 110) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(indent + word);
  }
  return lines;
}

test("the tree printed in CONTRIBUTING.md is the tree of src on disk", () => {
  const described = descriptions();
  const drawn = `${draw("src/", described).join("\n")}\n`;
  if (process.env.UPDATE_MAP)
    writeFileSync(
      guide,
      text.replace(treePattern, (_, start, _tree, end) => start + drawn + end),
    );
  else expect(printed).toBe(drawn);
  const folders = drawn.match(/^ +\S+\/$/gmu) ?? [];
  expect(folders, "folders without a description").toEqual([]);
});

test("the documents name only files and folders that exist", () => {
  const roots = ["", "src/", "src/reader/", "src/reader/features/"];
  const missing = [guide, "README.md"].flatMap((document) => {
    const named = readFileSync(document, "utf8").matchAll(/`([\w.-]+\/[\w./-]*\.(?:tsx?|css|json|yaml))`/gu);
    return [...named]
      .map(([, path = ""]) => path)
      .filter((path) => !roots.some((root) => existsSync(root + path)))
      .map((path) => `${document}: ${path}`);
  });
  expect(missing).toEqual([]);
});
