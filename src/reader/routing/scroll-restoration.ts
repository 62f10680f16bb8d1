import { tabStorage } from "../lib/storage.ts";

/** How far down each place was scrolled when it was left, by its key in the history. */
const store = "aheadline.scroll";
let places: Map<string, number> | undefined;

/**
 * Takes over scrolling from the browser while the page lives: it would scroll before the page is there. When
 * the page is left for another document the browser has it back, and restores better than any script.
 */
export function holdScroll(key: () => string): void {
  history.scrollRestoration = "manual";
  addEventListener("pagehide", () => {
    history.scrollRestoration = "auto";
    rememberScroll(key());
    tabStorage.write(store, JSON.stringify([...remembered()].slice(-100)));
  });
  addEventListener("pageshow", () => {
    history.scrollRestoration = "manual";
  });
}

/** Remembers where a place stands, as it is left. */
export function rememberScroll(key: string): void {
  remembered().set(key, scrollY);
}

/** Where a place was left; nothing for one that was not. */
export function scrollOf(key: string): number | undefined {
  return remembered().get(key);
}

function remembered(): Map<string, number> {
  places ??= new Map((tabStorage.readJson(store) ?? []) as [string, number][]);
  return places;
}
