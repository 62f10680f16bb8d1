/**
 * Moves the focus to an element without scrolling to it. Elements that take no focus by themselves, such as headings,
 * become focusable by script only, and stay out of the tab order.
 */
export function focus(target: HTMLElement | null | undefined): void {
  if (!target) return;
  // Sets the attribute: without it `tabIndex` is -1 as well, but the element is not focusable.
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
