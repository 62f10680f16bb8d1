import type { MouseEvent } from "react";
import { navigateTo } from "../routing/intercept-links.ts";

/**
 * The click of every anchor in a story: its address goes to the clipboard. Where there is no clipboard, or
 * it is refused, the link does what links do, and the address stands in the address bar.
 */
export function copyLink(event: MouseEvent<HTMLElement>, onCopied: () => void): void {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>("a[data-copy]");
  const plainClick = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
  if (!link || !plainClick || !navigator.clipboard) return;
  event.preventDefault();
  navigator.clipboard.writeText(link.href).then(onCopied, () => navigateTo(link.href));
}
