import { readdir, readFile, stat } from "node:fs/promises";
import { basename, dirname } from "node:path";
import type { Problem } from "../parse/problem.ts";

/** What is wrong with a picture, and what to do about it. */
export type Remark = Pick<Problem, "message" | "remedy">;

/** A camera's largest files are a fifth of this. */
const largest = 200_000_000;

/** The content of a picture's file, or why there is none. */
export async function openPicture(path: string): Promise<Buffer | Remark> {
  const name = basename(path);
  try {
    const { size } = await stat(path);
    if (size > largest)
      return { message: `the picture ${name} is larger than 200 MB`, remedy: "scale it down" };
    const content = await readFile(path);
    if (content.length > 0) return content;
    return { message: `the picture ${name} is empty`, remedy: "copy it again from where it came" };
  } catch (error) {
    return explain(path, (error as NodeJS.ErrnoException).code ?? String(error));
  }
}

async function explain(path: string, code: string): Promise<Remark> {
  const name = basename(path);
  if (code === "EISDIR")
    return { message: `${name} is a folder and no picture`, remedy: "name a file in it" };
  if (code !== "ENOENT" && code !== "ENOTDIR")
    return {
      message: `the picture ${name} cannot be read (${code})`,
      remedy: "check that you may read it",
    };
  const near = await likeliest(path);
  return {
    message: `there is no picture ${name} where the story names it`,
    remedy: near
      ? `perhaps ${near} is meant: capital letters count`
      : "put it there, or correct the path: it counts from the story, with a slash at its start from the folder of all stories",
  };
}

/** A file of the same name but for capitals, which some systems do not tell apart and hosts do. */
async function likeliest(path: string): Promise<string | undefined> {
  const plain = (name: string) => name.normalize("NFC").toLowerCase();
  const names = await readdir(dirname(path)).catch((): string[] => []);
  return names.find((name) => plain(name) === plain(basename(path)));
}
