import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { liveEdition } from "../../src/press/dev.ts";
import { folderOf, story } from "./folder.ts";

const read = async (live: Awaited<ReturnType<typeof liveEdition>>, path: string) =>
  JSON.parse((await live.read(path)) ?? "null");

test("a changed story is there at once, in its file and in the lists", async () => {
  const folder = await folderOf({ "a.txt": story("Before"), "b.txt": story("Other") });
  const live = await liveEdition(folder);
  expect((await read(live, "data/articles/a.json")).headline).toBe("Before");
  await writeFile(join(folder, "a.txt"), story("After"));
  await live.update("a.txt", false);
  expect((await read(live, "data/articles/a.json")).headline).toBe("After");
  expect((await read(live, "data/edition.json")).front.lead.headline).toBe("After");
});

test("a story that is removed is gone, and one that is added is there", async () => {
  const folder = await folderOf({ "a.txt": story("A"), "b.txt": story("B") });
  const live = await liveEdition(folder);
  await rm(join(folder, "b.txt"));
  await live.update("b.txt", true);
  await writeFile(join(folder, "c.txt"), story("C"));
  const report = await live.update("c.txt", false);
  expect(report?.stories).toBe(2);
  expect(await live.read("data/articles/b.json")).toBeUndefined();
  expect((await read(live, "data/articles/c.json")).headline).toBe("C");
});

test("a change of edition.yaml reaches every file", async () => {
  const folder = await folderOf({ "edition.yaml": "name: Before\n", "a.txt": story("A") });
  const live = await liveEdition(folder);
  await writeFile(join(folder, "edition.yaml"), "name: After\nlanguage: de\n");
  await live.update("edition.yaml", false);
  expect(await read(live, "data/edition.json")).toMatchObject({ name: "After", language: "de" });
  expect((await read(live, "data/articles/a.json")).lang).toBe("de");
});

test("files that are no stories are no concern of the edition", async () => {
  const live = await liveEdition(await folderOf({ "a.txt": story("A") }));
  expect(live.update("picture.png", false)).toBeUndefined();
  expect(live.update(".git/index.txt", false)).toBeUndefined();
  expect(live.update("../outside.txt", false)).toBeUndefined();
});
