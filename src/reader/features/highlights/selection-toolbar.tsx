import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { focus } from "../../lib/focus.ts";
import { messages } from "../../lib/messages.ts";
import { rangeOf, type Stretch } from "./dom-text.ts";

type Props = {
  /** What is selected. */
  stretches: Stretch[];
  onHighlight: () => void;
  onNote: () => void;
};

/** What can be done with selected words, beside them: below, since a phone's own menu is above. */
export function MarkBar({ stretches, onHighlight, onNote }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (bar.current) putBeside(bar.current, stretches);
  }, [stretches]);
  useKeys(bar, stretches);
  return (
    <div
      ref={bar}
      className="mark-bar"
      role="toolbar"
      aria-label={messages.selected}
      // A press would take the selection away.
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
    >
      {/* The shortcut for it finds the button by `data-mark`. */}
      <button type="button" className="button" data-mark="" onClick={onHighlight}>
        {messages.highlight}
      </button>
      <button type="button" className="button" onClick={onNote}>
        {messages.addNote}
      </button>
    </div>
  );
}

/** Below the last of the words; above the first where the window ends, but not under a finger. */
function putBeside(bar: HTMLElement, stretches: Stretch[]): void {
  const [first, last] = [stretches[0], stretches.at(-1)];
  const above = first && rangeOf(first).getClientRects()[0];
  const below = last && [...rangeOf(last).getClientRects()].at(-1);
  const frame = bar.offsetParent?.getBoundingClientRect();
  if (!above || !below || !frame) return;
  const { offsetWidth: width, offsetHeight: height } = bar;
  const gap = matchMedia("(hover: none)").matches ? 32 : 8;
  const flip = gap === 8 && below.bottom + gap + height > innerHeight && above.top > 2 * height;
  const top = flip ? above.top - gap - height : below.bottom + gap;
  const left = Math.max(gap, Math.min(below.left, document.documentElement.clientWidth - width - 18));
  bar.style.top = `${top - frame.top}px`;
  bar.style.left = `${left - frame.left}px`;
}

/** Tab leads from the selected words to what can be done with them, and on from there; Escape lets go of them. */
function useKeys(bar: RefObject<HTMLElement | null>, stretches: Stretch[]): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: for other words it leads here again
  useEffect(() => {
    let led = false;
    const follow = (event: KeyboardEvent) => {
      if (event.key === "Escape") getSelection()?.collapseToEnd();
      if (event.key !== "Tab" || led) return;
      led = true;
      if (event.shiftKey || bar.current?.contains(document.activeElement)) return;
      event.preventDefault();
      focus(bar.current?.querySelector("button"));
    };
    document.addEventListener("keydown", follow);
    return () => document.removeEventListener("keydown", follow);
  }, [bar, stretches]);
}
