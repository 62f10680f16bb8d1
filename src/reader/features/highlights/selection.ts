import { type RefObject, useEffect, useState } from "react";
import { renderedRunsIn, type TextRange, textRangesIn } from "../../article/marks/dom-text.ts";
import { storyBodyClass } from "../../lib/landmarks.ts";

/** Milliseconds without a change after which a selection counts as finished. */
const debounce = 200;

/**
 * Follows the selection in a story by mouse, touch or keyboard, debounced.
 * @param end an element at the end of the story
 * @returns the selected ranges, or undefined while nothing is selected
 */
export function useSelectedRanges(end: RefObject<HTMLElement | null>): TextRange[] | undefined {
  const [selected, setSelected] = useState<TextRange[]>();
  useEffect(() => {
    const story = end.current?.closest<HTMLElement>(`.${storyBodyClass}`);
    return subscribeToSelection(() => setSelected(story ? selectedRangesIn(story) : undefined));
  }, [end]);
  return selected;
}

/**
 * Calls the listener when a selection is finished: not while it changes, nor while a mouse button is held
 * down.
 * @returns the unsubscribe function
 */
function subscribeToSelection(listener: () => void): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  let timer = 0;
  let isMouseDown = false;
  const schedule = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      if (!isMouseDown) listener();
    }, debounce);
  };
  const release = () => {
    isMouseDown = false;
    schedule();
  };
  const press = ({ pointerType }: PointerEvent) => {
    isMouseDown = pointerType === "mouse";
  };
  schedule();
  document.addEventListener("selectionchange", schedule, { signal });
  document.addEventListener("pointerdown", press, { signal });
  document.addEventListener("pointerup", release, { signal });
  document.addEventListener("pointercancel", release, { signal });
  return () => {
    clearTimeout(timer);
    controller.abort();
  };
}

/** The ranges of a story that are selected now. */
export function selectedRangesIn(story: HTMLElement): TextRange[] | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const ranges = textRangesIn(renderedRunsIn(story), selection.getRangeAt(0));
  return ranges.length > 0 ? ranges : undefined;
}
