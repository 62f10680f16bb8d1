import type { StoryHighlight } from "../../article/lazy-features.ts";
import type { TextRange } from "../../article/marks/dom-text.ts";
import { randomId } from "../../lib/random-id.ts";
import type { PlacedHighlight } from "./placed-highlights.ts";
import { quoteOf } from "./text-quote.ts";

/**
 * Makes a highlight of each selected range. Existing highlights that overlap a range are merged into the new
 * one, with their notes.
 * @returns the new highlights, and the ids of the existing ones that they replace
 */
export function mergeHighlights(
  ranges: TextRange[],
  placed: PlacedHighlight[],
): { created: StoryHighlight[]; replaced: string[] } {
  const overlapping = ranges.map((range) => placed.filter(({ textRange }) => overlap(range, textRange)));
  const created = ranges.map((range, index) => merge(range, overlapping[index] ?? []));
  const reusedIds = new Set(created.map(({ id }) => id));
  const replaced = overlapping
    .flat()
    .map(({ highlight }) => highlight.id)
    .filter((id) => !reusedIds.has(id));
  return { created, replaced };
}

function overlap(a: TextRange, b: TextRange): boolean {
  return a.run.nodes[0] === b.run.nodes[0] && a.start < b.end && b.start < a.end;
}

function merge(range: TextRange, others: PlacedHighlight[]): StoryHighlight {
  const all = [range, ...others.map(({ textRange }) => textRange)];
  const start = Math.min(...all.map((one) => one.start));
  const end = Math.max(...all.map((one) => one.end));
  const note = others.flatMap(({ highlight }) => highlight.note ?? []).join("\n");
  return {
    id: others[0]?.highlight.id ?? randomId(),
    ...quoteOf({ ...range, start, end }),
    ...(note && { note }),
  };
}
