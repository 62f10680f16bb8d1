import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname } from "node:path";

/** What is wrong with a picture, as the end of a sentence that its name begins, and what to do about it. */
export type Remark = { message: string; remedy: string };

/** A camera's largest files are a fifth of this. */
const largest = 200_000_000;

/** The content of a picture's file, or why there is none. */
export async function openNegative(path: string): Promise<Buffer | Remark> {
  try {
    const { size } = await stat(path);
    if (size > largest) return { message: "is larger than 200 MB", remedy: "scale it down" };
    const content = await readFile(path);
    if (content.length > 0) return content;
    return { message: "is an empty file", remedy: "copy it again from where it came" };
  } catch (error) {
    return explain(path, (error as NodeJS.ErrnoException).code ?? String(error));
  }
}

async function explain(path: string, code: string): Promise<Remark> {
  if (code === "EISDIR") return { message: "is a folder", remedy: "name a picture in it" };
  if (code !== "ENOENT" && code !== "ENOTDIR")
    return { message: `cannot be read (${code})`, remedy: "check that you may read it" };
  const near = await likeliest(path);
  return {
    message: "is not there",
    remedy: near
      ? `perhaps ${near} is meant: capital letters count`
      : "put it beside the story, or correct its path; a slash at the start stands for the folder of all stories",
  };
}

/** A file of the same name but for capitals, which some systems do not tell apart and hosts do. */
async function likeliest(path: string): Promise<string | undefined> {
  const plain = (name: string) => name.normalize("NFC").toLowerCase();
  const names = await readdir(dirname(path)).catch((): string[] => []);
  return names.find((name) => plain(name) === plain(basename(path)));
}
