import { execFileSync } from "node:child_process";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Article } from "../../../src/article/article.ts";
import { noFiles, pressFolder } from "../../../src/press/press.ts";
import { folderOf, story } from "../folder.ts";

async function pressed(folder: string) {
  const articles: Article[] = [];
  const report = await pressFolder(folder, {
    ...noFiles,
    write: (_path, content) => {
      if ("slug" in content) articles.push(content);
    },
  });
  return { report, articles, slugs: articles.map(({ slug }) => slug).sort() };
}

const body = "---\ntitle: Fire\n---\nThe fire broke out at four.\n\nNobody was hurt.\n";

describe("a story in a folder of its own", () => {
  test("takes its address and its date from the folder when it is named index", async () => {
    const { articles } = await pressed(
      await folderOf({
        "2026-11-12-harbour-fire/index.md": body,
        "flood-wall/Index.markdown": body,
        "world/grain-deal/index.en.md": body,
      }),
    );
    expect(articles.map(({ slug, published }) => [slug, published.slice(0, 10)])).toContainEqual([
      "harbour-fire",
      "2026-11-12",
    ]);
    expect(articles.map(({ slug }) => slug)).toEqual(["harbour-fire", "flood-wall", "grain-deal"]);
  });

  test("takes its address from its headline when it is the index of the whole folder of stories", async () => {
    const { slugs } = await pressed(await folderOf({ "index.md": body }));
    expect(slugs).toEqual(["fire"]);
  });
});

test("Markdown is read under each of its usual names", async () => {
  const names = ["a.md", "b.markdown", "c.mdown", "d.mkd", "e.MKDN", "f.mdwn", "g.mdx"];
  const files = Object.fromEntries(names.map((name) => [name, `# Headline of ${name}\n\nIt *rained*.\n`]));
  const { slugs, articles } = await pressed(await folderOf(files));
  expect(slugs).toEqual(["a", "b", "c", "d", "e", "f", "g"]);
  for (const { lead } of articles)
    expect(lead[0]).toMatchObject({
      text: [{ text: "It " }, { text: "rained", marks: ["em"] }, { text: "." }],
    });
});

describe("a symbolic link", () => {
  test("to a story or a folder elsewhere is followed", async () => {
    const elsewhere = await folderOf({ "a.txt": story("A"), "more/b.txt": story("B") });
    const folder = await folderOf({ "own.txt": story("Own") });
    await symlink(join(elsewhere, "a.txt"), join(folder, "linked.txt"));
    await symlink(join(elsewhere, "more"), join(folder, "shared"));
    const { slugs, report } = await pressed(folder);
    expect(slugs).toEqual(["b", "linked", "own"]);
    expect(report.problems.filter(({ file }) => file !== "edition.yaml")).toEqual([]);
  });

  test("to a story or a folder that is there already adds no second story", async () => {
    const folder = await folderOf({ "world/a.txt": story("A"), "b.txt": story("B") });
    await symlink("b.txt", join(folder, "0-latest.txt"));
    await symlink("world", join(folder, "0-again"));
    await symlink("0-again", join(folder, "0-and-again"));
    expect((await pressed(folder)).slugs).toEqual(["a", "b"]);
  });

  test("to a story that is held back by its name does not publish it", async () => {
    const folder = await folderOf({ "_plans.txt": story("Plans"), ".hidden/b.txt": story("B") });
    await symlink("_plans.txt", join(folder, "plans.txt"));
    await symlink(".hidden", join(folder, "shown"));
    expect((await pressed(folder)).slugs).toEqual([]);
  });

  test("that leads back up, or to itself, ends the search, and the stories are built", async () => {
    const folder = await folderOf({ "a.txt": story("A"), "deep/b.txt": story("B") });
    await symlink(".", join(folder, "here"));
    await symlink("..", join(folder, "up"));
    await symlink("..", join(folder, "deep", "up"));
    await symlink("/", join(folder, "all"));
    await symlink("self", join(folder, "self"));
    const { slugs, report } = await pressed(folder);
    expect(slugs).toEqual(["a", "b"]);
    const linkProblems = report.problems.filter(({ message }) => message.includes("symbolic link"));
    expect(linkProblems.map(({ file, message }) => [file, message.split(" leads ")[1]])).toEqual([
      ["all", "to a folder that contains the stories, so it is not followed"],
      ["self", "to nothing"],
      ["up", "to a folder that contains the stories, so it is not followed"],
    ]);
  });

  test("to nothing is reported, and the other stories are built", async () => {
    const folder = await folderOf({ "good.txt": story("Good") });
    await symlink("nowhere.txt", join(folder, "gone.txt"));
    const { slugs, report } = await pressed(folder);
    expect(slugs).toEqual(["good"]);
    expect(report.problems).toContainEqual({
      ...{ kind: "warning", file: "gone.txt", line: 1, column: 1 },
      ...{ message: "this symbolic link leads to nothing", remedy: "correct the link, or remove it" },
    });
  });
});

test.runIf(process.platform === "linux")("a pipe or a device is reported and never read", async () => {
  const folder = await folderOf({ "good.md": story("Good", "It rained.\n\n![The quay](quay.jpg)") });
  for (const name of ["pipe.txt", "quay.jpg", "edition.yaml"]) execFileSync("mkfifo", [join(folder, name)]);
  await symlink("/dev/zero", join(folder, "zero.md"));
  const { slugs, report } = await pressed(folder);
  expect(slugs).toEqual(["good"]);
  const messages = report.problems.map(({ file, message }) => `${file}: ${message}`);
  for (const name of ["pipe.txt", "zero.md"])
    expect(messages).toContain(`${name}: this is a pipe, a socket or a device, so it is not read`);
  expect(messages).toContain("good.md: the picture “quay.jpg” is a pipe, a socket or a device");
});

test.runIf(process.platform === "linux")(
  "a name that is not UTF-8 is reported, and the others are built",
  async () => {
    const folder = await folderOf({ "good.txt": story("Good") });
    await writeFile(
      Buffer.concat([Buffer.from(`${folder}/na`), Buffer.from([0xe3, 0x81]), Buffer.from(".txt")]),
      "x",
    );
    const { slugs, report } = await pressed(folder);
    expect(slugs).toEqual(["good"]);
    expect(report.problems.map(({ message }) => message)).toContain(
      "the name of this file is not UTF-8, so the file cannot be opened",
    );
  },
);

test("folders of other programs are not searched", async () => {
  const folder = await folderOf({
    "a.txt": story("A"),
    "node_modules/x/README.md": "# X\n\nIt is a tool.\n",
  });
  await mkdir(join(folder, ".git"));
  await writeFile(join(folder, ".git", "b.txt"), story("B"));
  expect((await pressed(folder)).slugs).toEqual(["a"]);
});
