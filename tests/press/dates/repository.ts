import { execFileSync } from "node:child_process";
import { folderOf } from "../folder.ts";

/** A Git repository that is removed when the test has finished, and a function that runs Git in it on a day. */
export async function repositoryOf(files: Record<string, string>) {
  const folder = await folderOf(files);
  const git = (at: string, ...parameters: string[]) => gitIn(folder, at, ...parameters);
  git("2026-01-01T12:00:00Z", "init", "--quiet");
  const commit = (at: string) => {
    git(at, "add", "--all");
    git(at, "commit", "--quiet", "--message", "A change");
  };
  return { folder, git, commit };
}

/** @param at the date of author and committer, as ISO 8601 with a zone */
export function gitIn(folder: string, at: string, ...parameters: string[]): void {
  const person = { NAME: "Mara Quill", EMAIL: "mara@harbour.example", DATE: at };
  const env = Object.entries(person).flatMap(([name, value]) => [
    [`GIT_AUTHOR_${name}`, value],
    [`GIT_COMMITTER_${name}`, value],
  ]);
  execFileSync("git", parameters, { cwd: folder, env: { ...process.env, ...Object.fromEntries(env) } });
}
