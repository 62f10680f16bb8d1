import { readdir, stat } from "node:fs/promises";
import { basename, dirname, extname } from "node:path";
import { fold } from "../content-path.ts";
import { readRegularFile } from "../read-regular-file.ts";

/** What is wrong with an image, as the end of a sentence that begins with its name, and what to do about it. */
export type ImageProblem = { message: string; remedy: string };

/** In bytes: five times the size of the largest files that cameras make. */
const maximumSize = 200_000_000;

/** Reads an image file; returns its content, or why it cannot be used. */
export async function readImage(path: string): Promise<Buffer | ImageProblem> {
  try {
    const { size } = await stat(path);
    if (size > maximumSize) return { message: "is larger than 200 MB", remedy: "scale it down" };
    const content = await readRegularFile(path);
    if (content.length > 0) return content;
    return { message: "is an empty file", remedy: "copy it again from its source" };
  } catch (error) {
    return explain(path, (error as NodeJS.ErrnoException).code ?? String(error));
  }
}

async function explain(path: string, code: string): Promise<ImageProblem> {
  if (code === "not a file")
    return { message: "is a pipe, a socket or a device", remedy: "put a picture in its place" };
  if (code === "EISDIR") return { message: "is a folder", remedy: "name a picture in it" };
  if (code !== "ENOENT" && code !== "ENOTDIR")
    return { message: `cannot be read (${code})`, remedy: "check that you may read it" };
  const similar = await findSimilarName(path);
  return {
    message: "is not there",
    remedy: similar
      ? `perhaps ${similar} is meant`
      : "put it beside the story, or correct its path; a slash at the start stands for the folder of all stories",
  };
}

/** Finds a file in the same folder whose name differs only in its extension. */
async function findSimilarName(path: string): Promise<string | undefined> {
  const stem = (name: string) => fold(name.slice(0, name.length - extname(name).length));
  const names = await readdir(dirname(path)).catch((): string[] => []);
  return names.find((name) => stem(name) === stem(basename(path)));
}
