import type { Thread, ThreadStory } from "../../article/article.ts";
import type { Problem } from "../../parse/problem.ts";
import { nameKey } from "../links/story-index.ts";
import { type FindRelated, problemAt } from "./find-related.ts";
import { isNewer, oldestFirst, type StoryNote } from "./story-note.ts";

/** How many stories of a thread the page of one of them shows. */
const maxShown = 12;

/** The threads of an edition, by the slugs of their stories, and what is wrong with what stories state about them. */
export function threadsOf(
  notes: StoryNote[],
  findRelated: FindRelated,
): { threads: Map<string, Thread>; problems: Problem[] } {
  const problems: Problem[] = [];
  const groups = new Groups();
  const followed = followedBy(notes, findRelated, (problem) => problems.push(problem));
  for (const [note, others] of followed) for (const other of others) groups.join(note, other);
  for (const stories of seriesOf(notes)) {
    const [first, ...others] = stories;
    if (first && others.length === 0) problems.push(loneSeries(first));
    for (const other of others) groups.join(first ?? other, other);
  }
  const threads = new Map<string, Thread>();
  for (const group of groups.all()) {
    const sorted = inOrder(group, followed);
    const stories = sorted.map(({ story }) => story);
    for (const [index, note] of sorted.entries()) {
      const name = note.relations.series?.name;
      threads.set(note.story.slug, { ...(name && { name }), stories: shortened(stories, index) });
    }
  }
  return { threads, problems };
}

type Followed = Map<StoryNote, StoryNote[]>;

/** The stories that each story follows. A story of the same day may not lead back to it. */
function followedBy(
  notes: StoryNote[],
  findRelated: FindRelated,
  report: (problem: Problem) => void,
): Followed {
  const followed: Followed = new Map();
  for (const note of notes) {
    for (const reference of note.relations.follows ?? []) {
      const other = findRelated("follows", reference, note, report);
      if (!other) continue;
      if (leadsTo(other, note, followed)) report(circle(note, reference));
      else followed.set(note, [...(followed.get(note) ?? []), other]);
    }
  }
  return followed;
}

/** Older stories cannot lead to a newer one, so that only those of the same day are searched. */
function leadsTo(from: StoryNote, to: StoryNote, followed: Followed): boolean {
  const searched = new Set<StoryNote>();
  const left = [from];
  for (let note = left.pop(); note; note = left.pop()) {
    if (note === to) return true;
    if (searched.has(note) || isNewer(to, note)) continue;
    searched.add(note);
    left.push(...(followed.get(note) ?? []));
  }
  return false;
}

function circle(note: StoryNote, reference: { name: string; line: number; column: number }): Problem {
  const message = `\`follows\` names “${reference.name}”, which follows this story`;
  return problemAt(note, reference, message, "take the field out of one of the two");
}

/** The stories of each series. */
function seriesOf(notes: StoryNote[]): StoryNote[][] {
  const byName = new Map<string, StoryNote[]>();
  for (const note of notes) {
    const { series } = note.relations;
    const key = series && (nameKey(series.name) || series.name);
    if (key === undefined) continue;
    const stories = byName.get(key);
    if (stories) stories.push(note);
    else byName.set(key, [note]);
  }
  return [...byName.values()];
}

function loneSeries(note: StoryNote): Problem {
  const { name = "", ...position } = note.relations.series ?? { line: 1, column: 1 };
  const message = `no other story belongs to the series “${name}”, so none is shown`;
  const remedy = "write the same name into the other stories, or wait for the next one";
  return { ...problemAt(note, position, message, remedy), isMinor: true };
}

/** Oldest first. Of stories of one moment, one comes behind those that it follows. */
function inOrder(group: StoryNote[], followed: Followed): StoryNote[] {
  const placed = new Set<StoryNote>();
  const place = (note: StoryNote) => {
    if (placed.has(note)) return;
    for (const other of followed.get(note) ?? [])
      if (!isNewer(note, other) && !isNewer(other, note)) place(other);
    placed.add(note);
  };
  for (const note of group.toSorted(oldestFirst)) place(note);
  return [...placed];
}

/** The first and the newest of the stories, and those around one of them. */
function shortened(stories: ThreadStory[], at: number): Thread["stories"] {
  const around = maxShown - 2;
  const start = Math.max(1, Math.min(at - around / 2, stories.length - 1 - around));
  let last = -1;
  return stories.flatMap((story, index) => {
    const isShown = index === 0 || index === stories.length - 1 || (index >= start && index < start + around);
    if (!isShown) return [];
    const skipped = index - last - 1;
    last = index;
    return [{ ...story, ...(skipped > 0 && { skipped }) }];
  });
}

/** Sets of stories that grow together (https://en.wikipedia.org/wiki/Disjoint-set_data_structure). */
class Groups {
  readonly #groups = new Map<StoryNote, Set<StoryNote>>();

  join(one: StoryNote, other: StoryNote): void {
    const [large, small] = [this.#of(one), this.#of(other)].sort((a, b) => b.size - a.size);
    if (!large || !small || large === small) return;
    for (const note of small) {
      large.add(note);
      this.#groups.set(note, large);
    }
  }

  /** Each group once. */
  all(): StoryNote[][] {
    return [...new Set(this.#groups.values())].map((group) => [...group]);
  }

  #of(note: StoryNote): Set<StoryNote> {
    const group = this.#groups.get(note) ?? new Set([note]);
    this.#groups.set(note, group);
    return group;
  }
}
