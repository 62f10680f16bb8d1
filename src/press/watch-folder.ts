import { stat } from "node:fs/promises";
import { join } from "node:path";
import { walk } from "./compile/walk.ts";
import { openImageCache } from "./images/image-cache.ts";
import { noFiles, pressFolder, type ReleaseOptions } from "./press.ts";
import { readClock } from "./release/clock.ts";
import { watchClock } from "./release/watch-clock.ts";

/**
 * Builds a folder of stories, and again whenever one of them goes out or expires. Ends with the process.
 * @throws when SOURCE_DATE_EPOCH stops the clock
 */
export async function watchFolder(
  folder: string,
  release: ReleaseOptions,
  build: () => Promise<void>,
): Promise<void> {
  const { zone } = readClock();
  if (zone === "UTC") throw new Error("--watch-clock needs a clock that runs: unset SOURCE_DATE_EPOCH");
  await watchClock({
    now: Date.now,
    wait: (duration) => new Promise((resolve) => setTimeout(resolve, duration, true)),
    build,
    nextChange: async (after) => {
      const options = { ...release, clock: { now: after, zone } };
      const { nextChange } = await pressFolder(folder, noFiles, openImageCache(), options);
      return nextChange === undefined ? Infinity : Date.parse(nextChange);
    },
    fingerprint: () => fingerprintOf(folder),
    onError: (error) => process.stderr.write(`The build failed, and is tried again in a minute: ${error}\n`),
    onWait: (until) => process.stdout.write(`${until < Infinity ? waiting(until) : waitingForFiles}\n`),
  });
}

const waiting = (until: number) =>
  `Waiting until ${new Date(until).toISOString()} to build again (Ctrl-C stops it)`;
const waitingForFiles = "No story goes out or expires later: waiting for one that does (Ctrl-C stops it)";

/** Names, sizes and times of all files of a folder. */
async function fingerprintOf(folder: string): Promise<string> {
  const { files } = await walk(folder);
  const stats = await Promise.all(files.map((file) => stat(join(folder, file)).catch(() => undefined)));
  return files.map((file, index) => `${file} ${stats[index]?.size} ${stats[index]?.mtimeMs}`).join("\n");
}
