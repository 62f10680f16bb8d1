import type { Problem } from "../../parse/problem.ts";
import type { Reference } from "../../parse/relations.ts";
import { type FindRelated, problemAt } from "./find-related.ts";
import type { StoryNote } from "./story-note.ts";

/** The stories that each story follows. None of them leads back to it. */
export type Followed = Map<StoryNote, StoryNote[]>;

type Link = { from: StoryNote; reference: Reference; to: StoryNote };

/**
 * Finds the stories that each story follows.
 * @param report takes what is wrong with the references, such as a circle
 */
export function followedBy(
  notes: StoryNote[],
  findRelated: FindRelated,
  report: (problem: Problem) => void,
): Followed {
  const links = new Map(notes.map((note) => [note, linksOf(note, findRelated, report)]));
  const closing = linksThatCloseCircles(links);
  for (const link of closing) report(circle(link));
  return new Map(
    [...links].map(([note, own]) => [note, own.filter((link) => !closing.has(link)).map(({ to }) => to)]),
  );
}

function linksOf(from: StoryNote, findRelated: FindRelated, report: (problem: Problem) => void): Link[] {
  return (from.relations.follows ?? []).flatMap((reference) => {
    const to = findRelated("follows", reference, from, report);
    return to ? [{ from, reference, to }] : [];
  });
}

/** Without recursion: a chain may be as long as the edition. */
function linksThatCloseCircles(links: Map<StoryNote, Link[]>): Set<Link> {
  const closing = new Set<Link>();
  const searched = new Set<StoryNote>();
  const path = new Map<StoryNote, Iterator<Link>>();
  const left: StoryNote[] = [];
  const enter = (note: StoryNote) => {
    searched.add(note);
    path.set(note, (links.get(note) ?? []).values());
    left.push(note);
  };
  for (const start of links.keys()) {
    if (!searched.has(start)) enter(start);
    for (let note = left.at(-1); note; note = left.at(-1)) {
      const link: Link | undefined = path.get(note)?.next().value;
      if (link && path.has(link.to)) closing.add(link);
      else if (link && !searched.has(link.to)) enter(link.to);
      else if (!link) path.delete(left.pop() ?? note);
    }
  }
  return closing;
}

function circle({ from, reference }: Link): Problem {
  const message = `\`follows\` names “${reference.name}”, which follows this story`;
  return problemAt(from, reference, message, "take the field out of one of the two");
}
