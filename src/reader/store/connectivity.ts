import { queryOptions, skipToken, useQuery } from "@tanstack/react-query";

export type Offline = {
  /** When each story on the device was stored, by slug. */
  stories: Map<string, Date>;
};

/** Another build that is ready to replace the one of this page. */
export type Update = {
  /** The date of its edition; absent when only the reader is newer. */
  edition?: string;
  /** Activates it, and loads the page again. */
  use: () => void;
};

/* Set by features/offline, which is loaded when the page is idle. */
export const offlineQuery = queryOptions<Offline | null>({ queryKey: ["offline"], queryFn: skipToken });
export const updateQuery = queryOptions<Update | null>({ queryKey: ["update"], queryFn: skipToken });

/** The stories on the device while offline; undefined while online, and in prerendered pages. */
export const useOffline = (): Offline | undefined => useQuery(offlineQuery).data ?? undefined;

/** The update that is ready, if there is one. */
export const useUpdate = (): Update | undefined => useQuery(updateQuery).data ?? undefined;
