import { expect, test } from "vitest";
import type { Thread } from "../../../src/article/article.ts";
import type { Relations } from "../../../src/parse/relations.ts";
import type { StoryNote } from "../../../src/press/relations/story-note.ts";
import { threadsOf } from "../../../src/press/relations/threads.ts";

const length = 20_000;
const position = { line: 1, column: 1 };

/** Stories of one day, the last of a thread first. */
function threadOf(relationsOf: (at: number) => Relations): Map<string, Thread> {
  const notes = Array.from({ length }, (_, index): StoryNote => {
    const at = length - 1 - index;
    return {
      file: { folder: "/content", path: `s${at}.md`, name: `s${at}.md` },
      story: { slug: `s${at}`, headline: `Ferry ${at}`, lang: "en", published: "2026-11-10" },
      items: [],
      relations: relationsOf(at),
    };
  });
  const bySlug = new Map(notes.map((note) => [note.story.slug, note]));
  const { threads, problems } = threadsOf(notes, (_, { name }) => bySlug.get(name));
  expect(problems).toEqual([]);
  return threads;
}

test("thousands of stories of one day that follow one another are a thread in their order", () => {
  const threads = threadOf((at) => (at === 0 ? {} : { follows: [{ name: `s${at - 1}`, ...position }] }));
  expect(threads.size).toBe(length);
  const [first, before, , , , , own] = threads.get("s10000")?.stories ?? [];
  expect([first?.slug, before?.slug, own?.slug]).toEqual(["s0", "s9995", "s10000"]);
  expect(threads.get("s10000")?.stories).toHaveLength(12);
});

test("each of thousands of stories of a series shows twelve of them, and how many lie between", () => {
  const threads = threadOf(() => ({ series: { name: "The harbour", ...position } }));
  expect(threads.size).toBe(length);
  const slugs = [...threads.values()].flatMap(({ stories }) => stories.length);
  expect(new Set(slugs)).toEqual(new Set([12]));
  const skipped = [...threads.values()].map(({ stories }) =>
    stories.reduce((sum, story) => sum + (story.skipped ?? 0), 0),
  );
  expect(new Set(skipped)).toEqual(new Set([length - 12]));
});
