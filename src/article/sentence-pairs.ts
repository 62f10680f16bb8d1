import { addTo, pairAlike } from "./likeness.ts";

/** Sentences with the same key are the same. */
export type KeyedSentence = { text: string; key: string };
/** Indexes of present sentences with those of their former versions. */
type Pairs = Map<number, number>;
/** Indexes of sentences, by the index of the unchanged former sentence before them; -1 stands for the start. */
type Runs = Map<number, number[]>;
/** The sentences that only one of the versions has. */
type Differing = { former: Runs; present: Runs };

/** With this many former sentences on each side of its place a sentence is compared whatever their words. */
const reach = 2;

/** Which sentence of a newer version was which; `changed` are the others and the altered ones, of both versions. */
export function pairSentences(former: KeyedSentence[], present: KeyedSentence[]) {
  const same = pairSame(former, present);
  const differing = differingRuns(former, present, same);
  const altered = pairAltered(former, present, differing);
  const changed = { former: indexesIn(differing.former), present: indexesIn(differing.present) };
  return { same, altered, changed };
}

function indexesIn(runs: Runs): Set<number> {
  return new Set([...runs.values()].flat());
}

/** Pairs the sentences that both versions have: of equal ones the first with the first. */
function pairSame(former: KeyedSentence[], present: KeyedSentence[]): Pairs {
  const unused = new Map<string, number[]>();
  for (const [index, { key }] of [...former.entries()].reverse()) addTo(unused, key, index);
  const same: Pairs = new Map();
  for (const [index, { key }] of present.entries()) {
    const formerIndex = unused.get(key)?.pop();
    if (formerIndex !== undefined) same.set(index, formerIndex);
  }
  return same;
}

/** Leaves out what differs in nothing but its division: a space after a full stop makes two sentences of one. */
function differingRuns(formers: KeyedSentence[], presents: KeyedSentence[], same: Pairs): Differing {
  const kept = new Set(same.values());
  const former = runsOf(formers, (index) => (kept.has(index) ? index : undefined));
  const present = runsOf(presents, (index) => same.get(index));
  for (const [anchor, run] of present) {
    if (keyOf(former.get(anchor) ?? [], formers) !== keyOf(run, presents)) continue;
    former.delete(anchor);
    present.delete(anchor);
  }
  return { former, present };
}

function runsOf(sentences: KeyedSentence[], anchorAt: (index: number) => number | undefined): Runs {
  const runs: Runs = new Map();
  let anchor = -1;
  for (const index of sentences.keys()) {
    const own = anchorAt(index);
    if (own === undefined) addTo(runs, anchor, index);
    else anchor = own;
  }
  return runs;
}

function keyOf(run: number[], sentences: KeyedSentence[]): string {
  return run.map((index) => sentences[index]?.key).join(".");
}

function pairAltered(
  formers: KeyedSentence[],
  presents: KeyedSentence[],
  { former, present }: Differing,
): Pairs {
  const before = [...former.values()].flat();
  const after = [...present.values()].flat();
  const numbers = new Map(before.map((index, number) => [index, number]));
  const nearby = [...present].flatMap(([anchor, run]) =>
    run.map((_, inRun) => {
      const near = former.get(anchor)?.slice(Math.max(0, inRun - reach), inRun + reach + 1) ?? [];
      return near.map((index) => numbers.get(index) ?? -1);
    }),
  );
  const textsAt = (indexes: number[], sentences: KeyedSentence[]) =>
    indexes.map((index) => sentences[index]?.text ?? "");
  const pairs = pairAlike(textsAt(before, formers), textsAt(after, presents), nearby);
  return new Map(
    [...pairs].map(([number, formerNumber]) => [after[number] ?? -1, before[formerNumber] ?? -1]),
  );
}
