import { renderToString } from "react-dom/server";
import { NavigationType } from "react-router";
import type { Edition } from "../../edition/edition.ts";
import type { Rendered } from "../../edition/prerendered-page.ts";
import { embed } from "../edition/hydrate.ts";
import type { Bring } from "../edition/load-file.ts";
import { editionQuery } from "../edition/queries.ts";
import { createClient } from "../edition/query-client.ts";
import { withoutFront } from "../routing/page.ts";
import { App } from "./app.tsx";
import { entryAt, openPlace } from "./routes.tsx";

/**
 * The same app, to HTML.
 * @param place the page's address without the base, such as `/articles/rain/`
 * @param bring where the edition's data files come from
 * @throws when the page cannot be shown: nothing half is ever written
 */
export async function render(place: string, edition: Edition, bring: Bring): Promise<Rendered> {
  const client = createClient({ bring });
  // Every page needs it; checked once by whoever read it.
  client.setQueryData(editionQuery.queryKey, edition);

  const location = { pathname: place, search: "", hash: "", state: null, key: "default" };
  const scene = await openPlace(client, location, NavigationType.Pop);
  if ("error" in scene.page) throw scene.page.error;
  const { head } = scene.page;

  const html = renderToString(<App client={client} scene={scene} />);
  const { entry, params } = entryAt(place);
  const { excerpt = withoutFront } = await entry.open();
  return {
    html,
    head,
    embedded: embed(client, place, head, excerpt(edition, client, params)),
    modules: entry.files.map((file) => `src/reader/features/${file}`),
  };
}
