import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { promisify } from "node:util";

/** The days on which the files of a folder came into it, by their composed paths below the folder. */
export type GitDates = {
  days: ReadonlyMap<string, string>;
  /** Files that are older than what a shallow clone holds of the history, so that nobody can tell. */
  cut: ReadonlySet<string>;
};

const run = promisify(execFile);
/** The separators of what the format below prints. */
const commitMark = "\u0001";
const dateMark = "\u0002";

/** Only what adds a file, with renames; the options state what the configuration of a user might change. */
const log = [
  ...[
    "-c",
    "log.showRoot=true",
    "log",
    "--no-color",
    "--no-show-signature",
    "--topo-order",
    "-M",
    "--relative",
  ],
  ...["--diff-filter=AR", "--name-status", "-z", `--format=%x01%H%x02%ad`, "--date=short", "--", "."],
];

/**
 * Reads the Git history of a folder, once for all of its files. A day is that of the author, in the author's own zone.
 * @returns undefined where the folder is in no repository, or Git is not installed
 */
export async function readGitDates(folder: string): Promise<GitDates | undefined> {
  try {
    const { stdout: shallow } = await git(folder, ["rev-parse", "--git-path", "shallow"]);
    const boundary = await readFile(resolve(folder, shallow.trim()), "utf8").catch(() => "");
    const { stdout } = await git(folder, log);
    return daysOf(stdout, new Set(boundary.split("\n")));
  } catch {
    return undefined;
  }
}

/** In a hook, Git names the repository that it runs for, which may not be that of the stories. */
function git(folder: string, parameters: string[]) {
  const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...env } = process.env;
  return run("git", parameters, { cwd: folder, env, maxBuffer: Number.POSITIVE_INFINITY });
}

/**
 * Follows each file from today's name to the commit that added it.
 * @param boundary the commits at which a shallow clone ends: they seem to add every file that they hold
 */
function daysOf(output: string, boundary: Set<string>): GitDates {
  const days = new Map<string, string>();
  const cut = new Set<string>();
  /** Today's names of files, by older names. */
  const names = new Map<string, string>();
  let commit = "";
  let day = "";
  const tokens = output.split("\0").values();
  for (const token of tokens) {
    const status = token.trimStart();
    if (status.startsWith(commitMark)) [commit = "", day = ""] = status.slice(1).split(dateMark);
    else if (status.startsWith("R")) {
      const older = pathAfter(tokens);
      const newer = pathAfter(tokens);
      names.set(older, names.get(newer) ?? newer);
      names.delete(newer);
    } else if (status === "A") {
      const path = pathAfter(tokens);
      const name = names.get(path) ?? path;
      names.delete(path);
      if (days.has(name) || cut.has(name)) continue;
      if (boundary.has(commit)) cut.add(name);
      else days.set(name, day);
    }
  }
  return { days, cut };
}

/** Composed, as `guessDate` looks it up: macOS decomposes letters such as ü in names. */
const pathAfter = (tokens: Iterator<string>): string => String(tokens.next().value).normalize("NFC");
