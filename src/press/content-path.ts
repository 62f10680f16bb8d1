import { readdir, stat } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { decodeUrlPart } from "../article/url.ts";

/**
 * The path below the folder of stories to which an address in a story leads, with slashes: from the folder of the
 * story, or from that of all stories when it starts with a slash. Backslashes of Windows count as slashes.
 * @param address without query and fragment, perhaps percent-encoded
 * @param story its path below the folder of stories
 * @returns undefined when the address leads out of that folder
 */
export function contentPath(address: string, folder: string, story: string): string | undefined {
  const given = decodeUrlPart(address).replaceAll("\\", "/");
  const start = given.startsWith("/") ? folder : join(folder, dirname(story));
  // Resolved from the root of the disk, so that a path may leave the folder of stories and enter it again.
  const path = relative(resolve(folder), resolve(start, `./${given}`))
    .split(sep)
    .join("/");
  return /^\.\.(?:\/|$)|\0/u.test(path) ? undefined : path;
}

/**
 * The path as the disk spells it, if there is such a file or folder. Names that differ only in capital letters, or in
 * whether accents are composed (NFC) or not (NFD), are taken for the same: some systems change them on the way.
 */
export async function locate(folder: string, path: string): Promise<string | undefined> {
  if (await stat(join(folder, path)).catch(() => undefined)) return path;
  let found = "";
  for (const name of path.split("/")) {
    const names = await readdir(join(folder, found)).catch((): string[] => []);
    const match = names.includes(name) ? name : names.sort().find((other) => fold(other) === fold(name));
    if (match === undefined) return undefined;
    found = found ? `${found}/${match}` : match;
  }
  return found;
}

/** A name without the differences that some file systems ignore. */
export const fold = (name: string) => name.normalize("NFC").toLowerCase();

/**
 * The folders of a path, its file and the stem of that, without its extension. They are composed, since macOS
 * decomposes letters such as ü in names.
 */
export function partsOfPath(path: string): { folders: string[]; file: string; stem: string } {
  const folders = path.normalize("NFC").split("/");
  const file = folders.pop() ?? "";
  return { folders, file, stem: file.replace(/\.[^.]+$/u, "") };
}
