/** What the watch needs of the outside world; moments and durations are in milliseconds. */
export type ClockWatch = {
  now: () => number;
  /** Resolves after a time, with whether to go on. */
  wait: (duration: number) => Promise<boolean>;
  build: () => Promise<void>;
  /** The first moment after another at which the clock publishes or withdraws a story of the folder as it is now. */
  nextChange: (after: number) => Promise<number>;
  /** Changes when a file of the folder does. */
  fingerprint: () => Promise<string>;
  /** Tells the publisher what went wrong, or until when it waits. */
  onError: (error: unknown) => void;
  onWait: (until: number) => void;
};

/** The longest time between two looks at clock and folder: either may change, and a computer may sleep. */
const minute = 60_000;

/**
 * Builds, and builds again at each moment at which a story goes out or expires. A build that fails is tried again a
 * minute later. Returns when `wait` says so.
 */
export async function watchClock(watch: ClockWatch): Promise<void> {
  for (let due = 0; ; ) {
    const builtAt = watch.now();
    const folder = await watch.fingerprint().catch(() => "");
    due = await buildOnce(watch, builtAt);
    watch.onWait(due);
    if (!(await waitUntil(due, builtAt, folder, watch))) return;
  }
}

/** Returns the moment of the next build. */
async function buildOnce({ build, nextChange, now, onError }: ClockWatch, builtAt: number): Promise<number> {
  try {
    await build();
    return await nextChange(builtAt);
  } catch (error) {
    onError(error);
    return now() + minute;
  }
}

/** Waits for the next build, whose moment may change with the folder. Returns false when the watch is to end. */
async function waitUntil(due: number, builtAt: number, folder: string, watch: ClockWatch): Promise<boolean> {
  let [until, seen] = [due, folder];
  // A clock that was set back may have published too early.
  while (watch.now() < until && watch.now() > builtAt - minute) {
    if (!(await watch.wait(Math.min(until - watch.now(), minute)))) return false;
    const current = await watch.fingerprint().catch(() => seen);
    if (current === seen) continue;
    seen = current;
    // A failed build is tried again in any case.
    until = Math.min(due, await watch.nextChange(builtAt).catch(() => until));
  }
  return true;
}
