import { createPath, type Location, NavigationType, parsePath } from "react-router";
import { randomId } from "../lib/random-id.ts";
import { createStore } from "../lib/store.ts";
import type { LoadedRoute, RouteState } from "./route-state.ts";
import { saveScrollPosition } from "./scroll-restoration.ts";

const base = import.meta.env.BASE_URL;

/** Navigation inside the app: the current page stays on the screen until the next one has loaded. */
export type Navigation = {
  getState: () => RouteState;
  /** Calls the listener when the state has changed; returns the unsubscribe function. */
  subscribe: (listener: () => void) => () => void;
  /**
   * Goes to an address of the app, given without the base path; in place, it replaces the history entry of the page and
   * keeps its key, so that neither scroll position nor focus changes.
   */
  navigate: (path: string, inPlace?: boolean) => Promise<void>;
  /** Loads the current route again. */
  refresh: () => Promise<void>;
};

type LoadRoute = (location: Location, action: NavigationType) => Promise<LoadedRoute>;

/**
 * Starts navigation at a route that has loaded, and listens to the browser's history.
 * @param load loads everything that a location shows; errors are a part of what it resolves to
 */
export function createNavigation(initial: LoadedRoute, load: LoadRoute): Navigation {
  const state = createStore<RouteState>({ route: initial });
  let latest = 0;

  /** @param writeHistory called when the page has loaded: the address changes together with the page */
  const transition = async (location: Location, action: NavigationType, writeHistory?: () => void) => {
    const id = ++latest;
    const { route } = state.get();
    saveScrollPosition(route.location.key);
    if (isSamePage(route, location)) {
      writeHistory?.();
      return state.set({ route: { ...route, location, action } });
    }
    // A page that changes in place stays on the screen while it loads.
    if (location.key !== route.location.key) state.set({ ...state.get(), pending: location });
    const next = await load(location, action);
    // Race condition: a later navigation has overtaken this one.
    if (id !== latest) return;
    writeHistory?.();
    state.set({ route: next });
  };

  addEventListener("popstate", () => {
    // An entry without our key is a new one, such as a hash that was typed into the address bar.
    const action = historyKey() ? NavigationType.Pop : NavigationType.Push;
    void transition(browserLocation(), action);
  });
  return {
    getState: state.get,
    subscribe: state.subscribe,
    navigate: (path, inPlace = false) => {
      const key = inPlace ? state.get().route.location.key : randomId();
      const { pathname = "/", search = "", hash = "" } = parsePath(path);
      const location: Location = { pathname, search, hash, state: null, key };
      const replaces = inPlace || createPath(location) === createPath(state.get().route.location);
      const write = replaces ? "replaceState" : "pushState";
      const action = replaces ? NavigationType.Replace : NavigationType.Push;
      return transition(location, action, () =>
        history[write]({ key }, "", base + createPath(location).slice(1)),
      );
    },
    refresh: async () => {
      const { location, action } = state.get().route;
      const route = await load(location, action);
      if (state.get().route.location === location) state.set({ ...state.get(), route });
    },
  };
}

/**
 * The location of the browser, without the base path. A history entry without a key is given one, so that scroll
 * position and focus can be stored for it.
 */
export function browserLocation(): Location {
  const { pathname, search, hash } = location;
  const key = historyKey() ?? randomId();
  if (!historyKey()) history.replaceState({ key }, "");
  return { pathname: `/${pathname.slice(base.length)}`, search, hash, state: null, key };
}

function historyKey(): string | undefined {
  return (history.state as { key?: string } | null)?.key;
}

/** Push for a document that was opened anew, Pop for one that the browser reloaded or restored. */
export function initialNavigationType(): NavigationType {
  const [entry] = performance.getEntriesByType("navigation");
  const isNew = entry instanceof PerformanceNavigationTiming && entry.type === "navigate";
  return isNew ? NavigationType.Push : NavigationType.Pop;
}

/** Whether a location differs from the route on the screen in its hash at most. */
function isSamePage({ location, page }: LoadedRoute, { pathname, search }: Location): boolean {
  return "View" in page && location.pathname === pathname && location.search === search;
}
