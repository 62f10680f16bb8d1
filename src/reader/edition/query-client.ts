import { QueryClient } from "@tanstack/react-query";
import { LoadError } from "./load-error.ts";
import type { LoadFile } from "./load-file.ts";

/**
 * The cache of everything that was fetched. Data never becomes stale by itself: an edition does not change while it
 * is read.
 * @param meta.loadFile loads data files; the network by default
 * @param meta.build the build of the page; data of another build is refused
 */
export function createQueryClient(meta: { loadFile?: LoadFile; build?: string } = {}): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        meta,
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        // Loaders fetch, views only read.
        refetchOnMount: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        // By default a query pauses while offline; here it fails at once, so that the page can say so.
        networkMode: "always",
        retry: (failures, error) =>
          failures < 2 && navigator.onLine !== false && error instanceof LoadError && error.isRetryable,
        retryDelay: (failures) => 400 * 2 ** failures,
      },
    },
  });
}
