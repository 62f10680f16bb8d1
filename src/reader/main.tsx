import { startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import {
  createBrowserRouter,
  type DataRouter,
  matchRoutes,
  type RouteObject,
  RouterProvider,
} from "react-router";
import { App } from "./app.tsx";
import { createClient } from "./data/client.ts";
import { readEmbedded, takeIn } from "./data/embed.ts";
import { followLinks, foresee, placeOf } from "./follow.ts";
import { createRoutes } from "./routes.tsx";
import "./styles/index.css";

const basename = import.meta.env.BASE_URL;
const root = document.getElementById("root") ?? document.body;
const embedded = readEmbedded();
const client = createClient();
if (embedded) takeIn(client, embedded);

const routes = createRoutes(client);
const router = createBrowserRouter(routes, { basename });
const app = (
  <App client={client}>
    <RouterProvider router={router} />
  </App>
);

await initialized(router);
// A host may answer with another page than the one that was asked for: that one is not built upon.
if (embedded?.place === placeOf(location)?.split(/[?#]/u)[0])
  startTransition(() => void hydrateRoot(root, app));
else createRoot(root).render(app);

followLinks(router);
const lookAround = foresee((place) => warm(routes, place));
setTimeout(lookAround, 200);
router.subscribe(({ navigation }) => {
  if (navigation.state === "idle") setTimeout(lookAround, 200);
});

if (import.meta.hot) {
  import.meta.hot.on("aheadline:edition", () => void client.invalidateQueries());
}

/** Resolves when the loaders of the first page have come to an end. */
function initialized({ state, subscribe }: DataRouter): Promise<void> {
  return new Promise((resolve) => {
    if (state.initialized) return resolve();
    const stop = subscribe((next) => {
      if (!next.initialized) return;
      stop();
      resolve();
    });
  });
}

/** Loads what the pages at a place will read. A fault is told when the reader goes there, not before. */
function warm(all: RouteObject[], place: string): void {
  for (const { route, params } of matchRoutes(all, place) ?? []) {
    if (typeof route.loader !== "function") continue;
    void Promise.resolve(route.loader({ params } as never)).catch(() => undefined);
  }
}
