import { cp, mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { lastingFolders } from "./hosts.ts";

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
  await assertOurs(target);
  await rm(aside, { recursive: true, force: true });
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
  if (names.length === 0 || names.includes("data")) return;
  throw new Error(
    `${target} holds something that is not an edition; name another folder with --out, or empty it`,
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
