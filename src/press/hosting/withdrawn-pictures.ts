import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { picturesOf } from "../../article/images.ts";
import { paths } from "../../edition/paths.ts";

const articles = dirname(paths.article("any"));

/**
 * Tells which image files of the previous edition may stay. When stories of it are gone, because they expired, are held
 * back or were deleted, only images of the others may: those of the stories that are gone must not stay online.
 * @param before the folder of the previous edition
 * @param next the folder of the new one, with its data files
 */
export async function pictureFilter(before: string, next: string): Promise<(file: string) => boolean> {
  const old = await jsonFilesIn(join(before, articles));
  const left = new Set(await jsonFilesIn(join(next, articles)));
  if (old.every((file) => left.has(file))) return () => true;
  const names = new Set<string>();
  for (const file of old.filter((file) => left.has(file)))
    for (const name of await pictureNamesIn(join(before, articles, file))) names.add(name);
  return (file) => names.has(file.replace(/-\d+\.\w+$/u, ""));
}

async function jsonFilesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((): string[] => []);
  return names.filter((name) => name.endsWith(".json"));
}

/** Empty where the file cannot be read, as one of another version. */
async function pictureNamesIn(file: string): Promise<string[]> {
  try {
    return [...picturesOf(JSON.parse(await readFile(file, "utf8")))].map(({ name }) => name);
  } catch {
    return [];
  }
}
