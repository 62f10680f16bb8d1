import { readdir, stat } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { isStory } from "../../parse/parse.ts";
import type { StoryFile } from "./story.ts";

/**
 * The story files below a folder, in alphabetical order. Names that begin with a dot or an underscore are left out,
 * and so are files that no parser reads, such as images and settings.
 * @throws when the folder cannot be read
 */
export async function scan(folder: string): Promise<StoryFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() || entry.isSymbolicLink())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/"))
    .filter(isStoryPath)
    .sort()
    .map((path) => storyFile(folder, path));
}

/** A file in the folder of stories, by its path below it. */
export const storyFile = (folder: string, path: string): StoryFile => ({ folder, path, name: path });

/** Whether a path below the folder of stories is that of a story file. */
export function isStoryPath(path: string): boolean {
  return isStory(path) && !path.split("/").some((part) => part.startsWith(".") || part.startsWith("_"));
}

/** @throws with a remedy when there is no such folder */
export async function assertFolder(folder: string): Promise<void> {
  if ((await stat(folder).catch(() => undefined))?.isDirectory()) return;
  throw new Error(`there is no folder ${folder}; name the folder of your stories with --content`);
}
