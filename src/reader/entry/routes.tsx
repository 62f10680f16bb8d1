import { matchRoutes, parsePath } from "react-router";
import { offlinePath } from "../../edition/worker-contract.ts";
import type { Page, Params } from "../routing/page.ts";
import { notFoundPage } from "./frame/not-found-page.tsx";

/** The page modules of the features: each exports `page`, and is lazy-loaded. */
const pageModules = import.meta.glob<Page>(
  ["../features/**/{page,*-page}.tsx", "!../features/settings/page.tsx"],
  { import: "page" },
);

/**
 * A page and its address. `path` is a pattern of React Router, below the base path; `files` are the modules of the page
 * below `features/`; the press links their scripts and styles in the prerendered page.
 */
export type Route = { path: string; files: string[]; open: () => Promise<Page> };

/** Every page. `lib/links.ts` builds the addresses. */
export const routes: Route[] = [
  route("/", "front/page.tsx"),
  route("changes", "front/catch-up/page.tsx"),
  route("articles/:slug", "story/page.tsx"),
  route("topics/:topic/:page?", "lists/topic-page.tsx"),
  route("archive/:page?", "lists/archive-page.tsx"),
  route("next/:page?", "upcoming/page.tsx"),
  route("highlights", "highlights/page.tsx"),
  route("library", "library/page.tsx"),
  route(offlinePath, "offline/page.tsx"),
  route("add", "own-articles/page.tsx"),
  route("own", "story/own-article/page.tsx"),
  {
    path: "settings",
    files: ["settings/page.tsx", "shortcuts/shortcut-list.tsx", "import-export/data-section.tsx"],
    open: openSettings,
  },
  // Not lazy-loaded: it is also shown when loading has failed.
  { path: "*", files: [], open: async () => notFoundPage },
];

function route(path: string, file: string): Route {
  const open = pageModules[`../features/${file}`];
  if (!open) throw new Error(`there is no page module features/${file}`);
  return { path, files: [file], open };
}

let settings: Page | undefined;

/** Composes the settings page from three features, once: a new `View` would lose its state at each navigation. */
async function openSettings(): Promise<Page> {
  const [{ settingsPage }, { ShortcutSection }, { DataSection }] = await Promise.all([
    import("../features/settings/page.tsx"),
    import("../features/shortcuts/shortcut-list.tsx"),
    import("../features/import-export/data-section.tsx"),
  ]);
  settings ??= settingsPage(
    <>
      <ShortcutSection />
      <DataSection />
    </>,
  );
  return settings;
}

/** The route of an address below the base path, and the parameters of the address. */
export function matchRoute(path: string): { route: Route; params: Params } {
  const match = matchRoutes(routes, path)?.at(-1);
  if (!match) throw new Error(`no route matches ${path}`);
  const query = new URLSearchParams(parsePath(path).search);
  return { route: match.route, params: { ...Object.fromEntries(query), ...match.params } };
}
