// Imported before everything else: it declares the order of the cascade layers.
import "../ui/styles/index.css";

import { startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { rootId } from "../../edition/prerendered-page.ts";
import { offlinePath } from "../../edition/worker-contract.ts";
import { hydrateClient, readEmbedded } from "../edition/hydrate.ts";
import { createQueryClient } from "../edition/query-client.ts";
import { onIdle } from "../lib/on-idle.ts";
import { interceptLinks } from "../routing/intercept-links.ts";
import { trackListNavigation } from "../routing/list-navigation.ts";
import {
  browserLocation,
  createNavigation,
  initialNavigationType,
  type Navigation,
} from "../routing/navigation.ts";
import { prefetchLinks } from "../routing/prefetch.ts";
import { restorePosition } from "../routing/route-focus.ts";
import type { LoadedRoute } from "../routing/route-state.ts";
import { manageScrollRestoration } from "../routing/scroll-restoration.ts";
import { refetchOnChanges } from "../store/records-query.ts";
import { followSettings } from "../store/settings.ts";
import { Notice } from "../ui/notice.tsx";
import { Skeleton } from "../ui/skeleton.tsx";
import { App } from "./app.tsx";
import { holdEvents, replayEvents } from "./event-replay.ts";
import { frameMessages } from "./frame/messages.ts";
import { listenForShortcuts } from "./frame/shortcuts.tsx";
import { hydrateRoute, loadPage, loadRoute } from "./load-route.ts";

const embedded = readEmbedded();
const client = createQueryClient(embedded && { build: embedded.edition.build });
const root = document.getElementById(rootId) ?? document.body;
const location = browserLocation();
if (embedded) hydrateClient(client, embedded);

// A host may answer with another page than the one that was asked for, such as 404.html: that one is not hydrated.
const isPrerendered = embedded?.path === location.pathname;
const reactRoot = isPrerendered ? undefined : createRoot(root);

/**
 * Hydrates the prerendered page, or renders the page at the current address, and starts everything around it.
 * @throws when the code of a prerendered page fails to load; on any other page the error is shown
 */
export async function start(): Promise<void> {
  // The page that the worker answers with when it has nothing else contains a skeleton already.
  if (embedded?.path !== `/${offlinePath}`) reactRoot?.render(<Skeleton />);
  const route = isPrerendered
    ? await hydrateRoute(client, location, initialNavigationType(), embedded.head)
    : await loadRoute(client, location, initialNavigationType());
  if (isPrerendered && "error" in route.page) keepStaticPage(route.page.error);
  const navigation = createNavigation(route, (location, action) => loadRoute(client, location, action));
  renderApp(route, navigation);
  startServices(navigation);
}

function renderApp(route: LoadedRoute, navigation: Navigation): void {
  const onReady = () => {
    replayEvents();
    // For tests. It is set on the container, whose attributes React neither renders nor compares in hydration.
    root.dataset.ready = "";
    if (reactRoot) restorePosition(location, route.action);
  };
  const app = <App client={client} route={route} navigation={navigation} onReady={onReady} />;
  interceptLinks((path, inPlace) => void navigation.navigate(path, inPlace));
  holdEvents();
  if (reactRoot) reactRoot.render(app);
  else startTransition(() => void hydrateRoot(root, app));
}

function startServices(navigation: Navigation): void {
  followSettings();
  trackListNavigation();
  listenForShortcuts();
  manageScrollRestoration(() => navigation.getState().route.location.key);
  refetchOnChanges(client);
  const observeLinks = prefetchLinks(client, (path) => loadPage(client, path));
  // After the page has been painted.
  const observeSoon = () => setTimeout(observeLinks, 200);
  observeSoon();
  navigation.subscribe(observeSoon);
  whenIdle(() => {
    // When it fails to load, only offline reading is missing.
    import("../features/offline/registration/register-worker.ts")
      .then((code) => code.registerWorker(client))
      .catch(() => undefined);
  });
  import.meta.hot?.on("aheadline:edition", async () => {
    client.removeQueries({ type: "inactive" });
    await client.invalidateQueries();
    await navigation.refresh();
  });
}

/** Calls back when the document has loaded and the browser is idle. */
function whenIdle(callback: () => void): void {
  const wait = () => onIdle(callback, 200);
  if (document.readyState === "complete") wait();
  else addEventListener("load", wait, { once: true });
}

/** Leaves a prerendered page as it is when its code fails to load: links work, and a notice says what is missing. */
function keepStaticPage(error: unknown): never {
  const notices = document.querySelector(".page > [role=status]");
  if (notices) createRoot(notices).render(<Notice {...frameMessages.scriptFailed} />);
  throw error;
}
