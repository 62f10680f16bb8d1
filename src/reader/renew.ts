const base = import.meta.env.BASE_URL;
/** Which release was already tried anew. */
const key = "aheadline.renewed";
/** How many milliseconds the site may take to answer. */
const patience = 5000;

/**
 * Goes to a place, or stays at this one, by loading it as a new page: after a new release, parts of the reader that this page was
 * yet to take in may be gone. Once for each release, and never while the site does not answer, so that nobody
 * loses the page before their eyes.
 * @returns whether the new page is on its way
 */
export async function renew(place?: string): Promise<boolean> {
  try {
    // Its name changes with everything that it starts.
    const release = document.querySelector<HTMLScriptElement>("script[type=module]")?.src ?? "";
    if (sessionStorage.getItem(key) === release) return false;
    const signal = AbortSignal.timeout(patience);
    const { status } = await fetch(base, { method: "HEAD", cache: "no-store", redirect: "error", signal });
    if (status !== 200) return false;
    sessionStorage.setItem(key, release);
    const address = place && new URL(base + place.slice(1), location.href);
    if (!address || address.pathname === location.pathname) location.reload();
    else location.assign(address);
    return true;
  } catch {
    // No network, or nowhere to remember that it was tried.
    return false;
  }
}
