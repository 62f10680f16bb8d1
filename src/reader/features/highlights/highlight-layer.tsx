import {
  type Dispatch,
  type RefObject,
  type SetStateAction,
  useCallback,
  useEffect,
  useRef,
  useState,
} from "react";
import type { HighlightLayerProps } from "../../article/lazy-features.ts";
import { storyAround } from "../../article/marks/dom-text.ts";
import { focus } from "../../lib/focus.ts";
import { messages } from "../../lib/messages.ts";
import { HighlightButtons } from "./highlight-buttons.tsx";
import { mergeHighlights } from "./merge-highlights.ts";
import { NoteSheet } from "./note-sheet.tsx";
import {
  highlightAt,
  type PlacedHighlight,
  type Placement,
  paintHighlights,
  placeHighlights,
  scrollToLinkedHighlight,
} from "./placed-highlights.ts";
import { selectedRangesIn, useSelectedRanges } from "./selection.ts";
import { SelectionToolbar } from "./selection-toolbar.tsx";
import { UnplacedHighlights } from "./unplaced-highlights.tsx";
import "./highlight-layer.css";

/**
 * The reader's highlights and notes in the story around this element. The browser paints them
 * (`CSS.highlights`), without a change to the DOM, which would disturb copying and React. For keyboard
 * users and screen readers there is a button after the highlighted text.
 */
export function HighlightLayer({ article, highlights, onHighlight, onNote, onRemove }: HighlightLayerProps) {
  const end = useRef<HTMLDivElement>(null);
  const [{ placed, unplaced }, setPlacement] = useState<Placement>({ placed: [], unplaced: [] });
  const [openId, setOpenId] = useState<string>();
  const selected = useSelectedRanges(end);
  const close = useCallback(() => setOpenId(undefined), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: places them again when the story changes
  useEffect(() => setPlacement(placeHighlights(storyAround(end.current), highlights)), [highlights, article]);
  useEffect(() => paintHighlights(placed), [placed]);
  useEffect(() => scrollToLinkedHighlight(placed), [placed]);
  useOpenOnClick(end, placed, setOpenId);
  const focusTarget = useFocusAfterHighlight(placed, openId);

  const highlightSelection = ({ withNote }: { withNote: boolean }) => {
    // The debounced selection may be older than the current one.
    const ranges = selectedRangesIn(storyAround(end.current)) ?? selected;
    if (!ranges) return;
    const { created, replaced } = mergeHighlights(ranges, placed);
    if (document.activeElement?.matches(".selection-toolbar *")) focusTarget.current = created.at(-1)?.id;
    onHighlight(created, replaced);
    getSelection()?.collapseToEnd();
    if (withNote) setOpenId(created[0]?.id);
  };
  return (
    <div ref={end} lang={messages.lang}>
      <HighlightButtons placed={placed} onOpen={setOpenId} />
      {unplaced.length > 0 && (
        <UnplacedHighlights
          highlights={unplaced}
          lang={article.lang}
          onOpen={setOpenId}
          onRemove={onRemove}
        />
      )}
      {selected && (
        <SelectionToolbar
          selected={selected}
          onHighlight={() => highlightSelection({ withNote: false })}
          onNote={() => highlightSelection({ withNote: true })}
        />
      )}
      <NoteSheet
        highlight={highlights.find(({ id }) => id === openId)}
        lang={article.lang}
        onNote={onNote}
        onRemove={onRemove}
        onClose={close}
      />
    </div>
  );
}

/** Opens the note of a highlight on a click on its words. */
function useOpenOnClick(
  end: RefObject<HTMLElement | null>,
  placed: PlacedHighlight[],
  setOpenId: Dispatch<SetStateAction<string | undefined>>,
): void {
  useEffect(() => {
    const story = storyAround(end.current);
    const open = (event: MouseEvent) => setOpenId((current) => highlightAt(placed, event)?.id ?? current);
    story.addEventListener("click", open);
    return () => story.removeEventListener("click", open);
  }, [end, placed, setOpenId]);
}

/**
 * Moves the focus from the toolbar, which unmounts together with the selection, to the button of the new
 * highlight.
 * @returns a ref for the id of that highlight; its button takes the focus once it is rendered and no note is
 * open
 */
function useFocusAfterHighlight(
  placed: PlacedHighlight[],
  openId: string | undefined,
): RefObject<string | undefined> {
  const target = useRef<string>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the button is rendered when `placed` changes
  useEffect(() => {
    const button = document.querySelector<HTMLElement>(`[data-highlight="${target.current}"]`);
    if (openId || !button) return;
    target.current = undefined;
    if (document.activeElement?.matches("body, .selection-toolbar *")) focus(button);
  }, [placed, openId]);
  return target;
}
