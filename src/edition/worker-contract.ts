import { nameFor } from "./storage-names.ts";

/** The contract between the press, which lists what a device keeps, the worker, which keeps it, and the reader. */

/** The worker's file, at the root of the edition: it answers for everything below. */
export const workerFile = "sw.js";

/** The page that is shown at every address that has none of its own on the device. */
export const shellPlace = "offline/";

/** The edition that a page is of, as its requests for data say it: a worker answers for its own. */
export const buildHeader = "x-build";

/** What the worker is told of its build, in the first line of its file: another build is another worker. */
export type Kit = {
  build: string;
  edition: { build: string; date: string };
  /** Kept from the start; the integrity tells whether a file is whole, and of this build. */
  files: { url: string; revision: string | null; integrity: string }[];
};

/**
 * Caches by name. Several editions may share an origin: what belongs to one has its path in the name. Stories
 * that were merely opened are given up before anything that was saved.
 */
export const stores = {
  /** The reader itself, the front page and the pages that have no story. */
  reader: (base: string) => `aheadline-reader:${base}`,
  /** What was opened, as this build has it; without a build, the beginning of all such names. */
  opened: (base: string, build = "") => `aheadline-opened:${base}:${build}`,
  /** Stories of builds before, and those that came without their page, of which nobody knows the build. */
  before: (base: string) => stores.opened(base, "before"),
  /** Pictures and rare letters. */
  lasting: (base: string) => stores.opened(base, "lasting"),
  /** Pictures of saved stories. */
  saved: (base: string) => nameFor(base, "aheadline-saved"),
  /** What another app handed over. */
  shared: (base: string) => nameFor(base, "aheadline-shared"),
};

/** In the cache for what another app handed over. */
export const handed = { words: "/words", file: "/file" };

/** What a page asks of a worker. */
export type Ask =
  /** To keep the page at a place, which was opened before there was a worker. */
  | { type: "keep"; place: string }
  /** To take over from the worker before it; unless the reader asked for it, only where no other page is open. */
  | { type: "use"; asked: boolean }
  /** Which edition it has, and whether a script is of its build. */
  | { type: "about"; script: string };

export type About = { edition: Kit["edition"]; ownScript: boolean };
