import { tabStorage } from "../lib/storage.ts";

const storageKey = "aheadline.scroll";
/** Scroll positions in pixels by the key of their history entry; loaded from storage on first use. */
let positions: Map<string, number> | undefined;

/**
 * Takes over scroll restoration while the document is open, since the browser would scroll before the page has been
 * rendered. Hands it back when the reader leaves for another document: between documents the browser does it best.
 * @param currentKey returns the key of the current history entry
 */
export function manageScrollRestoration(currentKey: () => string): void {
  history.scrollRestoration = "manual";
  addEventListener("pagehide", () => {
    history.scrollRestoration = "auto";
    saveScrollPosition(currentKey());
    tabStorage.write(storageKey, JSON.stringify([...loadPositions()].slice(-100)));
  });
  addEventListener("pageshow", () => {
    history.scrollRestoration = "manual";
  });
}

/** Saves the scroll position of a history entry that is about to be left. */
export function saveScrollPosition(key: string): void {
  loadPositions().set(key, scrollY);
}

/** The scroll position at which a history entry was left; undefined when it never was. */
export function scrollPositionOf(key: string): number | undefined {
  return loadPositions().get(key);
}

function loadPositions(): Map<string, number> {
  positions ??= new Map((tabStorage.readJson(storageKey) ?? []) as [string, number][]);
  return positions;
}
