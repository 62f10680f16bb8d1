import { createContext } from "react";
import type { Card } from "../../edition/edition.ts";

/** What the reader's library says of stories, and can be asked to do. */
export type LibraryState = {
  isSaved: (slug: string) => boolean;
  /** How far the reader has come, from 0 to 1; nothing for a story that was never opened. */
  shareRead: (slug: string) => number | undefined;
  /** Whether there is no network, and the story not on the device. */
  isUnavailable: (slug: string) => boolean;
  /** Saves a story, or removes it. */
  toggleSaved: (card: Card) => void;
};

/** Handed in from above, since stories know no storage; empty in prerendered pages. */
export const LibraryContext = createContext<LibraryState>({
  isSaved: () => false,
  shareRead: () => undefined,
  isUnavailable: () => false,
  toggleSaved: () => undefined,
});
