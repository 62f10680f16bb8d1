import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { publish } from "../../../src/press/hosting/publish.ts";
import { folderOf } from "../folder.ts";

const edition = (text: string) => async (folder: string) => {
  await mkdir(join(folder, "data"), { recursive: true });
  await mkdir(join(folder, "assets"), { recursive: true });
  await writeFile(join(folder, "data/edition.json"), text);
  for (const end of ["", ".br", ".gz"]) await writeFile(join(folder, `assets/${text}.js${end}`), text);
  await mkdir(join(folder, "images"));
  await writeFile(join(folder, `images/${text}-320.avif`), text);
};

test("a build replaces the previous edition, and leaves no other files", async () => {
  const folder = await folderOf({});
  await publish(join(folder, "dist"), edition("one"));
  await publish(join(folder, "dist"), edition("two"));
  expect(await readFile(join(folder, "dist/data/edition.json"), "utf8")).toBe("two");
  expect(await readdir(folder)).toEqual(["dist"]);
});

test("the hashed files of the previous edition stay, for readers who have one of its pages open", async () => {
  const folder = await folderOf({});
  await publish(join(folder, "dist"), edition("one"));
  await publish(join(folder, "dist"), edition("two"));
  expect((await readdir(join(folder, "dist/assets"))).sort()).toEqual([
    "one.js",
    "one.js.br",
    "one.js.gz",
    "two.js",
    "two.js.br",
    "two.js.gz",
  ]);
  expect((await readdir(join(folder, "dist/images"))).sort()).toEqual(["one-320.avif", "two-320.avif"]);
});

test("a build that fails leaves the old edition as it was", async () => {
  const folder = await folderOf({});
  await publish(join(folder, "dist"), edition("one"));
  const failing = publish(join(folder, "dist"), async (next) => {
    await edition("two")(next);
    throw new Error("the disk is full");
  });
  await expect(failing).rejects.toThrow("the disk is full");
  expect(await readFile(join(folder, "dist/data/edition.json"), "utf8")).toBe("one");
  expect(await readdir(folder)).toEqual(["dist"]);
});

test("after a build was killed, its files are removed and the old edition is restored", async () => {
  // Above the largest process id of Linux, so no process has it.
  const unusedPid = 2 ** 22 + 1;
  const folder = await folderOf({
    [`dist.before-${unusedPid}/data/edition.json`]: "one",
    [`dist.next-${unusedPid}/data/edition.json`]: "half",
  });
  const failing = publish(join(folder, "dist"), () => Promise.reject(new Error("no")));
  await expect(failing).rejects.toThrow("no");
  expect(await readFile(join(folder, "dist/data/edition.json"), "utf8")).toBe("one");
  expect(await readdir(folder)).toEqual(["dist"]);
});

test("a folder that is not an edition is never replaced, even with a folder named data in it", async () => {
  const folder = await folderOf({ "own/data/figures.csv": "1,2", "own/keep.txt": "kept" });
  await expect(publish(join(folder, "own"), edition("one"))).rejects.toThrow("is not an edition");
  expect((await readdir(join(folder, "own"))).sort()).toEqual(["data", "keep.txt"]);
});

test("a folder that is not an edition is never replaced", async () => {
  const folder = await folderOf({ "photos/holiday.jpg": "not an edition" });
  await expect(publish(join(folder, "photos"), edition("one"))).rejects.toThrow("is not an edition");
  expect(await readdir(join(folder, "photos"))).toEqual(["holiday.jpg"]);
});

describe("the images of the previous edition", () => {
  const article = (slug: string, image: string) => ({
    slug,
    lead: [],
    sections: [],
    image: { src: "a.jpg", alt: "A", picture: { name: image, width: 320, height: 200, widths: [320] } },
  });
  const withStories = (images: Record<string, string>) => async (folder: string) => {
    await mkdir(join(folder, "data/articles"), { recursive: true });
    await mkdir(join(folder, "images"));
    await writeFile(join(folder, "data/edition.json"), "{}");
    for (const [slug, image] of Object.entries(images)) {
      await writeFile(join(folder, `data/articles/${slug}.json`), JSON.stringify(article(slug, image)));
      await writeFile(join(folder, `images/${image}-320.avif`), image);
    }
  };

  test("stay when a story has others now, but not when their story is gone", async () => {
    const out = join(await folderOf({}), "dist");
    await publish(out, withStories({ crane: "crane-one", ferry: "ferry-one" }));
    await publish(out, withStories({ crane: "crane-two", ferry: "ferry-one" }));
    expect((await readdir(join(out, "images"))).sort()).toEqual([
      "crane-one-320.avif",
      "crane-two-320.avif",
      "ferry-one-320.avif",
    ]);
    await publish(out, withStories({ ferry: "ferry-two" }));
    expect((await readdir(join(out, "images"))).sort()).toEqual(["ferry-one-320.avif", "ferry-two-320.avif"]);
  });
});
