import { type RefObject, useLayoutEffect, useRef } from "react";
import { type TextRange, toDomRange } from "../../article/marks/dom-text.ts";
import { focus } from "../../lib/focus.ts";
import { highlightAttribute } from "../../lib/landmarks.ts";
import { highlightMessages } from "./messages.ts";

type Props = {
  selected: TextRange[];
  onHighlight: () => void;
  onNote: () => void;
};

/** The actions for selected text, shown below it: phones show a menu of their own above it. */
export function SelectionToolbar({ selected, onHighlight, onNote }: Props) {
  const toolbar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (toolbar.current) placeBeside(toolbar.current, selected);
  }, [selected]);
  useSelectionKeys(toolbar, selected);
  return (
    <div
      ref={toolbar}
      className="selection-toolbar"
      role="toolbar"
      aria-label={highlightMessages.selected}
      // By default a press clears the selection.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      <button type="button" className="button" {...{ [highlightAttribute]: "" }} onClick={onHighlight}>
        {highlightMessages.highlight}
      </button>
      <button type="button" className="button" onClick={onNote}>
        {highlightMessages.addNote}
      </button>
    </div>
  );
}

/**
 * Places the toolbar below the selected words, or above them when there is no room below. On touch
 * screens it always stays below, with a larger gap, clear of the finger.
 */
function placeBeside(toolbar: HTMLElement, selected: TextRange[]): void {
  const [first, last] = [selected[0], selected.at(-1)];
  const firstLine = first && toDomRange(first).getClientRects()[0];
  const lastLine = last && [...toDomRange(last).getClientRects()].at(-1);
  const origin = toolbar.offsetParent?.getBoundingClientRect();
  if (!firstLine || !lastLine || !origin) return;
  const { offsetWidth: width, offsetHeight: height } = toolbar;
  const isTouch = matchMedia("(hover: none)").matches;
  const gap = isTouch ? 32 : 8;
  const isAbove = !isTouch && lastLine.bottom + gap + height > innerHeight && firstLine.top > 2 * height;
  const top = isAbove ? firstLine.top - gap - height : lastLine.bottom + gap;
  const left = Math.max(gap, Math.min(lastLine.left, document.documentElement.clientWidth - width - 18));
  toolbar.style.top = `${top - origin.top}px`;
  toolbar.style.left = `${left - origin.left}px`;
}

/** The first Tab moves the focus to the toolbar, Escape clears the selection: as soon as the toolbar can be seen. */
function useSelectionKeys(toolbar: RefObject<HTMLElement | null>, selected: TextRange[]): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: starts again for each selection
  useLayoutEffect(() => {
    let isTabHandled = false;
    const handleKey = (event: KeyboardEvent) => {
      if (event.key === "Escape") getSelection()?.collapseToEnd();
      if (event.key !== "Tab" || isTabHandled) return;
      isTabHandled = true;
      if (event.shiftKey || toolbar.current?.contains(document.activeElement)) return;
      event.preventDefault();
      focus(toolbar.current?.querySelector("button"));
    };
    document.addEventListener("keydown", handleKey);
    return () => document.removeEventListener("keydown", handleKey);
  }, [toolbar, selected]);
}
