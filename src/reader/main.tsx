import { startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { createBrowserRouter, matchRoutes, type RouteObject, RouterProvider } from "react-router";
import { App } from "./app.tsx";
import { createClient } from "./data/client.ts";
import { readEmbedded, takeIn } from "./data/embed.ts";
import { followLinks, foresee, placeOf } from "./follow.ts";
import { createRoutes, frameId, settle } from "./routes.tsx";
import { restoreTheme } from "./theme.ts";
import "./styles/index.css";

const basename = import.meta.env.BASE_URL;
const place = placeOf(location)?.split(/[?#]/u)[0] ?? "/";
const root = document.getElementById("root") ?? document.body;
const client = createClient();
const routes = createRoutes(client);
const embedded = readEmbedded();
if (embedded) takeIn(client, embedded);

// A host may answer with another page than the one that was asked for: that one is not built upon.
const page = embedded?.place === place && (await settle(routes, place));
const loaderData = page && { [frameId]: null, [page]: embedded?.head };
const router = createBrowserRouter(routes, {
  basename,
  ...(loaderData && { hydrationData: { loaderData } }),
});
const app = (
  <App client={client}>
    <RouterProvider router={router} />
  </App>
);
if (page) startTransition(() => void hydrateRoot(root, app));
else createRoot(root).render(app);

restoreTheme();
followLinks(router);
const lookAround = foresee((place) => warm(routes, place));
setTimeout(lookAround, 200);
router.subscribe(({ navigation }) => {
  if (navigation.state === "idle") setTimeout(lookAround, 200);
});

if (import.meta.hot) {
  import.meta.hot.on("aheadline:edition", async () => {
    client.removeQueries({ type: "inactive" });
    await client.invalidateQueries();
    await router.revalidate();
  });
}

/** Loads what the pages at a place will read. A fault is told when the reader goes there, not before. */
function warm(all: RouteObject[], place: string): void {
  for (const { route, params } of matchRoutes(all, place) ?? []) {
    if (typeof route.loader !== "function") continue;
    void Promise.resolve(route.loader({ params } as never)).catch(() => undefined);
  }
}
