import { execFile } from "node:child_process";
import { cp, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

/** A build of the sample edition, or of what was made of it. */
export type Build = { edition: string; clear: () => Promise<void> };

/** What a build reads, beside the stories and the packages. */
const parts = ["src", "public", "index.html", "package.json", "vite.config.ts", "tsconfig.json"];

/**
 * Builds the sample edition once more.
 * @param options behind the command
 * @param edit changes a copy of its stories before
 * @param rework changes a copy of the code before
 */
export async function build(
  options: string[],
  edit: (content: string) => Promise<void> = async () => undefined,
  rework?: (house: string) => Promise<void>,
): Promise<Build> {
  const folder = await mkdtemp(join(tmpdir(), "aheadline-build-"));
  const [content, edition] = [join(folder, "content"), join(folder, "edition")];
  await cp("content", content, { recursive: true });
  await edit(content);
  if (rework) await rework(await copyHouse(join(folder, "house")));
  const command = ["src/press/cli.ts", "build", "--content", content, "--out", edition, ...options];
  const where = {
    cwd: rework ? join(folder, "house") : ".",
    env: { ...process.env, NODE_ENV: "production" },
  };
  await promisify(execFile)(process.execPath, command, where);
  return { edition, clear: () => rm(folder, { recursive: true, force: true }) };
}

async function copyHouse(house: string): Promise<string> {
  for (const part of parts) await cp(part, join(house, part), { recursive: true });
  await symlink(resolve("node_modules"), join(house, "node_modules"));
  return house;
}
