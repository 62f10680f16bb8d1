import { useSyncExternalStore } from "react";

const neverChanges = () => () => undefined;

/**
 * Whether what the press cannot know may be rendered, such as the day of the reader: false in prerendered pages and while
 * they are hydrated.
 */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}
