import { createPortal } from "react-dom";
import type { StoryHighlight } from "../../article/lazy-features.ts";
import { messages } from "../../lib/messages.ts";
import { highlightMessages } from "./messages.ts";
import type { PlacedHighlight } from "./placed-highlights.ts";

type Props = { placed: PlacedHighlight[]; onOpen: (id: string) => void };

/**
 * A button for each highlight, at the end of the element with the highlighted text: in the margin when there
 * is a note, otherwise visible on focus only. Screen readers and keyboard users reach highlights by these buttons.
 */
export function HighlightButtons({ placed, onOpen }: Props) {
  const elements = new Set(placed.map(({ textRange }) => textRange.run.element));
  return [...elements].map((element) => {
    const highlights = highlightsIn(element, placed);
    return createPortal(
      <span className="highlight-buttons" lang={messages.lang}>
        {highlights.map((highlight) => (
          <button
            key={highlight.id}
            type="button"
            data-highlight={highlight.id}
            className={highlight.note ? "highlight-button noted" : "highlight-button"}
            aria-label={labelOf(highlight)}
            onClick={() => onOpen(highlight.id)}
          />
        ))}
      </span>,
      element,
      highlights[0]?.id,
    );
  });
}

function highlightsIn(element: HTMLElement, placed: PlacedHighlight[]): StoryHighlight[] {
  return placed
    .filter(({ textRange }) => textRange.run.element === element)
    .map(({ highlight }) => highlight);
}

/** In characters. Longer quotes are cut in the label. */
const maxLabelQuote = 80;

function labelOf({ exact, note }: StoryHighlight): string {
  const text = exact.replace(/\s+/gu, " ");
  const quoted = text.length > maxLabelQuote ? `“${text.slice(0, maxLabelQuote).trimEnd()}…”` : `“${text}”`;
  return note ? highlightMessages.noteOn(quoted, note) : highlightMessages.highlightOf(quoted);
}
