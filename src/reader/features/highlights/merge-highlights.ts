import type { StoryHighlight } from "../../article/lazy-features.ts";
import { quotationOf, type Stretch } from "./dom-text.ts";
import type { Placed } from "./paint-highlights.ts";

/** Makes marks of what is selected; one that meets others takes them in, with their notes. */
export function joinMarks(
  stretches: Stretch[],
  placed: Placed[],
): { made: StoryHighlight[]; instead: string[] } {
  const met = stretches.map((stretch) => placed.filter((other) => meet(stretch, other.stretch)));
  const made = stretches.map((stretch, index) => join(stretch, met[index] ?? []));
  const kept = new Set(made.map(({ id }) => id));
  return {
    made,
    instead: met
      .flat()
      .map(({ mark }) => mark.id)
      .filter((id) => !kept.has(id)),
  };
}

function meet(a: Stretch, b: Stretch): boolean {
  return a.run.nodes[0] === b.run.nodes[0] && a.start < b.end && b.start < a.end;
}

function join(stretch: Stretch, others: Placed[]): StoryHighlight {
  const all = [stretch, ...others.map(({ stretch }) => stretch)];
  const start = Math.min(...all.map(({ start }) => start));
  const end = Math.max(...all.map(({ end }) => end));
  const note = others.flatMap(({ mark }) => mark.note ?? []).join("\n");
  return {
    id: others[0]?.mark.id ?? freshId(),
    ...quotationOf({ ...stretch, start, end }),
    ...(note && { note }),
  };
}

/** `randomUUID` is for secure addresses only, and an edition may be read in a home network. */
function freshId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(3)), (part) => part.toString(36)).join("");
}
