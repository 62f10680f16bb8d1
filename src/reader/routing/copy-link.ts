import type { MouseEvent } from "react";
import { navigateTo } from "./intercept-links.ts";

/**
 * Click handler for the links to sections of a story, which have `data-copy`: copies the address to the clipboard.
 * Where there is no clipboard, or permission is denied, the link is followed, which puts the address into the
 * address bar.
 */
export function copyLink(event: MouseEvent<HTMLElement>, onCopied: () => void): void {
  const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>("a[data-copy]");
  const isPlainClick = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey;
  if (!link || !isPlainClick || !navigator.clipboard) return;
  event.preventDefault();
  navigator.clipboard.writeText(link.href).then(onCopied, () => navigateTo(link.href));
}
