import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { compress } from "../../../src/press/hosting/compress.ts";
import { folderOf } from "../folder.ts";

const long = "It rained all morning over the harbour. ".repeat(100);
const noneFrequent = () => false;

test("every text file gets a brotli and a gzip copy beside it with the same content", async () => {
  const names = ["index.html", "assets/a.js", "assets/a.css", "data/pages/1.json", "icon.svg", "feed.xml"];
  const folder = await folderOf(Object.fromEntries(names.map((name) => [name, long])));
  await compress(folder, noneFrequent);
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

test("fonts and small files are not compressed", async () => {
  const folder = await folderOf({ "a.woff2": long, "small.html": "<p>Rain", _headers: long });
  await compress(folder, noneFrequent);
  expect((await readdir(folder)).sort()).toEqual(["_headers", "a.woff2", "small.html"]);
});

test("files that are fetched most are compressed best", async () => {
  const text = Array.from({ length: 3000 }, (_, index) => `${(index * 7919) % 1013} stories`).join(" ");
  const folder = await folderOf({ "front.html": text, "old.html": text });
  await compress(folder, (file) => file === "front.html");
  const size = async (name: string) => (await readFile(join(folder, name))).length;
  expect(await size("front.html.br")).toBeLessThan(await size("old.html.br"));
  expect(await size("front.html.gz")).toBeLessThanOrEqual(await size("old.html.gz"));
});

test("a failure rejects the compression, and nothing more is written", async () => {
  const files = Array.from({ length: 40 }, (_, index): [string, string] => [`${index}.html`, long]);
  const folder = await folderOf(Object.fromEntries(files));
  const fail = () => {
    throw new Error("the disk is full");
  };
  await expect(compress(folder, fail)).rejects.toThrow("the disk is full");
  expect((await readdir(folder)).filter((name) => !name.endsWith(".html"))).toEqual([]);
});
