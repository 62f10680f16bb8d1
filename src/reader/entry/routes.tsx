import type { QueryClient } from "@tanstack/react-query";
import { createPath, type Location, matchRoutes, type NavigationType, parsePath } from "react-router";
import type { Head } from "../../edition/page-head.ts";
import { offlinePath } from "../../edition/worker-contract.ts";
import { LoadError } from "../edition/load-error.ts";
import { editionQuery } from "../edition/queries.ts";
import type { Page, Params } from "../routing/page.ts";
import { renew } from "../routing/reload-for-release.ts";
import type { Scene, Shown } from "../routing/route-state.ts";
import { LibraryError } from "../store/library.ts";
import { missingPage } from "./frame/not-found-page.tsx";

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
    open: async () => (await import("../features/story/own-article-page.tsx")).ownPage,
  },
  // No file of its own: what is shown when something fails has to be there.
  { path: "*", files: [], open: async () => missingPage },
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

/** The page that a place leads to, and what its address says. */
export function entryAt(place: string): { entry: Entry; params: Params } {
  const match = matchRoutes(entries, place)?.at(-1);
  if (!match) throw new Error(`${place} is no page`);
  const query = new URLSearchParams(parsePath(place).search);
  return { entry: match.route, params: { ...Object.fromEntries(query), ...match.params } };
}

/** Waits for everything that the page at a place reads. What goes wrong becomes a part of the scene. */
export async function openPlace(
  client: QueryClient,
  location: Location,
  action: NavigationType,
): Promise<Scene> {
  const { entry, params } = entryAt(createPath(location));
  const page = await insist(location, async () => {
    const [page] = await Promise.all([entry.open(), client.ensureQueryData(editionQuery)]);
    return { head: await page.load(client, params), View: page.View };
  });
  return { location, action, path: entry.path, page };
}

/** The same for a prerendered page, which has brought along all but its code. */
export async function takeOver(location: Location, action: NavigationType, head: Head): Promise<Scene> {
  const { entry } = entryAt(location.pathname);
  const page = await insist(location, async () => ({ head, View: (await entry.open()).View }));
  return { location, action, path: entry.path, page };
}

/** Loads once more what did not come, then the whole page anew; what goes wrong then is returned. */
async function insist(location: Location, load: () => Promise<Shown>): Promise<Scene["page"]> {
  const again = (error: unknown) => (isFault(error) ? Promise.reject(error) : load());
  const giveUp = async (error: unknown) => {
    // No new page would open a library that this one could not open.
    if (error instanceof LibraryError) return { error };
    // What is no LoadError is a part of the reader that did not come, twice.
    const reason = error instanceof LoadError ? error.kind === "replaced" && error.message : "";
    const leaves = reason !== false && (await renew(createPath(location), reason));
    return leaves ? new Promise<never>(() => undefined) : { error };
  };
  return load().catch(again).catch(giveUp);
}

function isFault(error: unknown): boolean {
  return error instanceof LoadError || error instanceof LibraryError;
}
