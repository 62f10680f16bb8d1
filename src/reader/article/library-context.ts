import { createContext } from "react";
import type { WatchableItem } from "../../article/outlook.ts";
import type { Card } from "../../edition/edition.ts";

/** What the library on the device knows about stories and their outlooks, and the actions of its buttons. */
export type LibraryState = {
  isSaved: (slug: string) => boolean;
  /** The share of a story that was read, from 0 to 1; undefined if it was never opened. */
  shareRead: (slug: string) => number | undefined;
  /** Whether the words of a story that the reader has read have changed since. */
  isChanged: (card: Pick<Card, "slug" | "wording">) => boolean;
  /** Whether the story cannot be opened: offline, and not on the device. */
  isUnavailable: (slug: string) => boolean;
  /** Saves a story, or removes it if it is saved. */
  toggleSaved: (card: Card) => void;
  /** Whether an item of a story is watched; without an item, whether any is. */
  isWatched: (story: string, item?: string) => boolean;
  /** Watches an item, or stops watching it. */
  toggleWatched: (item: WatchableItem) => void;
};

/** Provided by the entry. The default, an empty library, is what prerendered pages show. */
export const LibraryContext = createContext<LibraryState>({
  isSaved: () => false,
  shareRead: () => undefined,
  isChanged: () => false,
  isUnavailable: () => false,
  toggleSaved: () => undefined,
  isWatched: () => false,
  toggleWatched: () => undefined,
});
