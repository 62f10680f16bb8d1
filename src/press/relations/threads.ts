import type { Thread, ThreadStory } from "../../article/article.ts";
import type { Problem } from "../../parse/problem.ts";
import { nameKey } from "../links/story-index.ts";
import { type FindRelated, problemAt } from "./find-related.ts";
import { followedBy } from "./followed-stories.ts";
import type { StoryNote } from "./story-note.ts";
import { inOrder } from "./thread-order.ts";

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

/** The first and the newest of the stories, and those around one of them. */
function shortened(stories: ThreadStory[], at: number): Thread["stories"] {
  const around = maxShown - 2;
  const newest = stories.length - 1;
  const start = Math.max(1, Math.min(at - around / 2, newest - around));
  const middle = stories.slice(start, Math.min(start + around, newest));
  const skipped = [start - 1, newest - start - middle.length];
  const shown: Thread["stories"] = [...stories.slice(0, 1), ...middle, ...stories.slice(1).slice(-1)];
  return shown.map((story, index) => {
    const before = index === 1 ? skipped[0] : index === shown.length - 1 ? skipped[1] : 0;
    return { ...story, ...(before && { skipped: before }) };
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
