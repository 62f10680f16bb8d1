import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { Problem } from "../../parse/problem.ts";
import { type Clock, dayAt } from "../release/clock.ts";
import { type GitDates, readGitDates } from "./git-dates.ts";

/** A day that stands for the date of a story without one, and what the report says about it. */
export type GuessedDate = Pick<Problem, "kind" | "message" | "remedy"> & { date: string };

/**
 * Guesses the date of a story file that states none, from its Git history, or else from the time of the file.
 * @param path below the folder
 * @param month of its folders, as in 2026-11: a day of another month is not used
 */
export type GuessDate = (folder: string, path: string, month?: string) => Promise<GuessedDate>;

/** The file times of archives and packages that leave them out lie before. */
const firstFileTime = Date.UTC(1986, 0, 1);

/** Opens a guesser, which reads the Git history of a folder at most once, and only for a story that needs it. */
export function openGuessDate(clock: Clock): GuessDate {
  const histories = new Map<string, Promise<GitDates | undefined>>();
  return async (folder, path, month) => {
    const history = histories.get(folder) ?? readGitDates(folder);
    histories.set(folder, history);
    const today = dayAt(clock.now, clock);
    const name = path.normalize("NFC");
    const git = await history;
    const committed = git?.days.get(name);
    if (committed && committed <= today && isIn(committed, month)) return fromGit(committed);
    const saved = await fileDay(join(folder, path), clock);
    if (month) return saved && saved < today && isIn(saved, month) ? fromFile(saved) : fromMonth(month);
    if (!saved) return fromBuild(today);
    if (git?.cut.has(name)) return fromShallowClone(saved < today ? saved : today);
    return saved < today ? fromFile(saved) : fromFileOfToday(today);
  };
}

const isIn = (date: string, month = "") => date.startsWith(month);

async function fileDay(path: string, clock: Clock): Promise<string | undefined> {
  const mtime = await stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  );
  return mtime < firstFileTime ? undefined : dayAt(mtime, clock);
}

const remedy = "to keep it for good, write `published:` with the date into its front matter";

const fromGit = (date: string): GuessedDate => ({
  date,
  kind: "guess",
  message: "the story states no date, so the day of its first commit in Git is used",
  remedy: "if it is wrong, write `published:` with the date into its front matter",
});

const fromMonth = (month: string): GuessedDate => ({
  date: `${month}-01`,
  kind: "guess",
  message: "the story states no day, so the first of the month of its folder is used",
  remedy: "if it is wrong, write `published:` with the date into its front matter",
});

const fromFile = (date: string): GuessedDate => ({
  date,
  kind: "guess",
  message: "the story states no date, so the day on which its file was last saved is used",
  remedy,
});

const fromFileOfToday = (date: string): GuessedDate => ({
  date,
  kind: "guess",
  message:
    "the story states no date, and its file was saved or copied today, so today is used, which is doubtful",
  remedy,
});

const fromShallowClone = (date: string): GuessedDate => ({
  date,
  kind: "warning",
  message:
    "the story states no date, and this shallow clone of a Git repository does not tell when it was added",
  remedy:
    "clone the whole history (`fetch-depth: 0`, or `git fetch --unshallow`); until then its file time is used",
});

const fromBuild = (date: string): GuessedDate => ({
  date,
  kind: "warning",
  message: "the story states no date, and nothing else tells it, so the day of this build is used",
  remedy: "write `published:` with the date into its front matter: each build dates it anew",
});
