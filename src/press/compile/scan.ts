import { readdir, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { isStory } from "../../parse/parse.ts";

/**
 * The story files below a folder, as paths relative to it with slashes, in alphabetical order.
 * Hidden files and folders are left out, and so is what no parser reads (pictures, settings).
 * @throws when the folder cannot be read
 */
export async function scan(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter(isStoryFile)
    .sort();
}

/** Whether a path, relative to the folder of stories, is that of a story. */
export function isStoryFile(name: string): boolean {
  return isStory(name) && !name.split("/").some((part) => part.startsWith(".") || part.startsWith("_"));
}

/** @throws with a remedy when there is no such folder */
export async function assertFolder(folder: string): Promise<void> {
  if ((await stat(folder).catch(() => undefined))?.isDirectory()) return;
  throw new Error(`there is no folder ${folder}; name the folder of your stories with --content`);
}
