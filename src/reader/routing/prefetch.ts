import type { QueryClient } from "@tanstack/react-query";
import { isSavingData } from "../lib/data-saving.ts";
import { offlineQuery } from "../store/connectivity.ts";
import { appPath } from "./intercept-links.ts";

const storyLinks = `main a[href^="${import.meta.env.BASE_URL}articles/"]`;

/**
 * Prefetches the pages that a reader may open next: stories whose link is in the viewport, and any link under the
 * pointer or in focus. Does nothing for readers who have turned on data saving.
 * @param load loads the page at an address without base path and hash; its errors are ignored, since they are shown
 *   when the reader opens the page
 * @returns a function that observes the links that are on the page now; to be called after each navigation
 */
export function prefetchLinks(client: QueryClient, load: (path: string) => Promise<unknown>): () => void {
  if (isSavingData()) return () => undefined;
  const prefetch = (link: HTMLAnchorElement) => {
    if (!navigator.onLine || client.getQueryData(offlineQuery.queryKey)) return;
    const path = appPath(link);
    if (path) void load(path.split("#")[0] ?? path).catch(() => undefined);
  };
  for (const type of ["pointerover", "touchstart", "focusin"]) {
    document.addEventListener(
      type,
      ({ target }) => {
        const link = target instanceof Element ? target.closest("a") : null;
        if (link) prefetch(link);
      },
      { passive: true },
    );
  }
  const viewport = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      viewport.unobserve(target);
      prefetch(target as HTMLAnchorElement);
    }
  });
  return () => {
    viewport.disconnect();
    for (const link of document.querySelectorAll<HTMLAnchorElement>(storyLinks)) viewport.observe(link);
  };
}
