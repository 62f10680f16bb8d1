import type { QueryClient } from "@tanstack/react-query";
import { createPath, type Location, type NavigationType } from "react-router";
import type { Head } from "../../edition/page-head.ts";
import { LoadError } from "../edition/load-error.ts";
import { editionQuery } from "../edition/queries.ts";
import { reloadForRelease } from "../routing/reload-for-release.ts";
import type { LoadedPage, LoadedRoute } from "../routing/route-state.ts";
import { LibraryError } from "../store/library.ts";
import { matchRoute } from "./routes.tsx";

/** Loads the code and the data of the page at an address below the base path. */
export async function loadPage(client: QueryClient, path: string): Promise<LoadedPage> {
  const { route, params } = matchRoute(path);
  const [{ load, View }] = await Promise.all([route.open(), client.ensureQueryData(editionQuery)]);
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
  return { location, action, pattern: matchRoute(path).route.path, page };
}

/** Loads the code of a prerendered page, which has its data embedded; an error becomes a part of the route. */
export async function hydrateRoute(
  client: QueryClient,
  location: Location,
  action: NavigationType,
  head: Head,
): Promise<LoadedRoute> {
  const { route, params } = matchRoute(location.pathname);
  const page = await withRetry(createPath(location), async () => {
    const { loadParts, View } = await route.open();
    await loadParts?.(client, params);
    return { head, View };
  });
  return { location, action, pattern: route.path, page };
}

/**
 * Loads a page, retries once when a chunk failed to load, and then reloads the document in case a new release has
 * replaced the files. Returns the error when that does not help.
 */
async function withRetry(path: string, load: () => Promise<LoadedPage>): Promise<LoadedRoute["page"]> {
  const retry = (error: unknown) => (isDataError(error) ? Promise.reject(error) : load());
  const reloadOrFail = async (error: unknown) => {
    // A new document could not open the library either.
    if (error instanceof LibraryError) return { error };
    // Any error other than a LoadError means that a chunk failed to load twice.
    const reason = error instanceof LoadError ? error.kind === "other-build" && error.message : "";
    const isReloading = reason !== false && (await reloadForRelease(path, reason));
    return isReloading ? new Promise<never>(() => undefined) : { error };
  };
  return load().catch(retry).catch(reloadOrFail);
}

function isDataError(error: unknown): boolean {
  return error instanceof LoadError || error instanceof LibraryError;
}
