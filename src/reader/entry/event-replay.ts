/*
 * Presses that come before the app is there. Links, sheets and folds are the browser's own and work at once; a
 * button that only the app can answer is kept by the script in the head of the page, and pressed again later.
 */

declare global {
  /** The button that was pressed too early; false once none can be. */
  var pressed: HTMLElement | false | undefined;
}

const presses = [
  ...["pointerdown", "pointerup", "mousedown", "mouseup", "touchstart", "touchend"],
  ...["click", "keydown", "keyup"],
];

/** Keys that press nothing are the shortcuts', which need no React. */
const hold = (event: Event) => {
  if (!(event instanceof KeyboardEvent) || ["Enter", " "].includes(event.key)) event.stopPropagation();
};

/**
 * Keeps presses from React while it takes over the page: the first that it hears of makes it do all the rest
 * at once, and the press waits for that.
 */
export function holdEvents(): void {
  for (const type of presses) addEventListener(type, hold, true);
}

/** Lets presses through, and answers the one that came too early. */
export function replayEvents(): void {
  for (const type of presses) removeEventListener(type, hold, true);
  const early = globalThis.pressed;
  globalThis.pressed = false;
  if (early) early.click();
}
