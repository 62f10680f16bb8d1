/** What is written for those who load a page, such as search engines and sites that show links. */
const forOthers = 'meta[property], script[type="application/ld+json"]';

/**
 * Keeps what the head of the document says true when the reader has moved to another page: the address that
 * browsers share, and the description. What the press wrote of the page before goes.
 * @param address on the web, where the page has one
 */
export function describe(title: string, description = "", address = ""): void {
  const told = document.querySelector<HTMLMetaElement>('meta[property="og:title"]');
  if (told && told.content !== title) for (const tag of document.querySelectorAll(forOthers)) tag.remove();
  document.querySelector("meta[name=description]")?.setAttribute("content", description);
  document.querySelector("link[rel=canonical]")?.setAttribute("href", address);
}
