import { type ComponentType, createContext } from "react";
import type { Article } from "../../article/article.ts";
import type { TextQuote } from "../../article/text-runs.ts";

/** A highlight within its own story: the record in the store without slug, headline and date. */
export type StoryHighlight = TextQuote & { id: string; note?: string };

export type PlayerProps = {
  article: Article;
  /** Called when the story was read out to its end. */
  onEnd: () => void;
  onStop: () => void;
};

export type HighlightLayerProps = {
  /** The story as it is shown around the layer. */
  article: Article;
  highlights: StoryHighlight[];
  /** Saves new highlights, in place of the existing ones (by id) that were merged into them. */
  onHighlight: (created: StoryHighlight[], replaced: string[]) => void;
  /** Saves the note of a highlight; an empty string removes it. */
  onNote: (id: string, note: string) => void;
  onRemove: (id: string) => void;
};

export type ChangesNoteProps = {
  article: Article;
  /** Called with true when the changes were read: they stay on the page nevertheless. Called with false to clear them. */
  onKeep: (isKept: boolean) => void;
};

export type WatchNotesProps = {
  /** The slug of a story. */
  story: string;
  /** The id of one of its watched items; without it, the items are meant that the story no longer has. */
  item?: string | undefined;
};

/** Features that a story loads on demand. Declared here because features do not import each other. */
export type LazyFeatures = {
  /** Reads a story out; a `lazy` component, to be rendered inside Suspense. */
  Player: ComponentType<PlayerProps>;
  loadChangesNote: () => Promise<ComponentType<ChangesNoteProps>>;
  /** Says how watched items have changed since the reader last saw them; a `lazy` component. */
  WatchNotes: ComponentType<WatchNotesProps>;
  loadHighlightLayer: () => Promise<ComponentType<HighlightLayerProps>>;
};

/** Provided by the entry. A story without a provider offers neither the player nor highlights. */
export const LazyFeaturesContext = createContext<LazyFeatures | undefined>(undefined);
