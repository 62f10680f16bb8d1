/**
 * Moves the focus to an element without scrolling to it. Elements that take no focus by themselves, such as headings,
 * become focusable by script alone: they do not join the tab order.
 */
export function focus(target: HTMLElement | null | undefined): void {
  if (!target) return;
  // The attribute is also wanted where `tabIndex` already reads -1: without it the element is not focusable.
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}
