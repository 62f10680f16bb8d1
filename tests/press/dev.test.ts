import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openDevEdition } from "../../src/press/dev.ts";
import { folderOf, story } from "./folder.ts";

const read = async (edition: Awaited<ReturnType<typeof openDevEdition>>, path: string) =>
  JSON.parse((await edition.read(path)) ?? "null");

test("a changed story shows at once, in its article and in the lists", async () => {
  const folder = await folderOf({ "a.txt": story("Before"), "b.txt": story("Other") });
  const edition = await openDevEdition(folder);
  expect((await read(edition, "data/articles/a.json")).headline).toBe("Before");
  await writeFile(join(folder, "a.txt"), story("After"));
  await edition.update("a.txt", false);
  expect((await read(edition, "data/articles/a.json")).headline).toBe("After");
  expect((await read(edition, "data/edition.json")).front.lead.headline).toBe("After");
});

test("a removed story disappears, and an added one appears", async () => {
  const folder = await folderOf({ "a.txt": story("A"), "b.txt": story("B") });
  const edition = await openDevEdition(folder);
  await rm(join(folder, "b.txt"));
  await edition.update("b.txt", true);
  await writeFile(join(folder, "c.txt"), story("C"));
  const report = await edition.update("c.txt", false);
  expect(report?.stories).toBe(2);
  expect(await edition.read("data/articles/b.json")).toBeUndefined();
  expect((await read(edition, "data/articles/c.json")).headline).toBe("C");
});

test("calendars follow the stories", async () => {
  const dated = (event: string) => `${story("A")}\nWhat comes next\n- 10 December 2098: ${event}\n`;
  const folder = await folderOf({ "a.txt": dated("The crane is lifted") });
  const edition = await openDevEdition(folder);
  expect(await edition.calendar("articles/a/next.ics")).toContain("The crane is lifted");
  await writeFile(join(folder, "a.txt"), dated("The ferry sails"));
  await edition.update("a.txt", false);
  expect(await edition.calendar("next.ics")).toContain("The ferry sails");
  expect(await edition.calendar("articles/b/next.ics")).toBeUndefined();
});

test("a change of edition.yaml shows in every file", async () => {
  const folder = await folderOf({ "edition.yaml": "name: Before\n", "a.txt": story("A") });
  const edition = await openDevEdition(folder);
  await writeFile(join(folder, "edition.yaml"), "name: After\nlanguage: de\n");
  await edition.update("edition.yaml", false);
  expect(await read(edition, "data/edition.json")).toMatchObject({ name: "After", language: "de" });
  expect((await read(edition, "data/articles/a.json")).lang).toBe("de");
});

test("a file that no story uses does not update the edition", async () => {
  const edition = await openDevEdition(await folderOf({ "a.txt": story("A") }));
  expect(edition.update("picture.png", false)).toBeUndefined();
  expect(edition.update(".git/index.txt", false)).toBeUndefined();
  expect(edition.update("../outside.txt", false)).toBeUndefined();
});

test("what is held back is shown, and says above its headline and in lists that it is", async () => {
  const folder = await folderOf({
    "a.txt": story("A"),
    "drafts/b.txt": story("B"),
    "c.txt": "---\nheadline: C\nkicker: The quay\npublished: 2199-01-01\n---\nIt rained.\n",
  });
  const edition = await openDevEdition(folder);
  const { kicker } = await read(edition, "data/articles/b.json");
  expect(kicker).toBe("NOT IN THE EDITION – held back: it lies in a folder of drafts");
  const { front } = await read(edition, "data/edition.json");
  expect(front.lead.kicker).toMatch(
    /^NOT IN THE EDITION – held back: its date is 2199-01-01; goes out on .+ · The quay$/u,
  );
  expect(await read(edition, "data/articles/a.json")).not.toHaveProperty("kicker");
  expect(edition.report.heldBack.map(({ file }) => file)).toEqual(["c.txt", "drafts/b.txt"]);
  expect(edition.report.showsHeldBack).toBe(true);
});
