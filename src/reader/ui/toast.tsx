import { useEffect, useState, useSyncExternalStore } from "react";
import { words } from "../words.ts";

const shownFor = 6000;

type Message = { text: string; undo?: (() => void) | undefined; action: string };

const listeners = new Set<() => void>();
let message: Message | undefined;

/**
 * Tells the reader in one line what was just done, in place of what was told before.
 * @param undo takes it back
 * @param action says what that does
 */
export function say(text: string, undo?: () => void, action = words.undo): void {
  show({ text, undo, action });
}

/** Shows what is said, one thing at a time. The region is always there, so that what comes into it is read out. */
export function Toaster() {
  const said = useSyncExternalStore(watch, read, () => undefined);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!said || held) return;
    const timer = setTimeout(() => show(undefined), shownFor);
    return () => clearTimeout(timer);
  }, [said, held]);
  return (
    <div
      className="toast"
      role="status"
      lang={words.lang}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {said && (
        <p>
          {said.text}
          {said.undo && (
            <button type="button" onClick={() => takeBack(said)}>
              {said.action}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

function takeBack({ undo }: Message): void {
  show(undefined);
  undo?.();
}

function show(next: Message | undefined): void {
  message = next;
  for (const listener of listeners) listener();
}

function read(): Message | undefined {
  return message;
}

function watch(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
