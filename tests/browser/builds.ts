import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";

export type Build = { edition: string; remove: () => Promise<void> };

/** The files and folders that a build reads, besides the stories and the packages. */
const sources = ["src", "public", "index.html", "package.json", "vite.config.ts", "tsconfig.json"];

/**
 * Builds an edition into a temporary folder.
 * @param options of the command line, such as `["--base", "/news/"]`
 * @param writeContent fills the empty folder of stories
 * @param editCode changes a copy of the code before the build
 */
export async function build(
  options: string[],
  writeContent: (content: string) => Promise<void>,
  editCode?: (project: string) => Promise<void>,
): Promise<Build> {
  const folder = await mkdtemp(join(tmpdir(), "aheadline-build-"));
  const [content, edition, project] = [
    join(folder, "content"),
    join(folder, "edition"),
    join(folder, "code"),
  ];
  await mkdir(content);
  await writeContent(content);
  if (editCode) {
    await copyCode(project);
    await editCode(project);
  }
  const command = ["src/press/cli.ts", "build", "--content", content, "--out", edition, ...options];
  await promisify(execFile)(process.execPath, command, {
    cwd: editCode ? project : ".",
    // Vitest sets NODE_ENV to "test", with which Vite would bundle React's development build.
    env: { ...process.env, NODE_ENV: "production" },
  });
  return { edition, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Copies the stories of the sample edition; where topics are named, only theirs, which are built faster. */
export async function copySample(content: string, ...topics: string[]): Promise<void> {
  if (topics.length === 0) await cp("content", content, { recursive: true });
  for (const part of topics.length > 0 ? ["edition.yaml", ...topics] : [])
    await cp(join("content", part), join(content, part), { recursive: true });
}

async function copyCode(project: string): Promise<void> {
  for (const part of sources) await cp(part, join(project, part), { recursive: true });
  await symlink(resolve("node_modules"), join(project, "node_modules"));
}
