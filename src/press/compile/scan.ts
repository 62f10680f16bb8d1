import { stat } from "node:fs/promises";
import { isStory } from "../../parse/parse.ts";
import type { Problem } from "../../parse/problem.ts";
import type { StoryFile } from "./story.ts";
import { walk } from "./walk.ts";

/** The story files below a folder, in alphabetical order, and what could not be read. */
export type Scanned = { files: StoryFile[]; problems: Problem[] };

/**
 * Finds the story files below a folder. Names that begin with a dot or an underscore are left out, and so are files
 * that no parser reads, such as images and settings.
 * @throws when the folder cannot be read
 */
export async function scan(folder: string): Promise<Scanned> {
  const { files, problems } = await walk(folder);
  return { files: files.filter(isStoryPath).map((path) => storyFile(folder, path)), problems };
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
