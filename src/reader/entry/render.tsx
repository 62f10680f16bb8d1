import { renderToString } from "react-dom/server";
import { NavigationType } from "react-router";
import type { Renderer } from "../../edition/prerendered-page.ts";
import { createEmbedded } from "../edition/hydrate.ts";
import { editionQuery } from "../edition/queries.ts";
import { createQueryClient } from "../edition/query-client.ts";
import { withoutFrontPage } from "../routing/page.ts";
import { App } from "./app.tsx";
import { loadRoute } from "./load-route.ts";
import { matchRoute, routes } from "./routes.tsx";

/** The patterns of all routes: the press prerenders the pages of each. */
export const patterns: Renderer["patterns"] = routes.map(({ path }) => path);

/** Renders a page to HTML for the press, with the same app as in the browser. */
export const render: Renderer["render"] = async (path, edition, loadFile) => {
  const client = createQueryClient({ loadFile });
  // Not validated again: the press has made this edition.
  client.setQueryData(editionQuery.queryKey, edition);

  const location = { pathname: path, search: "", hash: "", state: null, key: "default" };
  const route = await loadRoute(client, location, NavigationType.Pop);
  if ("error" in route.page) throw route.page.error;
  const { head } = route.page;

  const html = renderToString(<App client={client} route={route} />);
  const { route: matched, params } = matchRoute(path);
  const { subset = withoutFrontPage, loadParts } = await matched.open();
  const parts = (await loadParts?.(client, params)) ?? [];
  return {
    html,
    head,
    embedded: createEmbedded(client, path, head, subset(edition, client, params)),
    modules: [...matched.files, ...parts].map((file) => `src/reader/features/${file}`),
  };
};
