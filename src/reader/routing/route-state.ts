import { createContext, type ReactNode, use } from "react";
import { type Location, matchPath, type NavigationType } from "react-router";
import type { Head } from "../../edition/page-head.ts";

/** A location of the app, with its page or the error that kept the page from loading. */
export type LoadedRoute = {
  /** Without the base path of the site. */
  location: Location;
  /** How the reader got there: by a link, by the browser's history, or by replacing the history entry. */
  action: NavigationType;
  /** The pattern of the address in `routes.tsx`, such as "articles/:slug". */
  pattern: string;
  page: LoadedPage | { error: unknown };
};

export type LoadedPage = { head: Head; View: () => ReactNode };

/** The route on the screen, and the location that is still loading. */
export type RouteState = { route: LoadedRoute; pending?: Location | undefined };

type RouteContext = RouteState & {
  /** Loads the current route again. */
  refresh: () => void;
};

export const RouteStateContext = createContext<RouteContext | undefined>(undefined);

/** The route on the screen and the pending one, for any view inside `<App>`. */
export function useRouteState(): RouteContext {
  const state = use(RouteStateContext);
  if (!state) throw new Error("useRouteState() needs <App> or a RouteStateContext around the component");
  return state;
}

/** The slug of the story at an address, undefined for any other page. */
export function storySlugAt(pathname: string): string | undefined {
  return matchPath("/articles/:slug", pathname)?.params.slug;
}
