import { execFile } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

/** A build of the sample edition, or of what was made of it. */
export type Build = { edition: string; clear: () => Promise<void> };

/**
 * Builds the sample edition once more.
 * @param options behind the command
 * @param edit changes a copy of its stories before
 */
export async function build(
  options: string[],
  edit: (content: string) => Promise<void> = async () => undefined,
): Promise<Build> {
  const folder = await mkdtemp(join(tmpdir(), "aheadline-build-"));
  const [content, edition] = [join(folder, "content"), join(folder, "edition")];
  await cp("content", content, { recursive: true });
  await edit(content);
  const command = ["src/press/cli.ts", "build", "--content", content, "--out", edition, ...options];
  await promisify(execFile)(process.execPath, command, { env: { ...process.env, NODE_ENV: "production" } });
  return { edition, clear: () => rm(folder, { recursive: true, force: true }) };
}
