import type { QueryClient } from "@tanstack/react-query";
import { createPath, type Location, matchRoutes, type NavigationType, parsePath } from "react-router";
import type { Head } from "../../edition/page-head.ts";
import { offlinePath } from "../../edition/worker-contract.ts";
import { LoadError } from "../edition/load-error.ts";
import { editionQuery } from "../edition/queries.ts";
import type { Page, Params } from "../routing/page.ts";
import { reloadForRelease } from "../routing/reload-for-release.ts";
import type { LoadedPage, LoadedRoute } from "../routing/route-state.ts";
import { LibraryError } from "../store/library.ts";
import { notFoundPage } from "./frame/not-found-page.tsx";

/** A page and its address. `files` are the modules that it imports: the press links their scripts and styles. */
export type Entry = { path: string; files: string[]; open: () => Promise<Page> };

/** Every page; each arrives when it is first wanted. `links.ts` builds the addresses. */
const entries: Entry[] = [
  {
    path: "/",
    files: ["front/page.tsx"],
    open: async () => (await import("../features/front/page.tsx")).frontPage,
  },
  {
    path: "articles/:slug",
    files: ["story/page.tsx"],
    open: async () => (await import("../features/story/page.tsx")).storyPage,
  },
  {
    path: "topics/:topic/:page?",
    files: ["lists/topic-page.tsx"],
    open: async () => (await import("../features/lists/topic-page.tsx")).topicPage,
  },
  {
    path: "archive/:page?",
    files: ["lists/archive-page.tsx"],
    open: async () => (await import("../features/lists/archive-page.tsx")).archivePage,
  },
  {
    path: "next/:page?",
    files: ["upcoming/page.tsx"],
    open: async () => (await import("../features/upcoming/page.tsx")).upcomingPage,
  },
  {
    path: "settings",
    files: ["settings/page.tsx", "shortcuts/shortcut-list.tsx", "import-export/data-section.tsx"],
    open: openSettings,
  },
  {
    path: "highlights",
    files: ["highlights/page.tsx"],
    open: async () => (await import("../features/highlights/page.tsx")).highlightsPage,
  },
  {
    path: "library",
    files: ["library/page.tsx"],
    open: async () => (await import("../features/library/page.tsx")).libraryPage,
  },
  {
    path: offlinePath,
    files: ["offline/page.tsx"],
    open: async () => (await import("../features/offline/page.tsx")).offlinePage,
  },
  {
    path: "add",
    files: ["own-articles/page.tsx"],
    open: async () => (await import("../features/own-articles/page.tsx")).addPage,
  },
  {
    path: "own",
    files: ["story/own-article-page.tsx"],
    open: async () => (await import("../features/story/own-article-page.tsx")).ownArticlePage,
  },
  // No file of its own: what is shown when something fails has to be there.
  { path: "*", files: [], open: async () => notFoundPage },
];

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

/** The line of the table for an address below the base path, and the parameters of the address. */
export function matchRoute(path: string): { entry: Entry; params: Params } {
  const match = matchRoutes(entries, path)?.at(-1);
  if (!match) throw new Error(`no route matches ${path}`);
  const query = new URLSearchParams(parsePath(path).search);
  return { entry: match.route, params: { ...Object.fromEntries(query), ...match.params } };
}

/** Loads the code and the data of the page at an address below the base path. */
export async function loadPage(client: QueryClient, path: string): Promise<LoadedPage> {
  const { entry, params } = matchRoute(path);
  const [{ load, View }] = await Promise.all([entry.open(), client.ensureQueryData(editionQuery)]);
  return { head: await load(client, params), View };
}

/** Loads the page at a location; an error becomes a part of the route. */
export async function loadRoute(
  client: QueryClient,
  location: Location,
  action: NavigationType,
): Promise<LoadedRoute> {
  const path = createPath(location);
  const page = await withRetry(path, () => loadPage(client, path));
  return { location, action, pattern: matchRoute(path).entry.path, page };
}

/** Loads the code of a prerendered page, which has its data embedded; an error becomes a part of the route. */
export async function hydrateRoute(
  location: Location,
  action: NavigationType,
  head: Head,
): Promise<LoadedRoute> {
  const { entry } = matchRoute(location.pathname);
  const page = await withRetry(createPath(location), async () => ({ head, View: (await entry.open()).View }));
  return { location, action, pattern: entry.path, page };
}

/**
 * Loads a page, retries once when a chunk failed to load, and then reloads the document in case that a new release has
 * replaced the files. Returns the error when that does not help.
 */
async function withRetry(path: string, load: () => Promise<LoadedPage>): Promise<LoadedRoute["page"]> {
  const retry = (error: unknown) => (isDataError(error) ? Promise.reject(error) : load());
  const reloadOrFail = async (error: unknown) => {
    // A new document could not open the library either.
    if (error instanceof LibraryError) return { error };
    // An error that is no LoadError is a chunk that failed to load twice.
    const reason = error instanceof LoadError ? error.kind === "replaced" && error.message : "";
    const isReloading = reason !== false && (await reloadForRelease(path, reason));
    return isReloading ? new Promise<never>(() => undefined) : { error };
  };
  return load().catch(retry).catch(reloadOrFail);
}

function isDataError(error: unknown): boolean {
  return error instanceof LoadError || error instanceof LibraryError;
}
