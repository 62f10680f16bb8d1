import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Edition } from "../../edition/edition.ts";
import { paths } from "../../edition/paths.ts";
import { type PrecacheManifest, workerFile } from "../../edition/worker-contract.ts";
import { integrityOf } from "./integrity.ts";

/** What the upcoming page shows first, so that it opens offline whichever page the reader comes from. */
const upcomingLists = [paths.outlookSummary(), paths.outlook(1), paths.outlookList("changed", 1)];

/**
 * Writes into the worker's file what it precaches: the reader itself, the pages at the root of the edition and what
 * they list. Their number does not grow with the number of stories.
 * @param folder the edition, with the worker that Vite built
 * @param pages the integrity of each page to precache, by its path below the base
 */
export async function writePrecacheManifest(
  folder: string,
  { build, date }: Edition,
  pages: ReadonlyMap<string, string>,
): Promise<void> {
  const lists = upcomingLists.filter((path) => existsSync(join(folder, path)));
  const names = [...(await assetsIn(folder)), paths.edition(), ...lists, "icon.svg"];
  const others = await Promise.all(
    names.map(async (name) => [name, integrityOf(await readFile(join(folder, name)))] as const),
  );
  const files = [...others, ...pages].map(([path, integrity]) => entryOf(path, integrity));
  const manifest: PrecacheManifest = {
    build: shortHash(files.map(({ integrity }) => integrity).join()),
    edition: { build, date },
    files,
  };
  const worker = join(folder, workerFile);
  const code = await readFile(worker, "utf8");
  await writeFile(worker, `self.precacheManifest=${JSON.stringify(manifest)};\n${code}`);
}

/** Scripts, styles and fonts; fonts for rare letters (`-ext-`) are cached when a page uses them. */
async function assetsIn(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, "assets"));
  return names
    .filter((name) => /\.(?:js|css|woff2)$/u.test(name) && !name.includes("-ext-"))
    .map((name) => `assets/${name}`);
}

function entryOf(path: string, integrity: string): PrecacheManifest["files"][number] {
  return {
    // Relative to the worker, which lies at the root of the edition.
    url: path || "./",
    // The names of assets have a hash of their content, so they need no revision.
    revision: path.startsWith("assets/") ? null : shortHash(integrity),
    integrity,
  };
}

const shortHash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 10);
