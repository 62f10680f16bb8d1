import { expect, test } from "vitest";
import { watchClock } from "../../../src/press/release/watch-clock.ts";

const minute = 60_000;
const day = 24 * 60 * minute;

/** A world in which waiting takes no time: at some moments something happens, and at the last one the watch ends. */
function world(end: number, changes: number[], events: [at: number, event: () => void][] = []) {
  const state = { now: 0, changes, folder: "1", builds: [] as number[], errors: [] as unknown[], longest: 0 };
  const watch = {
    now: () => state.now,
    wait: async (duration: number) => {
      state.longest = Math.max(state.longest, duration);
      state.now += duration;
      for (const [at, event] of events.splice(0)) {
        if (at <= state.now) event();
        else events.push([at, event]);
      }
      return state.now < end;
    },
    build: async () => void state.builds.push(state.now),
    nextChange: async (after: number) => Math.min(...state.changes.filter((at) => at > after), Infinity),
    fingerprint: async () => state.folder,
    onError: (error: unknown) => void state.errors.push(error),
    onWait: () => undefined,
  };
  return { state, watch };
}

test("builds at once, and again at each moment at which a story goes out or expires", async () => {
  const { state, watch } = world(40 * day, [minute / 2, 30 * day]);
  await watchClock(watch);
  expect(state.builds).toEqual([0, minute / 2, 30 * day]);
});

test("looks at the clock every minute, since it may be set and timers are limited to 24 days", async () => {
  const { state, watch } = world(40 * day, [30 * day]);
  await watchClock(watch);
  expect(state.longest).toBe(minute);
});

test("goes on when nothing is ahead, and sees a story that is added later", async () => {
  const { state, watch } = world(
    2 * day,
    [],
    [
      [
        day,
        () => {
          Object.assign(state, { folder: "2", changes: [day + 10 * minute] });
        },
      ],
    ],
  );
  await watchClock(watch);
  expect(state.builds).toEqual([0, day + 10 * minute]);
});

test("builds at once when the added story should have gone out since the last build", async () => {
  const { state, watch } = world(
    day,
    [],
    [
      [
        10 * minute,
        () => {
          Object.assign(state, { folder: "2", changes: [10 * minute - 1] });
        },
      ],
    ],
  );
  await watchClock(watch);
  expect(state.builds).toEqual([0, 10 * minute]);
});

test("tries a build that fails again a minute later, and reports it", async () => {
  const { state, watch } = world(day, []);
  const build = async () => {
    await watch.build();
    if (state.builds.length < 3) throw new Error("the disk is full");
  };
  await watchClock({ ...watch, build });
  expect(state.builds).toEqual([0, minute, 2 * minute]);
  expect(state.errors).toHaveLength(2);
});

test("builds again when the clock is set back: what it published may not be due", async () => {
  const { state, watch } = world(
    day,
    [],
    [
      [
        10 * minute,
        () => {
          state.now = -5 * minute;
        },
      ],
    ],
  );
  await watchClock(watch);
  expect(state.builds).toEqual([0, -5 * minute]);
});
