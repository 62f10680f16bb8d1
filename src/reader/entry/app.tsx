import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { lazy, StrictMode, startTransition, useEffect, useState } from "react";
import { flushSync } from "react-dom";
import { type Navigator, Router } from "react-router";
import { type LazyFeatures, LazyFeaturesContext } from "../article/lazy-features.ts";
import type { Navigation } from "../routing/navigation.ts";
import { type Scene, type Stage, StageContext } from "../routing/route-state.ts";
import { Frame } from "./frame/frame.tsx";

type Props = {
  client: QueryClient;
  /** What is shown first. */
  scene: Scene;
  /** What is shown later; in the press, nothing. */
  navigation?: Navigation;
  /** Called once, when the page is the app's. */
  onReady?: () => void;
};

const lazyFeatures: LazyFeatures = {
  Player: lazy(async () => ({ default: (await import("../features/listen/player.tsx")).Player })),
  loadHighlightLayer: async () => (await import("../features/highlights/highlight-layer.tsx")).HighlightLayer,
};

/** The reader: the same in the browser and in the press, or hydration would not fit. */
export function App({ client, scene: first, navigation, onReady }: Props) {
  const stage = useNavigation(first, navigation);
  useEffect(() => onReady?.(), [onReady]);
  const { location, action } = stage.scene;
  return (
    <StrictMode>
      <QueryClientProvider client={client}>
        <StageContext value={{ ...stage, again: () => void navigation?.again() }}>
          <Router location={location} navigationType={action} navigator={inert}>
            <LazyFeaturesContext value={lazyFeatures}>
              <Frame />
            </LazyFeaturesContext>
          </Router>
        </StageContext>
      </QueryClientProvider>
    </StrictMode>
  );
}

function useNavigation(first: Scene, navigation: Navigation | undefined): Stage {
  const [stage, setStage] = useState<Stage>({ scene: first });
  useEffect(() => {
    if (!navigation) return;
    let shown: Stage = { scene: first };
    const draw = () => setStage(navigation.read());
    const update = () => {
      const { scene } = navigation.read();
      const moves = scene.location.pathname !== shown.scene.location.pathname;
      shown = navigation.read();
      if (moves && canCrossFade()) crossFade(draw);
      else startTransition(draw);
    };
    const stop = navigation.watch(update);
    // The reader may have gone on before the page was taken over.
    if (navigation.read().scene !== first) update();
    return stop;
  }, [first, navigation]);
  return stage;
}

const canCrossFade = () =>
  "startViewTransition" in document && matchMedia("(prefers-reduced-motion: no-preference)").matches;

function crossFade(draw: () => void): void {
  const { ready } = document.startViewTransition(() => flushSync(draw));
  // A page in the background changes without it.
  ready.catch(() => undefined);
}

/** Moving is the navigation's; views render plain links and ask no router for it. */
const inert: Navigator = {
  createHref: () => "",
  go: () => undefined,
  push: () => undefined,
  replace: () => undefined,
};
