import { mkdir, rename, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { openGuessDate } from "../../../src/press/dates/guess-date.ts";
import { folderOf } from "../folder.ts";
import { gitIn, repositoryOf } from "./repository.ts";

const clock = { now: Date.parse("2026-11-30T12:00:00Z"), zone: "UTC" } as const;
const guess = (folder: string, path: string, month?: string) => openGuessDate(clock)(folder, path, month);
const text = "It rained all morning over the harbour.\n";

/** A folder outside of every repository with one file, saved at a moment. */
async function saved(at: string) {
  const folder = await folderOf({ "crane.txt": text });
  await utimes(join(folder, "crane.txt"), new Date(at), new Date(at));
  return folder;
}

describe("a story without a date in a Git repository", () => {
  test("has the day of the commit that added it, in the zone of its author, whatever was changed later", async () => {
    const { folder, commit } = await repositoryOf({ "crane.txt": text });
    commit("2026-03-04T23:30:00-08:00");
    await writeFile(join(folder, "crane.txt"), `${text}More of it.\n`);
    commit("2026-05-06T12:00:00Z");
    expect(await guess(folder, "crane.txt")).toMatchObject({
      date: "2026-03-04",
      kind: "guess",
      message: "the story states no date, so the day of its first commit in Git is used",
    });
  });

  test("keeps that day when the file is renamed and moved, also from letters that are not ASCII", async () => {
    const { folder, commit } = await repositoryOf({ "content/krän.txt": text });
    commit("2026-03-04T12:00:00Z");
    await mkdir(join(folder, "content/world"));
    await rename(join(folder, "content/krän.txt"), join(folder, "content/world/crane.txt"));
    commit("2026-05-06T12:00:00Z");
    // Another story under the first name.
    await writeFile(join(folder, "content/krän.txt"), "Another story about ferries and their bells.\n");
    commit("2026-07-08T12:00:00Z");
    expect((await guess(join(folder, "content"), "world/crane.txt")).date).toBe("2026-03-04");
    expect((await guess(join(folder, "content"), "krän.txt")).date).toBe("2026-07-08");
    expect((await guess(join(folder, "content"), "kra\u0308n.txt")).date).toBe("2026-07-08");
  });

  test("has the same day in a fresh clone, whose files are of today", async () => {
    const { folder, commit } = await repositoryOf({ "crane.txt": text });
    commit("2026-03-04T12:00:00Z");
    const clone = await folderOf({});
    gitIn(clone, "2026-11-30T12:00:00Z", "clone", "--quiet", folder, "copy");
    expect((await guess(join(clone, "copy"), "crane.txt")).date).toBe("2026-03-04");
  });

  test("has its file time in a shallow clone, with a warning that says how to mend that", async () => {
    const { folder, commit } = await repositoryOf({ "crane.txt": text });
    commit("2026-03-04T12:00:00Z");
    await writeFile(join(folder, "ferry.txt"), text);
    commit("2026-05-06T12:00:00Z");
    await writeFile(join(folder, "other.txt"), "Another story about ferries and their bells.\n");
    commit("2026-07-08T12:00:00Z");
    const clone = await folderOf({});
    const address = pathToFileURL(folder).href;
    gitIn(clone, "2026-11-30T12:00:00Z", "clone", "--quiet", "--depth", "2", address, "copy");
    await utimes(join(clone, "copy/crane.txt"), new Date("2026-06-06"), new Date("2026-06-06"));
    const old = await guess(join(clone, "copy"), "crane.txt");
    expect(old).toMatchObject({ date: "2026-06-06", kind: "warning" });
    expect(old.remedy).toContain("fetch-depth: 0");
    expect((await guess(join(clone, "copy"), "other.txt")).date).toBe("2026-07-08");
  });

  test("has its file time when it is not committed, and when its commit lies in the future", async () => {
    const { folder, commit } = await repositoryOf({ "crane.txt": text });
    commit("2027-03-04T12:00:00Z");
    await writeFile(join(folder, "ferry.txt"), text);
    for (const name of ["crane.txt", "ferry.txt"]) {
      await utimes(join(folder, name), new Date("2026-06-06"), new Date("2026-06-06"));
      expect((await guess(folder, name)).date).toBe("2026-06-06");
    }
  });
});

describe("a story without a date outside of a repository", () => {
  test("has the day on which its file was saved, and the report says that this can change", async () => {
    expect(await guess(await saved("2026-06-06T12:00:00Z"), "crane.txt")).toMatchObject({
      date: "2026-06-06",
      kind: "guess",
      message: "the story states no date, so the day on which its file was last saved is used",
    });
  });

  test.each(["2026-11-30T08:00:00Z", "2026-12-02T08:00:00Z"])(
    "has the day of the build when its file is of that day or later, as doubtful: %s",
    async (at) => {
      const guessed = await guess(await saved(at), "crane.txt");
      expect(guessed.date).toBe("2026-11-30");
      expect(guessed.message).toContain("which is doubtful");
    },
  );

  test("has the day of the build, with a warning, when its file has the time of an archive without times", async () => {
    expect(await guess(await saved("1980-01-01T00:00:00Z"), "crane.txt")).toMatchObject({
      date: "2026-11-30",
      kind: "warning",
    });
  });
});

describe("a story in folders of a year and a month", () => {
  test("has the day on which it was committed or saved where that lies in the month", async () => {
    const { folder, commit } = await repositoryOf({ "crane.txt": text });
    commit("2026-03-04T12:00:00Z");
    expect((await guess(folder, "crane.txt", "2026-03")).date).toBe("2026-03-04");
    expect((await guess(await saved("2026-06-06T12:00:00Z"), "crane.txt", "2026-06")).date).toBe(
      "2026-06-06",
    );
  });

  test("has the first of the month otherwise, and the report says so", async () => {
    expect(await guess(await saved("2026-06-06T12:00:00Z"), "crane.txt", "2019-05")).toMatchObject({
      date: "2019-05-01",
      kind: "guess",
      message: "the story states no day, so the first of the month of its folder is used",
    });
  });
});
