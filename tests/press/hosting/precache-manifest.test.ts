import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Edition } from "../../../src/edition/edition.ts";
import type { PrecacheManifest } from "../../../src/edition/worker-contract.ts";
import { packKit } from "../../../src/press/hosting/precache-manifest.ts";
import { folderOf } from "../folder.ts";

const files = {
  "sw.js": "start()",
  "icon.svg": "<svg/>",
  "index.html": "front",
  "404.html": "nothing",
  "library/index.html": "library",
  "articles/rain/index.html": "rain",
  "data/edition.json": "{}",
  "data/articles/rain.json": "{}",
  "assets/app-0a1b.js": "app",
  "assets/app-0a1b.js.br": "small",
  "assets/text-ext-0a1b.woff2": "letters",
};

async function kitOf(given: Record<string, string>): Promise<{ kit: PrecacheManifest; code: string }> {
  const folder = await folderOf(given);
  await packKit(folder, { build: "c0ffee", date: "2026-11-23" } as Edition);
  const [first = "", ...rest] = (await readFile(join(folder, "sw.js"), "utf8")).split("\n");
  return { kit: JSON.parse(first.slice("self.kit=".length, -1)), code: rest.join("\n") };
}

test("the worker is told what to keep: the reader and the pages at the root, and no story", async () => {
  const { kit, code } = await kitOf(files);
  expect(code).toBe("start()");
  expect(kit.edition).toEqual({ build: "c0ffee", date: "2026-11-23" });
  expect(kit.files.map(({ url }) => url).sort()).toEqual(
    ["./", "assets/app-0a1b.js", "data/edition.json", "icon.svg", "library/"].sort(),
  );
});

test("each file is told by its hash, and by a revision where its name does not change with it", async () => {
  const { kit } = await kitOf(files);
  const front = kit.files.find(({ url }) => url === "./");
  expect(front?.integrity).toBe(`sha256-${createHash("sha256").update("front").digest("base64")}`);
  expect(front?.revision).toMatch(/^\w+$/u);
  expect(kit.files.find(({ url }) => url.startsWith("assets/"))?.revision).toBeNull();
});

test("another build is another worker, the same one the same", async () => {
  const [one, same, other] = await Promise.all([
    kitOf(files),
    kitOf(files),
    kitOf({ ...files, "library/index.html": "another library" }),
  ]);
  expect(same.kit).toEqual(one.kit);
  expect(other.kit.build).not.toBe(one.kit.build);
});
