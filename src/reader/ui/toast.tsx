import { type FocusEvent, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { focus } from "../lib/focus.ts";
import { messages } from "../lib/messages.ts";
import type { Outcome } from "../lib/outcome.ts";
import { createStore } from "../lib/store.ts";
import "./toast.css";

/** In milliseconds. */
const duration = 6000;

type Toast = { id: number; text: string; undo?: (() => void) | undefined; action: string };

const current = createStore<Toast | undefined>(undefined);
let lastId = 0;

/**
 * Shows a toast, in place of the previous one.
 * @param undo called by the button of the toast; without it there is no button
 * @param action the label of the button
 */
export function showToast(text: string, undo?: () => void, action = messages.undo): void {
  current.set({ id: ++lastId, text, undo, action });
}

/**
 * Shows a toast that says what was done, with a button to undo it, or why nothing was saved.
 * @param text what was done; without it, only a failure is shown
 */
export async function showOutcome(outcome: Outcome | Promise<Outcome>, text?: string): Promise<void> {
  const settled = await outcome;
  if (!settled.ok) return showToast(settled.reason === "full" ? messages.diskFull : messages.notSaved);
  if (text) showToast(text, () => void showUndone(settled.undo()));
}

/** Shows that a change was undone. There is no button for redo: the reader can make the change again. */
async function showUndone(undone: Promise<Outcome>): Promise<void> {
  const outcome = await undone;
  await (outcome.ok ? showToast(messages.undone) : showOutcome(outcome));
}

/** The live region of the toasts. Always rendered, since screen readers announce only changes in an existing one. */
export function Toaster() {
  const toast = useSyncExternalStore(current.subscribe, current.get, () => undefined);
  const [isHeld, setHeld] = useState(false);
  const region = useRef<HTMLDivElement>(null);
  const focusedBefore = useRef<HTMLElement>(null);
  useEffect(() => {
    // A button that is removed while it has the focus or the pointer fires neither blur nor pointerleave.
    if (!toast || !region.current?.matches(":hover, :focus-within")) setHeld(false);
  }, [toast]);
  useEffect(() => {
    if (!toast || isHeld) return;
    const timer = setTimeout(() => current.set(undefined), duration);
    return () => clearTimeout(timer);
  }, [toast, isHeld]);
  const onFocus = ({ relatedTarget, currentTarget }: FocusEvent) => {
    setHeld(true);
    if (currentTarget.contains(relatedTarget)) return;
    focusedBefore.current = relatedTarget instanceof HTMLElement ? relatedTarget : null;
  };
  const onUndo = ({ undo }: Toast) => {
    // Before undoing, which may move the focus itself.
    if (focusedBefore.current) returnFocus(focusedBefore.current);
    current.set(undefined);
    undo?.();
  };
  return (
    <div
      ref={region}
      className="toast"
      role="status"
      lang={messages.lang}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={onFocus}
      onBlur={() => setHeld(false)}
    >
      {toast && (
        <p>
          {/* A new element, so that screen readers announce the same words again. */}
          <span key={toast.id}>{toast.text}</span>
          {toast.undo && (
            <button type="button" onClick={() => onUndo(toast)}>
              {toast.action}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

/** Focuses an element that had the focus before, or the main content when it has been removed. */
function returnFocus(target: HTMLElement): void {
  focus(target.isConnected ? target : document.querySelector("main"));
}
