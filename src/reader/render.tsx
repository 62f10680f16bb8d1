import { renderToString } from "react-dom/server";
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from "react-router";
import type { Edition } from "../edition/edition.ts";
import { App } from "./app.tsx";
import { createClient } from "./data/client.ts";
import { type Embedded, embed } from "./data/embed.ts";
import type { Bring } from "./data/fetch.ts";
import type { Head } from "./data/head.ts";
import { editionQuery } from "./data/queries.ts";
import { withoutFront } from "./pages/page.ts";
import { createRoutes, entries } from "./routes.tsx";

/** A page as the press needs it. */
export type Rendered = {
  html: string;
  head: Head;
  embedded: Embedded;
  /** The module of the page, for its script and its style, where it is not a part of every page. */
  module?: string;
};

/**
 * The same app, to HTML.
 * @param place the page's address without the base, such as `/articles/rain/`
 * @param bring where the edition's data files come from
 * @throws when the page cannot be shown: nothing half is ever written
 */
export async function render(place: string, edition: Edition, bring: Bring): Promise<Rendered> {
  const basename = import.meta.env.BASE_URL;
  const client = createClient(bring);
  // Every page needs it; checked once by whoever read it.
  client.setQueryData(editionQuery.queryKey, edition);

  const handler = createStaticHandler(createRoutes(client), { basename });
  const context = await handler.query(new Request(new URL(basename + place.slice(1), "http://localhost")));
  if (context instanceof Response) throw new Error(`${place} leads elsewhere`);
  for (const error of Object.values(context.errors ?? {})) throw error;

  const html = renderToString(
    <App client={client}>
      <StaticRouterProvider
        router={createStaticRouter(handler.dataRoutes, context)}
        context={context}
        hydrate={false}
      />
    </App>,
  );
  const match = context.matches.at(-1);
  const entry = entries.find(({ path }) => path === match?.route.id);
  if (!match || !entry) throw new Error(`${place} is no page`);
  const { excerpt = withoutFront } = await entry.open();
  const head = context.loaderData[entry.path] as Head;
  return {
    html,
    head,
    embedded: embed(client, place, head, excerpt(edition, client, match.params)),
    ...(entry.file && { module: `src/reader/pages/${entry.file}` }),
  };
}
