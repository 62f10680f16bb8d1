import { scopedName } from "./storage-names.ts";

/* The contract of the service worker: the press writes its manifest, the reader sends it messages. */

/** The worker's file. It lies at the root of the edition, so that its scope is the whole edition. */
export const workerFile = "sw.js";

/** The fallback page, below the base: shown offline at every address whose page is not on the device. */
export const offlinePath = "offline/";

/**
 * A request for data states in this header which build of the edition its page is of. The worker answers from the
 * device only when that is its own build.
 */
export const buildHeader = "x-build";

/**
 * What a worker precaches. It is in the first line of the worker's file, so that the file differs in every build and
 * browsers install it as a new worker.
 */
export type PrecacheManifest = {
  build: string;
  edition: { build: string; date: string };
  /** The integrity (https://www.w3.org/TR/SRI/) tells whether a file is whole, and of this build. */
  files: { url: string; revision: string | null; integrity: string }[];
};

/**
 * Names of caches. They must not change: caches with these names exist on readers' devices. When a device is full,
 * stories that were only opened are evicted before anything that was saved.
 */
export const cacheNames = {
  /** The files of the precache manifest. */
  precache: (base: string) => `aheadline-reader:${base}`,
  /** Pages and data that were opened, of one build; without a build, the prefix of all such names. */
  runtime: (base: string, build = "") => `aheadline-opened:${base}:${build}`,
  /** Stories of earlier builds, and stories fetched without their page, whose build is unknown. */
  earlierBuilds: (base: string) => cacheNames.runtime(base, "before"),
  /** Images, and fonts for rare letters. */
  immutable: (base: string) => cacheNames.runtime(base, "lasting"),
  /** Images of saved stories. */
  saved: (base: string) => scopedName(base, "aheadline-saved"),
  /** What another app has shared with the edition. */
  shared: (base: string) => scopedName(base, "aheadline-shared"),
};

/** The entries of the cache for shared content, and the header that holds the name of a shared file. */
export const sharedEntries = { fields: "/words", file: "/file", fileNameHeader: "x-name" };

/**
 * A request of a page to the worker. Page and worker may be of different builds, so types and fields must keep
 * their names.
 */
export type WorkerMessage =
  /** Cache the page at this path, which was loaded before there was a worker. */
  | { type: "keep"; place: string }
  /** Replace the active worker: at once when the reader asked for it, else only if no other page is open. */
  | { type: "use"; asked: boolean }
  /** Answer with a `BuildInfo` through the port of the message. */
  | { type: "about"; script: string };

/** The edition of a worker, and whether the script it was asked about belongs to its build. */
export type BuildInfo = { edition: PrecacheManifest["edition"]; ownScript: boolean };
