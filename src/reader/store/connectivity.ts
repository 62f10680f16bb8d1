import { queryOptions, skipToken, useQuery } from "@tanstack/react-query";

export type Offline = {
  /** The stories that can be read without a network, and when they were kept, as "09:40 today". */
  ready: Map<string, string>;
  /** What to say where a story, or another page, is not on the device. */
  absent: (slug: string | undefined) => { title: string; text: string };
};

/** What is ready to take the place of what is shown; of the same edition, it is but a newer reader. */
export type Update = { edition?: string; use: () => void };

/* Told by src/reader/offline, which comes when the page is at rest. */
export const offlineQuery = queryOptions<Offline | null>({ queryKey: ["offline"], queryFn: skipToken });
export const updateQuery = queryOptions<Update | null>({ queryKey: ["update"], queryFn: skipToken });

/** What holds while there is no network; nothing while there is one, and in prerendered pages. */
export const useOffline = (): Offline | undefined => useQuery(offlineQuery).data ?? undefined;

/** What is ready to be used in the place of this page. */
export const useUpdate = (): Update | undefined => useQuery(updateQuery).data ?? undefined;
