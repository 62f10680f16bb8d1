import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Manifest, ManifestChunk } from "vite";

/** What a page takes of the files that Vite built. */
export type Assets = {
  /** The style sheets that the page is shown with, as one text. */
  style: string;
  /** Their addresses, below the root of the edition. */
  sheets: string[];
  /** The fonts of the first screen: roman text, headlines and labels. Italics and other alphabets come on use. */
  fonts: string[];
  /** Its scripts, the one that starts first. */
  scripts: string[];
};

/** What starts, and the app that it starts. */
const entries = ["index.html", "src/reader/main.tsx"];

/**
 * Reads Vite's manifest, and takes it out of the edition: hosts need not serve it.
 * @returns what a page needs, by the module of the reader that shows it, if it has one of its own
 */
export async function readAssets(folder: string): Promise<(module?: string) => Promise<Assets>> {
  const manifest: Manifest = JSON.parse(await readFile(join(folder, ".vite/manifest.json"), "utf8"));
  await rm(join(folder, ".vite"), { recursive: true });
  const known = new Map<string, Promise<Assets>>();
  return (module = "") => {
    const assets = known.get(module) ?? assetsOf(manifest, module, folder);
    known.set(module, assets);
    return assets;
  };
}

async function assetsOf(manifest: Manifest, module: string, folder: string): Promise<Assets> {
  const keys = [...entries, ...(module ? [module] : [])];
  const chunks = [...new Set(keys.flatMap((key) => withImports(manifest, key)))];
  const sheets = [...new Set(chunks.flatMap(({ css = [] }) => css))];
  const styles = await Promise.all(sheets.map((sheet) => readFile(join(folder, sheet), "utf8")));
  const files = chunks.flatMap(({ assets = [] }) => assets);
  const fonts = files.filter((file) =>
    /\/(?:text-roman|display-roman|sans)-(?!ext-)[^/]+\.woff2$/u.test(file),
  );
  return { style: styles.join(""), sheets, fonts, scripts: chunks.map(({ file }) => file) };
}

/** A chunk and all that it imports, each once. */
function withImports(manifest: Manifest, key: string, seen = new Set<string>()): ManifestChunk[] {
  const chunk = manifest[key];
  if (!chunk) throw new Error(`${key} is not in Vite's manifest`);
  if (seen.has(key)) return [];
  seen.add(key);
  return [chunk, ...(chunk.imports ?? []).flatMap((other) => withImports(manifest, other, seen))];
}
