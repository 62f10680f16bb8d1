import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Edition } from "../../../src/edition/edition.ts";
import type { PrecacheManifest } from "../../../src/edition/worker-contract.ts";
import { writePrecacheManifest } from "../../../src/press/hosting/precache-manifest.ts";
import { folderOf } from "../folder.ts";

const files = {
  "sw.js": "start()",
  "icon.svg": "<svg/>",
  "data/edition.json": "{}",
  "data/articles/rain.json": "{}",
  "assets/app-0a1b.js": "app",
  "assets/app-0a1b.js.br": "small",
  "assets/text-ext-0a1b.woff2": "letters",
};

const pages = { "": "sha256-front", "library/": "sha256-library" };

/** The manifest that the worker gets, and its code. */
async function manifestFor(
  pages: Record<string, string>,
): Promise<{ manifest: PrecacheManifest; code: string }> {
  const folder = await folderOf(files);
  const edition = { build: "c0ffee", date: "2026-11-23" } as Edition;
  await writePrecacheManifest(folder, edition, new Map(Object.entries(pages)));
  const [first = "", ...rest] = (await readFile(join(folder, "sw.js"), "utf8")).split("\n");
  return { manifest: JSON.parse(first.slice("self.precacheManifest=".length, -1)), code: rest.join("\n") };
}

test("the worker precaches the reader, the pages at the root and no story", async () => {
  const { manifest, code } = await manifestFor(pages);
  expect(code).toBe("start()");
  expect(manifest.edition).toEqual({ build: "c0ffee", date: "2026-11-23" });
  expect(manifest.files.map(({ url }) => url).sort()).toEqual(
    ["./", "assets/app-0a1b.js", "data/edition.json", "icon.svg", "library/"].sort(),
  );
});

test("every file has an integrity, and a revision where its name does not change with its content", async () => {
  const { manifest } = await manifestFor(pages);
  const entryOf = (wanted: string) => manifest.files.find(({ url }) => url === wanted);
  expect(entryOf("./")).toMatchObject({
    integrity: "sha256-front",
    revision: expect.stringMatching(/^\w+$/u),
  });
  expect(entryOf("assets/app-0a1b.js")).toEqual({
    url: "assets/app-0a1b.js",
    integrity: `sha256-${createHash("sha256").update("app").digest("base64")}`,
    revision: null,
  });
});

test("the same files give the same manifest, and a changed file gives another build", async () => {
  const [one, same, other] = await Promise.all([
    manifestFor(pages),
    manifestFor(pages),
    manifestFor({ ...pages, "library/": "sha256-another-library" }),
  ]);
  expect(same.manifest).toEqual(one.manifest);
  expect(other.manifest.build).not.toBe(one.manifest.build);
});
