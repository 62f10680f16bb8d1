import { createStore } from "../lib/store.ts";

/** The title that screen readers announce after a navigation; empty on the page that was opened first. */
export const announcedTitle = createStore("");

/** Sets the title of the document, and announces it when it has changed. */
export function setTitle(title: string): void {
  const hasChanged = document.title !== title;
  document.title = title;
  if (hasChanged) announcedTitle.set(title);
}
