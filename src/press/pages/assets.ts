import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Rolldown } from "vite";

/** The files built by Vite that a page uses. */
export type Assets = {
  /** Its style sheets, as one text. */
  style: string;
  /** The paths of those style sheets, below the base. */
  sheets: string[];
  /** The fonts of the first screen: roman text, headlines and labels. Browsers load italics and rare letters on use. */
  fonts: string[];
  /** Its scripts; the entry script is the first. */
  scripts: string[];
};

/** The entry script, and the app that it imports dynamically. */
const entries = ["index.html", "src/reader/entry/main.tsx"];

/** The files that a page needs, by the modules of the reader that not every page imports. */
export type AssetsOf = (modules: string[]) => Promise<Assets>;

/**
 * Finds the files of each page in the output of Vite.
 * @param root the folder that module names are relative to
 * @param folder the folder of the built files
 */
export function findAssets({ output }: Rolldown.RolldownOutput, root: string, folder: string): AssetsOf {
  const chunks = new Map(output.flatMap((file) => (file.type === "chunk" ? [[file.fileName, file]] : [])));
  const known = new Map<string, Promise<Assets>>();
  return (modules) => {
    const key = modules.join(" ");
    const found = known.get(key);
    if (found) return found;
    const all = [...entries, ...modules].map((name) => `${root}/${name}`);
    const assets = assetsOf(chunksFor(all, chunks), folder);
    known.set(key, assets);
    return assets;
  };
}

type Chunks = Map<string, Rolldown.OutputChunk>;

/** The chunks that contain modules, and all chunks that these import, each once. */
function chunksFor(modules: string[], chunks: Chunks): Rolldown.OutputChunk[] {
  const found = new Set<Rolldown.OutputChunk>();
  const add = (chunk: Rolldown.OutputChunk | undefined) => {
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    for (const name of chunk.imports) add(chunks.get(name));
  };
  for (const module of modules) {
    const chunk = [...chunks.values()].find(({ moduleIds }) => moduleIds.includes(module));
    if (!chunk) throw new Error(`Vite built no file with ${module} in it`);
    add(chunk);
  }
  return [...found];
}

async function assetsOf(chunks: Rolldown.OutputChunk[], folder: string): Promise<Assets> {
  const files = chunks.flatMap(({ viteMetadata }) => viteMetadata ?? []);
  const sheets = [...new Set(files.flatMap(({ importedCss }) => [...importedCss]))];
  const styles = await Promise.all(sheets.map((sheet) => readFile(join(folder, sheet), "utf8")));
  const fonts = files
    .flatMap(({ importedAssets }) => [...importedAssets])
    .filter((file) => /\/(?:text-roman|display-roman|sans)-(?!ext-)[^/]+\.woff2$/u.test(file));
  return { style: styles.join(""), sheets, fonts, scripts: chunks.map(({ fileName }) => fileName) };
}
