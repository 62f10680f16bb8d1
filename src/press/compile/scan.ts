import { stat } from "node:fs/promises";
import type { Problem } from "../../parse/problem.ts";
import type { NotRead } from "../release/held-back.ts";
import { isStoryFile, whyUnread } from "./formats.ts";
import { heldBackByName } from "./held-back-by-name.ts";
import type { StoryFile } from "./story.ts";
import { notReadByName } from "./story-names.ts";
import { walk } from "./walk.ts";

/** The story files below a folder, in alphabetical order, what is not taken for a story, and what could not be read. */
export type Scanned = { files: StoryFile[]; notRead: NotRead[]; problems: Problem[] };

/**
 * Finds the story files below a folder, drafts included. Names that begin with a dot are left out, and so are files
 * that no parser reads, such as images and settings.
 * @throws when the folder cannot be read
 */
export async function scan(folder: string): Promise<Scanned> {
  const { files, problems } = await walk(folder);
  const notRead = files.flatMap((file) => {
    const reason = notReadByName(file);
    if (reason !== undefined) return [{ file, reason }];
    const unread = whyUnread(file);
    return unread ? [{ file, ...unread }] : [];
  });
  return { files: files.filter(isStoryPath).map((path) => storyFile(folder, path)), notRead, problems };
}

/** A file in the folder of stories, by its path below it. */
export function storyFile(folder: string, path: string): StoryFile {
  const heldBack = heldBackByName(path);
  return { folder, path, name: path, ...(heldBack !== undefined && { heldBack }) };
}

/** Whether a path below the folder of stories is that of a story file, or of the draft of one. */
export function isStoryPath(path: string): boolean {
  const isHidden = path.split("/").some((part) => part.startsWith("."));
  return isStoryFile(path) && !isHidden && notReadByName(path) === undefined;
}

/** @throws with a remedy when there is no such folder */
export async function assertFolder(folder: string): Promise<void> {
  if ((await stat(folder).catch(() => undefined))?.isDirectory()) return;
  throw new Error(`there is no folder ${folder}; name the folder of your stories with --content`);
}
