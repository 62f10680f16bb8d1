const base = import.meta.env.BASE_URL;

const storyLinks = `main a[href^="${base}articles/"]`;

/**
 * Turns a click on any link of this site into a change of place inside the app. One listener for the whole
 * document: views render plain links, and those inside a story work the same.
 */
export function interceptLinks(go: (place: string) => void): void {
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const place = link && placeOf(link);
    if (!place) return;
    event.preventDefault();
    go(place);
  });
}

/** Goes where a link would lead. */
export function navigateTo(href: string): void {
  const link = document.createElement("a");
  link.href = href;
  document.body.append(link);
  link.click();
  link.remove();
}

/**
 * Calls back with each place of this site that a reader may go to next: stories in sight, any link under the
 * finger or in focus. Readers who save data are asked nothing.
 * @returns to be called when the page has changed
 */
export function prefetchLinks(warm: (place: string) => void): () => void {
  if ((navigator as { connection?: { saveData?: boolean } }).connection?.saveData) return () => undefined;
  const warmLink = (link: HTMLAnchorElement) => {
    const place = placeOf(link);
    if (place) warm(place.split("#")[0] ?? place);
  };
  for (const type of ["pointerover", "touchstart", "focusin"]) {
    document.addEventListener(
      type,
      ({ target }) => {
        const link = target instanceof Element ? target.closest("a") : null;
        if (link) warmLink(link);
      },
      { passive: true },
    );
  }
  const inSight = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      inSight.unobserve(target);
      warmLink(target as HTMLAnchorElement);
    }
  });
  return () => {
    inSight.disconnect();
    for (const link of document.querySelectorAll<HTMLAnchorElement>(storyLinks)) inSight.observe(link);
  };
}

/** Where in the app a link or the present page leads, without the base; nothing for links that leave it. */
export function placeOf(link: HTMLAnchorElement | Location): string | undefined {
  if (link instanceof HTMLAnchorElement && (link.target || link.hasAttribute("download") || !link.href))
    return undefined;
  const { origin, pathname, search, hash } = link;
  if (origin !== location.origin || !pathname.startsWith(base)) return undefined;
  // A file of the edition, such as a feed or a picture, is the browser's to open.
  if (/\.\w+$/u.test(pathname)) return undefined;
  return `/${pathname.slice(base.length)}${search}${hash}`;
}
