/**
 * Moves the focus to an element without scrolling to it. Elements that take no focus by themselves, such as headings,
 * become focusable by script only, and stay out of the tab order.
 *
 * The plain method `focus()` is right for what has to come into view: a headline or row beside the last one, the
 * heading of a result, and a control in a dialog or sheet that may be taller than the window.
 */
export function focus(target: HTMLElement | null | undefined): void {
  if (!target) return;
  // Sets the attribute: without it `tabIndex` is -1 as well, but the element is not focusable.
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
