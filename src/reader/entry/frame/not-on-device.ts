import { queryOptions, usePrefetchQuery, useQuery, useQueryClient } from "@tanstack/react-query";
import { useOffline } from "../../store/connectivity.ts";

/** The function that words what stands in place of a page that is not on the device; lazy-loaded. */
const messageQuery = queryOptions({
  queryKey: ["not-on-device-message"],
  queryFn: async () => (await import("../../features/offline/not-on-device.ts")).notOnDeviceMessage,
});

/** Loads that function ahead: an error page that had to wait for it would show another text first. */
export function usePrefetchNotOnDevice(): void {
  usePrefetchQuery(messageQuery);
}

/**
 * What to show in place of a page that is not on the device; undefined while online, and until the function has loaded.
 * @param slug the slug of the page's story; undefined when the page is no story
 */
export function useNotOnDevice(slug: string | undefined): { title: string; text: string } | undefined {
  const client = useQueryClient();
  const offline = useOffline();
  const { data: message } = useQuery({ ...messageQuery, enabled: offline !== undefined });
  return offline && message?.(client, offline.stories.size, slug);
}
