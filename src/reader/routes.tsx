import type { QueryClient } from "@tanstack/react-query";
import type { RouteObject } from "react-router";
import { editionQuery } from "./data/queries.ts";
import { archivePage } from "./pages/archive.tsx";
import { deskPage } from "./pages/desk/desk.tsx";
import { FaultPage } from "./pages/fault.tsx";
import { Frame } from "./pages/frame.tsx";
import { frontPage } from "./pages/front/front.tsx";
import { missingPage } from "./pages/missing.tsx";
import type { Page } from "./pages/page.ts";
import { storyPage } from "./pages/story.tsx";
import { topicPage } from "./pages/topic.tsx";

/** Every page and its address; `links.ts` builds the addresses. */
const pages = {
  "/": frontPage,
  "articles/:slug": storyPage,
  "topics/:topic/:page?": topicPage,
  "archive/:page?": archivePage,
  "next/:page?": deskPage,
  "*": missingPage,
} satisfies Record<string, Page>;

/** The routes of the reader; each loader asks the same queries that its view reads. */
export function createRoutes(client: QueryClient): RouteObject[] {
  return [
    {
      element: <Frame />,
      loader: () => client.ensureQueryData(editionQuery).then(() => null),
      errorElement: <FaultPage />,
      hydrateFallbackElement: null,
      children: Object.entries(pages).map(([path, page]) => ({
        path,
        element: <page.View />,
        loader: ({ params }) => page.load(client, params),
        errorElement: <FaultPage />,
      })),
    },
  ];
}
