/*
 * Event replay: a button that is pressed before the app has hydrated is clicked again afterwards. The inline script in
 * index.html remembers the button. Links, popovers and `<details>` work without the app.
 */

declare global {
  /** The last button that was pressed before hydration; false when the app has taken over. */
  var pressed: HTMLElement | false | undefined;
}

const eventTypes = [
  ...["pointerdown", "pointerup", "mousedown", "mouseup", "touchstart", "touchend"],
  ...["click", "keydown", "keyup"],
];

/** Stops an event. Keys that press no button pass, since keyboard shortcuts work without React. */
const hold = (event: Event) => {
  if (!(event instanceof KeyboardEvent) || ["Enter", " "].includes(event.key)) event.stopPropagation();
};

/**
 * Keeps input events from React during hydration. The first event that React receives would make it hydrate everything
 * synchronously, and block the response to that event.
 */
export function holdEvents(): void {
  for (const type of eventTypes) addEventListener(type, hold, true);
}

/** Lets events through again, and clicks the button that was pressed before hydration. */
export function replayEvents(): void {
  for (const type of eventTypes) removeEventListener(type, hold, true);
  const button = globalThis.pressed;
  globalThis.pressed = false;
  if (button) button.click();
}
