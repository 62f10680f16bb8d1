export type Random = ReturnType<typeof seededRandom>;

/** Random choices that depend on a seed alone: the same seed gives the same stories on every machine. */
export function seededRandom(seed: number) {
  let state = seed;
  /** A number from 0 up to, but not including, 1 (mulberry32). */
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const between = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const one = <Thing>(all: readonly Thing[]) => all[between(0, all.length - 1)] as Thing;
  return {
    between,
    one,
    chance: (share: number) => next() < share,
    /** Different elements, in the order of the list. */
    some<Thing>(all: readonly Thing[], count: number): Thing[] {
      const taken = new Set<Thing>();
      while (taken.size < count) taken.add(one(all));
      return all.filter((thing) => taken.has(thing));
    },
  };
}
