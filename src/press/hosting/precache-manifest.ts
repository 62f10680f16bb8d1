import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Edition } from "../../edition/edition.ts";
import { paths } from "../../edition/paths.ts";
import { type PrecacheManifest, workerFile } from "../../edition/worker-contract.ts";

/**
 * Tells the worker what it keeps from the start: the reader itself, the front page and every other page at the
 * root of the edition. None of them grows with the number of stories.
 * @param folder the edition, with all of its pages and the worker that Vite built
 */
export async function packKit(folder: string, { build, date }: Edition): Promise<void> {
  const names = [...(await assetsIn(folder)), ...(await pagesIn(folder)), paths.edition(), "icon.svg"];
  const files = await Promise.all(names.map((name) => describe(folder, name)));
  const kit: PrecacheManifest = {
    build: hash(files.map(({ integrity }) => integrity).join()),
    edition: { build, date },
    files,
  };
  const worker = join(folder, workerFile);
  await writeFile(worker, `self.kit=${JSON.stringify(kit)};\n${await readFile(worker, "utf8")}`);
}

/** Letters that few stories need come on use. */
async function assetsIn(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, "assets"));
  return names
    .filter((name) => /\.(?:js|css|woff2)$/u.test(name) && !name.includes("-ext-"))
    .map((name) => `assets/${name}`);
}

async function pagesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: false });
  const inside = await Promise.all(
    names.map((name) => readdir(join(folder, name)).catch((): string[] => [])),
  );
  return ["", ...names.filter((_name, at) => inside[at]?.includes("index.html")).map((name) => `${name}/`)];
}

async function describe(folder: string, name: string): Promise<PrecacheManifest["files"][number]> {
  const isPage = name === "" || name.endsWith("/");
  const content = await readFile(join(folder, isPage ? `${name}index.html` : name));
  const integrity = `sha256-${createHash("sha256").update(content).digest("base64")}`;
  return {
    // Relative to the worker; the root of the edition is its own folder.
    url: name || "./",
    revision: name.startsWith("assets/") ? null : hash(integrity),
    integrity,
  };
}

const hash = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 10);
