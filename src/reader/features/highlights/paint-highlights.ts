import type { StoryHighlight } from "../../article/lazy-features.ts";
import { rangeOf, type Stretch, textRunsIn } from "./dom-text.ts";
import { finder } from "./text-quote.ts";

/** A mark where it stands on the page. */
export type Placed = { mark: StoryHighlight; stretch: Stretch; range: Range };
/** Where marks stand, and those whose words are in the story no more. */
export type Places = { placed: Placed[]; lost: StoryHighlight[] };

/** Finds marks in a story, in reading order. */
export function placeAll(story: HTMLElement, marks: StoryHighlight[]): Places {
  if (marks.length === 0) return { placed: [], lost: [] };
  const runs = textRunsIn(story);
  const find = finder(runs);
  const placed: Placed[] = [];
  const lost: StoryHighlight[] = [];
  for (const mark of marks) {
    const place = find(mark);
    const run = place && runs[place.run];
    if (!run) {
      lost.push(mark);
      continue;
    }
    const stretch = { run, start: place.start, end: place.end };
    placed.push({ mark, stretch, range: rangeOf(stretch) });
  }
  placed.sort((a, b) => a.range.compareBoundaryPoints(Range.START_TO_START, b.range));
  return { placed, lost };
}

/** Underlines marked words; a browser that cannot shows the signs beside them. Returns how to take it back. */
export function paint(placed: Placed[]): () => void {
  if (!("highlights" in CSS)) return () => undefined;
  CSS.highlights.set("kept", new Highlight(...placed.map(({ range }) => range)));
  return () => void CSS.highlights.delete("kept");
}

/** The mark that a click on the text meets; a link does what links do, and a selection is none. */
export function hit(
  placed: Placed[],
  { target, clientX: x, clientY: y }: MouseEvent,
): StoryHighlight | undefined {
  if (!(target instanceof Element) || target.closest("a, button, summary")) return undefined;
  if (getSelection()?.isCollapsed === false) return undefined;
  return placed.find(({ range }) =>
    [...range.getClientRects()].some(
      ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
    ),
  )?.mark;
}

/** Goes to a mark by the address of a block that has another one by now. */
export function showAddressed(placed: Placed[]): void {
  const found = placed.find(({ mark }) => location.hash === `#${encodeURIComponent(mark.block)}`);
  if (!found || document.getElementById(found.mark.block)) return;
  found.stretch.run.holder.scrollIntoView({ block: "center" });
}
