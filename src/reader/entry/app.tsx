import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { lazy, StrictMode, startTransition, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { type Navigator, Router } from "react-router";
import { type LazyFeatures, LazyFeaturesContext } from "../article/lazy-features.ts";
import type { Navigation } from "../routing/navigation.ts";
import { type LoadedRoute, type RouteState, RouteStateContext } from "../routing/route-state.ts";
import { Frame } from "./frame/frame.tsx";

type Props = {
  client: QueryClient;
  /** The route that is rendered first. */
  route: LoadedRoute;
  /** Absent in prerendering. */
  navigation?: Navigation;
  /** Called once, after the first render or hydration. */
  onReady?: () => void;
};

const lazyFeatures: LazyFeatures = {
  Player: lazy(async () => ({ default: (await import("../features/listen/player.tsx")).Player })),
  loadChangesNote: async () => (await import("../features/changes/changes-note.tsx")).ChangesNote,
  WatchNotes: lazy(async () => ({
    default: (await import("../features/watch/watch-notes.tsx")).WatchNotes,
  })),
  loadHighlightLayer: async () => (await import("../features/highlights/highlight-layer.tsx")).HighlightLayer,
};

/** The root component. Browser and press render the same tree, which hydration needs. */
export function App({ client, route, navigation, onReady }: Props) {
  const state = useNavigation(route, navigation);
  useEffect(() => onReady?.(), [onReady]);
  const { location, action } = state.route;
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <RouteStateContext value={{ ...state, refresh: () => void navigation?.refresh() }}>
          <Router location={location} navigationType={action} navigator={unusedNavigator}>
            <LazyFeaturesContext value={lazyFeatures}>
              <Frame />
            </LazyFeaturesContext>
          </Router>
        </RouteStateContext>
      </QueryClientProvider>
    </StrictMode>
  );
}

/** The state of the navigation; a change of page is rendered in a view transition where the reader allows motion. */
function useNavigation(initial: LoadedRoute, navigation: Navigation | undefined): RouteState {
  const [state, setState] = useState<RouteState>({ route: initial });
  useEffect(() => {
    if (!navigation) return;
    let { location } = initial;
    const render = () => setState(navigation.getState());
    const update = () => {
      const previous = location;
      ({ location } = navigation.getState().route);
      const isNewPage = location.pathname !== previous.pathname;
      if (isNewPage && canCrossFade()) crossFade(render);
      // Not in a transition, of which React skips all but the last: each of several hashes in a row is scrolled to.
      else if (!isNewPage && location !== previous) render();
      else startTransition(render);
    };
    const unsubscribe = navigation.subscribe(update);
    // A link may have been followed before hydration was done.
    if (navigation.getState().route !== initial) update();
    return unsubscribe;
  }, [initial, navigation]);
  return state;
}

const canCrossFade = () =>
  "startViewTransition" in document && matchMedia("(prefers-reduced-motion: no-preference)").matches;

function crossFade(render: () => void): void {
  const { ready } = document.startViewTransition(() => flushSync(render));
  // The promise rejects when the document is hidden: the page is rendered all the same.
  ready.catch(() => undefined);
}

/** React Router requires a navigator; links are intercepted before it is called, see routing/intercept-links.ts. */
const unusedNavigator: Navigator = {
  createHref: () => "",
  go: () => undefined,
  push: () => undefined,
  replace: () => undefined,
};
