import { existsSync } from "node:fs";
import { cp, mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { paths } from "../../edition/paths.ts";
import { immutableFolders } from "./host-rules.ts";
import { pictureFilter } from "./withdrawn-pictures.ts";

/**
 * Builds into a temporary folder and swaps it in at the end, so that a build that fails or is interrupted leaves the
 * published edition intact. Hashed files of earlier editions are kept for a week, for readers who have one of their
 * pages open; images of stories that are gone are not.
 * @param out the folder of the edition
 * @param build writes the whole edition into the folder that it is given
 * @throws when `out` holds something other than an edition
 */
export async function publish<T>(out: string, build: (folder: string) => Promise<T>): Promise<T> {
  const target = resolve(out);
  const next = `${target}.next-${process.pid}`;
  const before = `${target}.before-${process.pid}`;
  await removeLeftovers(target);
  await assertEdition(target);
  await mkdir(next, { recursive: true });
  try {
    const result = await build(next);
    const mayStay = await pictureFilter(target, next);
    for (const folder of immutableFolders)
      await carryOver(join(target, folder), join(next, folder), folder === "images" ? mayStay : () => true);
    await rename(target, before).catch(ignoreMissing);
    await rename(next, target);
    return result;
  } finally {
    await rm(next, { recursive: true, force: true });
    await rm(before, { recursive: true, force: true });
  }
}

/** Refuses to replace a folder that holds something other than an edition. */
async function assertEdition(target: string): Promise<void> {
  const names = await readdir(target).catch((): string[] => []);
  if (names.length === 0 || existsSync(join(target, paths.edition()))) return;
  throw new Error(
    `${target} holds something that is not an edition; name another folder with --out, or empty it`,
  );
}

/**
 * Removes what killed builds have left, and restores the edition when a build was killed between its two renames.
 */
async function removeLeftovers(target: string): Promise<void> {
  for (const name of await readdir(dirname(target)).catch((): string[] => [])) {
    const [, of, kind, pid] = /^(.*)\.(next|before)-(\d+)$/u.exec(name) ?? [];
    if (of !== basename(target) || isRunning(Number(pid))) continue;
    const folder = join(dirname(target), name);
    if (kind === "before" && !existsSync(target)) await rename(folder, target);
    else await rm(folder, { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    // Signal 0 only tests whether the process exists. EPERM means that it exists and belongs to another user.
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/** In milliseconds. Tabs are seldom open for longer than a week. */
const carriedOverFor = 7 * 24 * 60 * 60 * 1000;

/** Copies files that the new edition does not have, unless they may not stay or have been out of use for too long. */
async function carryOver(source: string, target: string, mayStay: (name: string) => boolean): Promise<void> {
  const built = new Set(await readdir(target).catch((): string[] => []));
  for (const name of (await readdir(source).catch((): string[] => [])).filter(mayStay)) {
    const { mtimeMs } = await stat(join(source, name));
    if (built.has(name) || Date.now() - mtimeMs > carriedOverFor) continue;
    await cp(join(source, name), join(target, name), { preserveTimestamps: true });
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}
