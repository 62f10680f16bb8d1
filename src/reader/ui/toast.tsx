import { type FocusEvent, useEffect, useRef, useState, useSyncExternalStore } from "react";
import { focus } from "../lib/focus.ts";
import { messages } from "../lib/messages.ts";
import type { Outcome } from "../lib/outcome.ts";
import { createStore } from "../lib/store.ts";
import "./toast.css";

const shownFor = 6000;

type Message = { text: string; undo?: (() => void) | undefined; action: string };

const current = createStore<Message | undefined>(undefined);

/**
 * Tells the reader in one line what was just done, in place of what was told before.
 * @param undo takes it back
 * @param action says what that does
 */
export function showToast(text: string, undo?: () => void, action = messages.undo): void {
  current.set({ text, undo, action });
}

/**
 * Shows what was done with a button that undoes it, or why nothing was saved.
 * @param text what was done; without it only an error is shown
 */
export async function showOutcome(outcome: Outcome | Promise<Outcome>, text?: string): Promise<void> {
  const settled = await outcome;
  if (!settled.ok) return showToast(settled.reason === "full" ? messages.full : messages.notKept);
  if (text) showToast(text, () => void showUndone(settled.undo()));
}

/** Without a button that undoes the undoing: the reader can repeat what was undone. */
async function showUndone(undone: Promise<Outcome>): Promise<void> {
  const outcome = await undone;
  await (outcome.ok ? showToast(messages.undone) : showOutcome(outcome));
}

/** Shows what is said, one thing at a time. The region is always there, so that what comes into it is read out. */
export function Toaster() {
  const said = useSyncExternalStore(current.subscribe, current.get, () => undefined);
  const [held, setHeld] = useState(false);
  const region = useRef<HTMLDivElement>(null);
  const before = useRef<HTMLElement>(null);
  useEffect(() => {
    // A button that goes away under the focus or the pointer tells nobody that they have left it.
    if (!said || !region.current?.matches(":hover, :focus-within")) setHeld(false);
  }, [said]);
  useEffect(() => {
    if (!said || held) return;
    const timer = setTimeout(() => current.set(undefined), shownFor);
    return () => clearTimeout(timer);
  }, [said, held]);
  const enter = ({ relatedTarget: from, currentTarget }: FocusEvent) => {
    setHeld(true);
    if (!currentTarget.contains(from)) before.current = from instanceof HTMLElement ? from : null;
  };
  const press = (message: Message) => {
    // First, since what is taken back may want it for itself.
    if (before.current) giveFocus(before.current);
    takeBack(message);
  };
  return (
    <div
      ref={region}
      className="toast"
      role="status"
      lang={messages.lang}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={enter}
      onBlur={() => setHeld(false)}
    >
      {said && (
        <p>
          {said.text}
          {said.undo && (
            <button type="button" onClick={() => press(said)}>
              {said.action}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

/** To where it was, or to the page, if that is gone. */
function giveFocus(to: HTMLElement): void {
  focus(to.isConnected ? to : document.querySelector("main"));
}

function takeBack({ undo }: Message): void {
  current.set(undefined);
  undo?.();
}
