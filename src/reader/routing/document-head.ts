import type { PageHead } from "../../edition/page-head.ts";
import { createStore } from "../lib/store.ts";

/** The title that screen readers announce after a navigation; empty on the page that was opened first. */
export const announcedTitle = createStore("");

/** Sets the title of the document, and announces it when it has changed. */
export function setTitle(title: string): void {
  const hasChanged = document.title !== title;
  document.title = title;
  if (hasChanged) announcedTitle.set(title);
}

/** Tags for programs that load the document itself, such as search engines and sites that show link previews. */
const loaderTags = 'meta[property], script[type="application/ld+json"]';

/**
 * Updates title, description and canonical address after a navigation, and removes what the press wrote for the first
 * page only.
 */
export function updateHead({ title, name, description = "", canonical = "" }: PageHead): void {
  setTitle(title);
  const prerendered = document.querySelector<HTMLMetaElement>('meta[property="og:title"]');
  if (prerendered && prerendered.content !== name)
    for (const tag of document.querySelectorAll(loaderTags)) tag.remove();
  document.querySelector("meta[name=description]")?.setAttribute("content", description);
  document.querySelector("link[rel=canonical]")?.setAttribute("href", canonical);
}
