import { queryOptions, skipToken, useQuery } from "@tanstack/react-query";

export type Offline = {
  /** When each story on the device was stored, by slug, as "09:40 today". */
  stories: Map<string, string>;
  /** What to show in place of a story, or of another page, that is not on the device. */
  notOnDevice: (slug: string | undefined) => { title: string; text: string };
};

/** What is ready to take the place of what is shown; of the same edition, it is but a newer reader. */
export type Update = { edition?: string; use: () => void };

/* Set by features/offline, which is loaded when the page is idle. */
export const offlineQuery = queryOptions<Offline | null>({ queryKey: ["offline"], queryFn: skipToken });
export const updateQuery = queryOptions<Update | null>({ queryKey: ["update"], queryFn: skipToken });

/** What holds while there is no network; nothing while there is one, and in prerendered pages. */
export const useOffline = (): Offline | undefined => useQuery(offlineQuery).data ?? undefined;

/** What is ready to be used in the place of this page. */
export const useUpdate = (): Update | undefined => useQuery(updateQuery).data ?? undefined;
