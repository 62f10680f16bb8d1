import type { QueryClient } from "@tanstack/react-query";
import { matchRoutes, type RouteObject } from "react-router";
import { editionQuery } from "./data/queries.ts";
import { FaultPage } from "./pages/fault.tsx";
import { Frame } from "./pages/frame.tsx";
import { missingPage } from "./pages/missing.tsx";
import type { Page } from "./pages/page.ts";
import { Skeleton } from "./ui/skeleton.tsx";

/** A page and its address; its file is named for the press, which has every page name its scripts. */
export type Entry = { path: string; file?: string; open: () => Promise<Page> };

/** Every page; each arrives when it is first wanted. `links.ts` builds the addresses. */
export const entries: Entry[] = [
  {
    path: "/",
    file: "front/front.tsx",
    open: async () => (await import("./pages/front/front.tsx")).frontPage,
  },
  {
    path: "articles/:slug",
    file: "story.tsx",
    open: async () => (await import("./pages/story.tsx")).storyPage,
  },
  {
    path: "topics/:topic/:page?",
    file: "topic.tsx",
    open: async () => (await import("./pages/topic.tsx")).topicPage,
  },
  {
    path: "archive/:page?",
    file: "archive.tsx",
    open: async () => (await import("./pages/archive.tsx")).archivePage,
  },
  {
    path: "next/:page?",
    file: "desk/desk.tsx",
    open: async () => (await import("./pages/desk/desk.tsx")).deskPage,
  },
  // No file of its own: what is shown when something fails has to be there.
  { path: "*", open: async () => missingPage },
];

export const frameId = "frame";

/** The routes of the reader; each loader asks the same queries that its view reads. */
export function createRoutes(client: QueryClient): RouteObject[] {
  return [
    {
      id: frameId,
      element: <Frame />,
      loader: () => client.ensureQueryData(editionQuery).then(() => null),
      errorElement: <FaultPage />,
      hydrateFallbackElement: <Skeleton />,
      children: entries.map(({ path, open }) => ({
        id: path,
        path,
        lazy: { Component: async () => (await open()).View },
        loader: async ({ params }) => (await open()).load(client, params),
        errorElement: <FaultPage />,
      })),
    },
  ];
}

/**
 * Has the page at a place at hand before the router starts, so that a prerendered page can be taken over in
 * one go.
 * @returns the route's id
 */
export async function settle(routes: RouteObject[], place: string): Promise<string> {
  const route = matchRoutes(routes, place)?.at(-1)?.route;
  const entry = entries.find(({ path }) => path === route?.id);
  if (!route || !entry) throw new Error(`${place} is no page`);
  route.Component = (await entry.open()).View;
  delete route.lazy;
  return entry.path;
}
