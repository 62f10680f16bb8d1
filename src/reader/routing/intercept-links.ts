const base = import.meta.env.BASE_URL;

/**
 * Turns clicks on links of this site into navigation inside the app. There is one listener on the document, so that
 * views render plain `<a>` elements, and links in the text of a story work the same.
 * @param navigate receives the address without the base path, and whether the link has `data-in-place`: it changes
 *   the page that the reader is on, which keeps its place in the history and on the screen
 */
export function interceptLinks(navigate: (path: string, inPlace: boolean) => void): void {
  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.button !== 0) return;
    if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    const path = link && appPath(link);
    if (!path) return;
    event.preventDefault();
    navigate(path, link?.dataset.inPlace !== undefined);
  });
}

/** Goes to an address as a click on a link would: inside the app, or to another document. */
export function navigateTo(href: string): void {
  const link = document.createElement("a");
  link.href = href;
  document.body.append(link);
  link.click();
  link.remove();
}

/**
 * The address that a link leads to inside the app, without the base path. Undefined for links that leave the app:
 * other sites, downloads, links with a target, and files of the edition such as feeds and pictures.
 */
export function appPath(link: HTMLAnchorElement): string | undefined {
  if (link.target || link.hasAttribute("download") || !link.href) return undefined;
  const { origin, pathname, search, hash } = link;
  if (origin !== location.origin || !pathname.startsWith(base)) return undefined;
  if (/\.\w+$/u.test(pathname)) return undefined;
  return `/${pathname.slice(base.length)}${search}${hash}`;
}
