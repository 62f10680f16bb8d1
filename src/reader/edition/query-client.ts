import { QueryClient } from "@tanstack/react-query";
import { LoadError } from "./load-error.ts";
import type { Bring } from "./load-file.ts";

/**
 * The reader's memory of what it has fetched. An edition does not change under a reader.
 * @param meta.bring where files come from, when not from the network
 * @param meta.build the build of the page: its data is to be of the same
 */
export function createClient(meta: { bring?: Bring; build?: string } = {}): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        meta,
        staleTime: Number.POSITIVE_INFINITY,
        gcTime: Number.POSITIVE_INFINITY,
        // Loaders fetch, views read.
        refetchOnMount: false,
        refetchOnWindowFocus: false,
        refetchOnReconnect: false,
        // Off line it should fail and say so, not wait.
        networkMode: "always",
        retry: (failures, error) =>
          failures < 2 && navigator.onLine !== false && error instanceof LoadError && error.isRetryable,
        retryDelay: (failures) => 400 * 2 ** failures,
      },
    },
  });
}
