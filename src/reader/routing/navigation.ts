import { createPath, type Location, NavigationType, parsePath } from "react-router";
import { createStore } from "../lib/store.ts";
import type { Scene, Stage } from "./route-state.ts";
import { rememberScroll } from "./scroll-restoration.ts";

const base = import.meta.env.BASE_URL;

/** How a reader moves: one thing at a time is shown, and the next comes on when all of it is there. */
export type Navigation = {
  read: () => Stage;
  /** Calls back when the stage has changed; returns how to stop. */
  watch: (listener: () => void) => () => void;
  /** Goes to a place, given without the base. */
  go: (place: string) => Promise<void>;
  /** Asks for the present place once more. */
  again: () => Promise<void>;
};

type Open = (location: Location, action: NavigationType) => Promise<Scene>;

/**
 * Starts at a scene and follows the reader, through links and through the browser's own history.
 * @param open waits for everything that a place shows
 */
export function createNavigation(first: Scene, open: Open): Navigation {
  const stage = createStore<Stage>({ scene: first });
  let journeys = 0;

  /** @param arrive writes the history, once there is something to show */
  const travel = async (location: Location, action: NavigationType, arrive?: () => void) => {
    const journey = ++journeys;
    rememberScroll(stage.get().scene.location.key);
    if (isWithin(stage.get().scene, location)) {
      arrive?.();
      return stage.set({ scene: { ...stage.get().scene, location, action } });
    }
    stage.set({ ...stage.get(), pending: location });
    const scene = await open(location, action);
    // The reader may have gone elsewhere in the meantime.
    if (journey !== journeys) return;
    arrive?.();
    stage.set({ scene });
  };

  addEventListener("popstate", () => {
    // What is not ours, such as another part typed into the address, is a step onward.
    const action = knownKey() ? NavigationType.Pop : NavigationType.Push;
    void travel(currentLocation(), action);
  });
  return {
    read: stage.get,
    watch: stage.subscribe,
    go: (place) => {
      const key = newKey();
      const location: Location = { ...parts(place), state: null, key };
      const isHere = createPath(location) === createPath(stage.get().scene.location);
      const write = isHere ? "replaceState" : "pushState";
      const action = isHere ? NavigationType.Replace : NavigationType.Push;
      return travel(location, action, () =>
        history[write]({ key }, "", base + createPath(location).slice(1)),
      );
    },
    again: async () => {
      const { location, action } = stage.get().scene;
      const scene = await open(location, action);
      if (stage.get().scene.location === location) stage.set({ ...stage.get(), scene });
    },
  };
}

/** Where the browser is. What has no name in its history yet is given one, so that each has a place of its own. */
export function currentLocation(): Location {
  const { pathname, search, hash } = location;
  const key = knownKey() ?? newKey();
  if (!knownKey()) history.replaceState({ key }, "");
  return { pathname: `/${pathname.slice(base.length)}`, search, hash, state: null, key };
}

function knownKey(): string | undefined {
  return (history.state as { key?: string } | null)?.key;
}

function newKey(): string {
  return Math.random().toString(36).slice(2, 10);
}

/** How the reader came to the page that the browser has loaded: anew, or back to it. */
export function firstAction(): NavigationType {
  const [loaded] = performance.getEntriesByType("navigation");
  const isAnew = loaded instanceof PerformanceNavigationTiming && loaded.type === "navigate";
  return isAnew ? NavigationType.Push : NavigationType.Pop;
}

/** Whether a location is but another part of the page that is shown. */
function isWithin({ location, page }: Scene, { pathname, search }: Location): boolean {
  return "View" in page && location.pathname === pathname && location.search === search;
}

function parts(place: string) {
  const { pathname = "/", search = "", hash = "" } = parsePath(place);
  return { pathname, search, hash };
}
