import { access, cp, mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { paths } from "../../edition/paths.ts";
import { lastingFolders } from "./host-rules.ts";

/**
 * Builds into a folder aside and swaps it in last: a build that fails or is interrupted leaves the old
 * edition whole. The hashed files of editions before are carried over for a week, for readers who have a
 * page of one open.
 * @param out the folder of the edition
 * @param build writes the whole edition into the folder that it is given
 */
export async function publish<T>(out: string, build: (aside: string) => Promise<T>): Promise<T> {
  const target = resolve(out);
  const aside = `${target}.next-${process.pid}`;
  const before = `${target}.before-${process.pid}`;
  await tidy(target);
  await assertOurs(target);
  await mkdir(aside, { recursive: true });
  try {
    const result = await build(aside);
    for (const folder of lastingFolders) await carry(target, aside, folder);
    await rename(target, before).catch(ignoreMissing);
    await rename(aside, target);
    return result;
  } finally {
    await rm(aside, { recursive: true, force: true });
    await rm(before, { recursive: true, force: true });
  }
}

/** Refuses to replace a folder that holds something other than an edition. */
async function assertOurs(target: string): Promise<void> {
  const names = await readdir(target).catch((): string[] => []);
  if (names.length === 0 || (await exists(join(target, paths.edition())))) return;
  throw new Error(
    `${target} holds something that is not an edition; name another folder with --out, or empty it`,
  );
}

/**
 * Clears away what builds left that were killed, and puts back the old edition where one was killed between
 * its two renames.
 */
async function tidy(target: string): Promise<void> {
  for (const name of await readdir(dirname(target)).catch((): string[] => [])) {
    const [, of, kind, pid] = /^(.*)\.(next|before)-(\d+)$/u.exec(name) ?? [];
    if (of !== basename(target) || isRunning(Number(pid))) continue;
    const folder = join(dirname(target), name);
    if (kind === "before" && !(await exists(target))) await rename(folder, target);
    else await rm(folder, { recursive: true, force: true });
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

/** A tab is seldom open longer than this. */
const carriedFor = 7 * 24 * 60 * 60 * 1000;

async function carry(from: string, to: string, folder: string): Promise<void> {
  const [source, target] = [join(from, folder), join(to, folder)];
  const made = new Set(await readdir(target).catch((): string[] => []));
  for (const name of await readdir(source).catch((): string[] => [])) {
    const { mtimeMs } = await stat(join(source, name));
    if (made.has(name) || Date.now() - mtimeMs > carriedFor) continue;
    await cp(join(source, name), join(target, name), { preserveTimestamps: true });
  }
}

function ignoreMissing(error: NodeJS.ErrnoException): void {
  if (error.code !== "ENOENT") throw error;
}
