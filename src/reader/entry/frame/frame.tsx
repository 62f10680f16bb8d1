import { useQuery } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore } from "react";
import { Route, Routes, useLocation } from "react-router";
import type { Edition } from "../../../edition/edition.ts";
import { pageHead } from "../../../edition/page-head.ts";
import { editionQuery } from "../../edition/queries.ts";
import { messages } from "../../lib/messages.ts";
import { announcedTitle, setTitle } from "../../routing/route-announcer.ts";
import { useRouteFocus } from "../../routing/route-focus.ts";
import { type LoadedRoute, useRouteState } from "../../routing/route-state.ts";
import { updateHead } from "../../routing/update-head.ts";
import type { Place } from "../../ui/masthead.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { ErrorPage } from "./error-page.tsx";
import { Layout } from "./layout.tsx";
import { LibraryProvider } from "./library-provider.tsx";
import { Notices } from "./notices.tsx";
import { PendingPage } from "./pending-page.tsx";

/** The frame around every page, and what happens when a reader moves from one to the next. */
export function Frame() {
  const { route } = useRouteState();
  // The loaders have fetched it, or could not.
  const { data: edition } = useQuery({ ...editionQuery, enabled: false });
  const title = useTitle(route, edition);
  useRouteFocus();
  return (
    <Layout edition={edition} current={useCurrent()} notices={<Notices />}>
      <LibraryProvider>
        <ErrorBoundary route={route}>
          <Routes>
            <Route path={route.pattern} element={<Shown page={route.page} />} />
          </Routes>
        </ErrorBoundary>
      </LibraryProvider>
      {edition && <PendingPage edition={edition} />}
      <p className="visually-hidden" aria-live="polite">
        {title}
      </p>
    </Layout>
  );
}

function Shown({ page }: Pick<LoadedRoute, "page">) {
  return "View" in page ? <page.View /> : <ErrorPage error={page.error} />;
}

/** Names the page; what could not be shown names itself. Returns what is to be read out. */
function useTitle({ page, location }: LoadedRoute, edition: Edition | undefined): string {
  const head = "head" in page ? page.head : undefined;
  const { pathname } = location;
  useEffect(() => {
    if (!head) return;
    const described = pageHead(pathname, head, edition ?? { name: messages.product });
    setTitle(described.title);
    updateHead(described);
  }, [head, pathname, edition]);
  return useSyncExternalStore(announcedTitle.subscribe, announcedTitle.get, () => "");
}

const places: [path: RegExp, place: Place][] = [
  [/^\/$/u, "today"],
  [/^\/library\//u, "library"],
  [/^\/next\//u, "upcoming"],
];

function useCurrent(): Place | undefined {
  const { pathname } = useLocation();
  return places.find(([path]) => path.test(`${pathname.replace(/\/$/u, "")}/`))?.[1];
}
