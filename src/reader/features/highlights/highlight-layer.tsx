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
import { focus } from "../../lib/focus.ts";
import { messages } from "../../lib/messages.ts";
import { Signs } from "./highlight-buttons.tsx";
import { joinMarks } from "./merge-highlights.ts";
import { NoteSheet } from "./note-sheet.tsx";
import { hit, type Placed, type Places, paint, placeAll, showAddressed } from "./paint-highlights.ts";
import { selectedIn, useSelected } from "./selection.ts";
import { MarkBar } from "./selection-toolbar.tsx";
import { Lost } from "./unplaced-highlights.tsx";
import "./highlight-layer.css";

/**
 * A reader's highlights and notes in the story around this element. The words are painted by the browser
 * (CSS.highlights), so that the text of the page stays as it is: for copying, for React, for other marks. Who
 * hears the page, or goes through it by keyboard, meets a button behind the messages.
 */
export function HighlightLayer({ article, highlights, onHighlight, onNote, onRemove }: HighlightLayerProps) {
  const end = useRef<HTMLDivElement>(null);
  const [{ placed, lost }, setPlaces] = useState<Places>({ placed: [], lost: [] });
  const [open, setOpen] = useState<string>();
  const selected = useSelected(end);
  const close = useCallback(() => setOpen(undefined), []);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another version of the text has other places
  useEffect(() => setPlaces(placeAll(storyAround(end.current), highlights)), [highlights, article]);
  useEffect(() => paint(placed), [placed]);
  useEffect(() => showAddressed(placed), [placed]);
  useHits(end, placed, setOpen);
  const focused = useReturn(placed, open);

  const mark = (noted: boolean) => {
    // The last words may have been selected a moment ago.
    const stretches = selectedIn(storyAround(end.current)) ?? selected;
    if (!stretches) return;
    const { made, instead } = joinMarks(stretches, placed);
    if (document.activeElement?.matches(".mark-bar *")) focused.current = made.at(-1)?.id;
    onHighlight(made, instead);
    getSelection()?.collapseToEnd();
    if (noted) setOpen(made[0]?.id);
  };
  return (
    <div ref={end} lang={messages.lang}>
      <Signs placed={placed} onOpen={setOpen} />
      {lost.length > 0 && <Lost marks={lost} lang={article.lang} onOpen={setOpen} onRemove={onRemove} />}
      {selected && <MarkBar stretches={selected} onHighlight={() => mark(false)} onNote={() => mark(true)} />}
      <NoteSheet
        mark={highlights.find(({ id }) => id === open)}
        lang={article.lang}
        onNote={onNote}
        onRemove={onRemove}
        onClose={close}
      />
    </div>
  );
}

/** A click on marked words opens their note. */
function useHits(
  end: RefObject<HTMLElement | null>,
  placed: Placed[],
  setOpen: Dispatch<SetStateAction<string | undefined>>,
): void {
  useEffect(() => {
    const story = storyAround(end.current);
    const openHit = (event: MouseEvent) => setOpen((now) => hit(placed, event)?.id ?? now);
    story.addEventListener("click", openHit);
    return () => story.removeEventListener("click", openHit);
  }, [end, placed, setOpen]);
}

/**
 * Hands the focus on from the bar, which goes with the selection.
 * @returns takes the id of the mark whose button is to have it, once that is there
 */
function useReturn(placed: Placed[], open: string | undefined): RefObject<string | undefined> {
  const focused = useRef<string>(undefined);
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever came by keyboard goes on from the words
  useEffect(() => {
    const sign = document.querySelector<HTMLElement>(`[data-sign="${focused.current}"]`);
    if (open || !sign) return;
    focused.current = undefined;
    if (document.activeElement?.matches("body, .mark-bar *")) focus(sign);
  }, [placed, open]);
  return focused;
}

/** The text of the story that this element closes. */
function storyAround(end: HTMLElement | null): HTMLElement {
  return end?.closest<HTMLElement>(".story-body") ?? document.body;
}
