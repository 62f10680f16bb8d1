import type { StoryHighlight } from "../../article/lazy-features.ts";
import { paintRanges, renderedRunsIn, type TextRange, toDomRange } from "../../article/marks/dom-text.ts";
import { locateQuotes } from "./text-quote.ts";

/** A highlight with its range on the page. */
export type PlacedHighlight = { highlight: StoryHighlight; textRange: TextRange; domRange: Range };

/** `placed` in reading order; `unplaced` are those whose words are no longer in the story. */
export type Placement = { placed: PlacedHighlight[]; unplaced: StoryHighlight[] };

/** Locates highlights in a story on the page. */
export function placeHighlights(story: HTMLElement, highlights: StoryHighlight[]): Placement {
  if (highlights.length === 0) return { placed: [], unplaced: [] };
  const { located, missing } = locateQuotes(highlights, renderedRunsIn(story));
  const placed = located.map(({ quote, ...textRange }) => ({
    highlight: quote,
    textRange,
    domRange: toDomRange(textRange),
  }));
  return { placed, unplaced: missing };
}

/** The name in `CSS.highlights` and in the style sheet. */
const paintName = "reader";

/**
 * Underlines highlights. Browsers that cannot paint them show only the buttons beside the words.
 * @returns the cleanup function
 */
export function paintHighlights(placed: PlacedHighlight[]): () => void {
  return paintRanges(
    paintName,
    placed.map(({ domRange }) => domRange),
  );
}

/** The highlight under a click; none when the click is on a control or ends a selection. */
export function highlightAt(
  placed: PlacedHighlight[],
  { target, clientX: x, clientY: y }: MouseEvent,
): StoryHighlight | undefined {
  if (!(target instanceof Element) || target.closest("a, button, summary")) return undefined;
  if (getSelection()?.isCollapsed === false) return undefined;
  return placed.find(({ domRange }) =>
    [...domRange.getClientRects()].some(
      ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
    ),
  )?.highlight;
}

/**
 * Scrolls to the highlight that the address links to by a block id that an edit of the story has since changed.
 */
export function scrollToLinkedHighlight(placed: PlacedHighlight[]): void {
  const linked = placed.find(({ highlight }) => location.hash === `#${encodeURIComponent(highlight.block)}`);
  if (!linked || document.getElementById(linked.highlight.block)) return;
  linked.textRange.run.element.scrollIntoView({ block: "center" });
}
