// First of all imports: it declares the order of the cascade layers.
import "../ui/styles/index.css";

import { startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { rootId } from "../../edition/prerendered-page.ts";
import { offlinePath } from "../../edition/worker-contract.ts";
import { readEmbedded, takeIn } from "../edition/hydrate.ts";
import { createClient } from "../edition/query-client.ts";
import { messages } from "../lib/messages.ts";
import { atRest } from "../lib/when-idle.ts";
import { interceptLinks, prefetchLinks } from "../routing/intercept-links.ts";
import { rememberLists } from "../routing/list-navigation.ts";
import { createNavigation, currentLocation, firstAction } from "../routing/navigation.ts";
import { arriveLate } from "../routing/route-focus.ts";
import type { Scene } from "../routing/route-state.ts";
import { holdScroll } from "../routing/scroll-restoration.ts";
import { offlineQuery } from "../store/connectivity.ts";
import { followLibrary } from "../store/records-query.ts";
import { followSettings } from "../store/settings/settings.ts";
import { Notice } from "../ui/notice.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { App } from "./app.tsx";
import { answerPresses, holdPresses } from "./event-replay.ts";
import { entryAt, openPlace, takeOver } from "./routes.tsx";
import { followKeys } from "./shortcut-keys.ts";

const embedded = readEmbedded();
const client = createClient(embedded && { build: embedded.edition.build });
const root = document.getElementById(rootId) ?? document.body;
const location = currentLocation();
if (embedded) takeIn(client, embedded);

// A host may answer with another page than the one that was asked for: that one is not built upon.
const isWhole = embedded?.path === location.pathname;
const draw = isWhole ? undefined : createRoot(root);

/**
 * Shows the first page, and from then on what the reader asks for.
 * Throws when the code of a prerendered page does not come; elsewhere that is shown.
 */
export async function start(): Promise<void> {
  // What the worker sends for want of anything else has the skeleton of a page in it.
  if (embedded?.path !== `/${offlinePath}`) draw?.render(<Skeleton />);
  const scene = isWhole
    ? await takeOver(location, firstAction(), embedded.head)
    : await openPlace(client, location, firstAction());
  if (isWhole && "error" in scene.page) leaveAsItIs(scene.page.error);
  show(scene);
}

function show(scene: Scene): void {
  const navigation = createNavigation(scene, (location, action) => openPlace(client, location, action));
  const begin = () => {
    answerPresses();
    // Tests wait for it. On the root's own element, which no prerendered page writes and hydration does not compare.
    root.dataset.ready = "";
    if (draw) arriveLate(location, scene.action);
  };
  const app = <App client={client} scene={scene} navigation={navigation} onReady={begin} />;
  interceptLinks((place) => void navigation.go(place));
  holdPresses();
  if (draw) draw.render(app);
  else startTransition(() => void hydrateRoot(root, app));

  followSettings();
  rememberLists();
  followKeys();
  holdScroll(() => navigation.read().scene.location.key);
  followLibrary(client);
  const lookAround = prefetchLinks(warm);
  setTimeout(lookAround, 200);
  navigation.watch(() => setTimeout(lookAround, 200));
  // Without it everything works, only not offline.
  atRest(
    () =>
      void import("../features/offline/register-worker.ts")
        .then((code) => code.startOffline(client))
        .catch(() => undefined),
  );
  import.meta.hot?.on("aheadline:edition", async () => {
    client.removeQueries({ type: "inactive" });
    await client.invalidateQueries();
    await navigation.again();
  });
}

/** A prerendered page whose code does not come stays readable: its links work, and it says what is missing. */
function leaveAsItIs(error: unknown): never {
  const notices = document.querySelector(".page > [role=status]");
  if (notices) createRoot(notices).render(<Notice {...messages.onlyText} />);
  throw error;
}

/**
 * Loads what the page at a place will read. A fault is told when the reader goes there, not before; without a
 * network nothing else would come of it.
 */
function warm(place: string): void {
  if (!navigator.onLine || client.getQueryData(offlineQuery.queryKey)) return;
  const { entry, params } = entryAt(place);
  void entry
    .open()
    .then(({ load }) => load(client, params))
    .catch(() => undefined);
}
