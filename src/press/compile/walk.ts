import type { Dirent } from "node:fs";
import { readdir, realpath, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import type { Problem } from "../../parse/problem.ts";

/** The files below a folder, by their paths there, with slashes, in alphabetical order; and what could not be read. */
export type Walked = { files: string[]; problems: Problem[] };

/** What the visits to the folders share. */
type Walk = Walked & {
  /** The folder that is walked, without symbolic links in its path. */
  root: string;
  /** The real paths of all folders and files found so far. */
  seen: Set<string>;
  /** Symbolic links that are not followed yet. */
  links: string[];
};

/** Folders that hold no stories. */
const ignored = new Set(["node_modules", "__MACOSX"]);

/**
 * Finds every file below a folder. Files and folders whose names begin with a dot are left out. Symbolic links are
 * followed after everything else, and each file is found once: a link to something inside the folder adds nothing.
 * @throws when the folder itself cannot be read
 */
export async function walk(folder: string): Promise<Walked> {
  const root = await realpath(folder);
  const state: Walk = { root, files: [], problems: [], seen: new Set([root]), links: [] };
  await visit(root, "", await entriesOf(root), state);
  for (let link = state.links.shift(); link !== undefined; link = state.links.shift())
    await follow(link, state);
  return { files: state.files.sort(), problems: state.problems };
}

const entriesOf = (folder: string) => readdir(folder, { withFileTypes: true });

/**
 * @param real the path of a folder without symbolic links
 * @param path its path below the root, with a slash at the end; empty for the root itself
 */
async function visit(real: string, path: string, entries: Dirent[], state: Walk): Promise<void> {
  const visible = entries.filter(({ name }) => !name.startsWith(".") && !ignored.has(name));
  for (const entry of visible.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const target = join(real, entry.name);
    if (entry.isSymbolicLink()) state.links.push(path + entry.name);
    else if (entry.isDirectory()) await visitFolder(target, path + entry.name, state);
    else if (entry.isFile()) await addFile(target, path + entry.name, state);
    else state.problems.push(notAFile(path + entry.name));
  }
}

async function visitFolder(real: string, path: string, state: Walk): Promise<void> {
  state.seen.add(real);
  try {
    await visit(real, `${path}/`, await entriesOf(real), state);
  } catch (error) {
    state.problems.push(unreadable(path, error));
  }
}

async function addFile(real: string, path: string, state: Walk): Promise<void> {
  state.seen.add(real);
  // Node replaces bytes that are not UTF-8, and then does not find the file by its name.
  if (path.includes("\ufffd") && !(await stat(real).catch(() => undefined)))
    state.problems.push(wrongName(path));
  else state.files.push(path);
}

async function follow(path: string, state: Walk): Promise<void> {
  try {
    const target = await realpath(join(state.root, path));
    if (state.seen.has(target) || isInside(target, state.root)) return;
    if (isInside(state.root, target)) return void state.problems.push(leadsUp(path));
    const found = await stat(target);
    if (found.isDirectory()) await visitFolder(target, path, state);
    else if (found.isFile()) await addFile(target, path, state);
    else state.problems.push(notAFile(path));
  } catch (error) {
    state.problems.push(dangling(path, error));
  }
}

/** Whether a path lies below a folder. */
const isInside = (path: string, folder: string) =>
  path.startsWith(folder.endsWith(sep) ? folder : folder + sep);

const codeOf = (error: unknown) => (error as NodeJS.ErrnoException).code ?? String(error);

function unreadable(path: string, error: unknown): Problem {
  const message = `this folder cannot be read (${codeOf(error)}), so its stories are left out`;
  return problem("error", path, message, "check that you may read it");
}

function dangling(path: string, error: unknown): Problem {
  const remedy = "correct the link, or remove it";
  return ["ENOENT", "ELOOP", "ENOTDIR"].includes(codeOf(error))
    ? problem("warning", path, "this symbolic link leads to nothing", remedy)
    : problem("warning", path, `this symbolic link cannot be followed (${codeOf(error)})`, remedy);
}

function leadsUp(path: string): Problem {
  const message = "this symbolic link leads to a folder that contains the stories, so it is not followed";
  return problem("warning", path, message, "remove it, or link to a folder that does not contain them");
}

function notAFile(path: string): Problem {
  const message = "this is a pipe, a socket or a device, so it is not read";
  return problem("warning", path, message, "put a file in its place");
}

function wrongName(path: string): Problem {
  const message = "the name of this file is not UTF-8, so the file cannot be opened";
  return problem("error", path, message, "rename the file");
}

function problem(kind: "error" | "warning", file: string, message: string, remedy: string): Problem {
  return { kind, file, line: 1, column: 1, message, remedy };
}
