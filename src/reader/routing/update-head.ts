import type { PageHead } from "../../edition/page-head.ts";

/** Written for those who load a page, such as search engines and sites that show links. */
const forLoaders = 'meta[property], script[type="application/ld+json"]';

/**
 * Updates the head of the document after a navigation: the description, and the address that browsers share.
 * What the press wrote about the page before is removed.
 */
export function updateHead({ name, description = "", canonical = "" }: PageHead): void {
  const written = document.querySelector<HTMLMetaElement>('meta[property="og:title"]');
  if (written && written.content !== name)
    for (const tag of document.querySelectorAll(forLoaders)) tag.remove();
  document.querySelector("meta[name=description]")?.setAttribute("content", description);
  document.querySelector("link[rel=canonical]")?.setAttribute("href", canonical);
}
