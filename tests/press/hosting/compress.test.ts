import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { compress } from "../../../src/press/hosting/compress.ts";
import { folderOf } from "../folder.ts";

const long = "It rained all morning over the harbour. ".repeat(100);
const quick = { best: () => false };

test("every text file gets a smaller one of each kind beside it, which holds the same", async () => {
  const names = ["index.html", "assets/a.js", "assets/a.css", "data/pages/1.json", "icon.svg", "feed.xml"];
  const folder = await folderOf(Object.fromEntries(names.map((name) => [name, long])));
  await compress(folder, quick);
  for (const name of names) {
    const [brotli, gzip] = await Promise.all([
      readFile(join(folder, `${name}.br`)),
      readFile(join(folder, `${name}.gz`)),
    ]);
    expect(brotliDecompressSync(brotli).toString()).toBe(long);
    expect(gunzipSync(gzip).toString()).toBe(long);
    expect(Math.max(brotli.length, gzip.length)).toBeLessThan(long.length / 10);
  }
});

test("typefaces, and what is small, are left as they are", async () => {
  const folder = await folderOf({ "a.woff2": long, "small.html": "<p>Rain", _headers: long });
  await compress(folder, quick);
  expect((await readdir(folder)).sort()).toEqual(["_headers", "a.woff2", "small.html"]);
});

test("what is fetched most is compressed best", async () => {
  const text = Array.from({ length: 3000 }, (_, index) => `${(index * 7919) % 1013} stories`).join(" ");
  const folder = await folderOf({ "front.html": text, "old.html": text });
  await compress(folder, { best: (file) => file === "front.html" });
  const size = async (name: string) => (await readFile(join(folder, name))).length;
  expect(await size("front.html.br")).toBeLessThan(await size("old.html.br"));
  expect(await size("front.html.gz")).toBeLessThanOrEqual(await size("old.html.gz"));
});

test("every text file is shown once, however small", async () => {
  const folder = await folderOf({ "a/b/small.html": "<p>Rain", "long.html": long, "x.woff2": long });
  const seen = new Map<string, string>();
  await compress(folder, { ...quick, look: (file, content) => void seen.set(file, content.toString()) });
  expect(Object.fromEntries(seen)).toEqual({ "a/b/small.html": "<p>Rain", "long.html": long });
});

test("a failure is told", async () => {
  const files = Array.from({ length: 40 }, (_, index): [string, string] => [`${index}.html`, long]);
  const folder = await folderOf(Object.fromEntries(files));
  const look = () => {
    throw new Error("the disk is full");
  };
  await expect(compress(folder, { ...quick, look })).rejects.toThrow("the disk is full");
});
