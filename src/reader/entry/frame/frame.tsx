import { useQuery } from "@tanstack/react-query";
import { useEffect, useSyncExternalStore } from "react";
import { Route, Routes, useLocation } from "react-router";
import type { Edition } from "../../../edition/edition.ts";
import { pageHead } from "../../../edition/page-head.ts";
import { editionQuery } from "../../edition/queries.ts";
import { announcedTitle, updateHead } from "../../routing/document-head.ts";
import { useRouteFocus } from "../../routing/route-focus.ts";
import { type LoadedRoute, useRouteState } from "../../routing/route-state.ts";
import type { NavItem } from "../../ui/masthead.tsx";
import { ErrorBoundary } from "./error-boundary.tsx";
import { ErrorPage } from "./error-page.tsx";
import { Layout } from "./layout.tsx";
import { LibraryProvider } from "./library-provider.tsx";
import { frameMessages } from "./messages.ts";
import { Notices } from "./notices.tsx";
import { PendingPage } from "./pending-page.tsx";

/** The layout around the current page, with its title, its notices and the skeleton of a pending page. */
export function Frame() {
  const { route } = useRouteState();
  // Loaded by the route; absent when that failed.
  const { data: edition } = useQuery({ ...editionQuery, enabled: false });
  const announcement = usePageHead(route, edition);
  useRouteFocus();
  return (
    <Layout edition={edition} current={useCurrentNavItem()} notices={<Notices />}>
      <LibraryProvider>
        <ErrorBoundary route={route}>
          <Routes>
            <Route path={route.pattern} element={<PageView page={route.page} />} />
          </Routes>
        </ErrorBoundary>
      </LibraryProvider>
      {edition && <PendingPage edition={edition} />}
      <p className="visually-hidden" aria-live="polite">
        {announcement}
      </p>
    </Layout>
  );
}

function PageView({ page }: Pick<LoadedRoute, "page">) {
  return "View" in page ? <page.View /> : <ErrorPage error={page.error} />;
}

/**
 * Updates title and head of the document after a navigation; an error page sets its own title.
 * @returns the title to announce to screen readers
 */
function usePageHead({ page, location }: LoadedRoute, edition: Edition | undefined): string {
  const head = "head" in page ? page.head : undefined;
  const { pathname } = location;
  useEffect(() => {
    if (head) updateHead(pageHead(pathname, head, edition ?? { name: frameMessages.product }));
  }, [head, pathname, edition]);
  return useSyncExternalStore(announcedTitle.subscribe, announcedTitle.get, () => "");
}

const navItems: [path: RegExp, item: NavItem][] = [
  [/^\/$/u, "today"],
  [/^\/library\//u, "library"],
  [/^\/next\//u, "upcoming"],
];

function useCurrentNavItem(): NavItem | undefined {
  const { pathname } = useLocation();
  return navItems.find(([path]) => path.test(`${pathname.replace(/\/$/u, "")}/`))?.[1];
}
