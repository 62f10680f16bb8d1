import { createContext, type ReactNode, use } from "react";
import type { Location, NavigationType } from "react-router";
import type { Head } from "../../edition/page-head.ts";

/** What a reader has before the eyes: a place of the app, and the page there or why it did not come. */
export type Scene = {
  /** The place, without the base. */
  location: Location;
  /** How the reader came there. */
  action: NavigationType;
  /** The page's address as a pattern, as in `routes.tsx`. */
  path: string;
  page: Shown | { error: unknown };
};

/** A page that came. */
export type Shown = { head: Head; View: () => ReactNode };

/** The scene, and where the reader is about to go. */
export type Stage = { scene: Scene; pending?: Location | undefined };

type Staged = Stage & {
  /** Asks for the same place once more. */
  again: () => void;
};

/** Given by the app to every view, which reads it by `useStage`. */
export const StageContext = createContext<Staged | undefined>(undefined);

/** What is shown, and what is on its way. */
export function useStage(): Staged {
  const stage = use(StageContext);
  if (!stage) throw new Error("There is no stage around this view: it belongs inside <App>");
  return stage;
}
