import { tabStorage } from "../lib/storage.ts";

const base = import.meta.env.BASE_URL;
/** For which release, and which reason, that was tried. */
const key = "aheadline.renewed";
/** How many milliseconds the site may take to answer. */
const patience = 5000;

/**
 * Goes to a place, or stays at this one, by loading it as a new page: after a new release, parts of the reader
 * that this page was yet to take in may be gone, or data be of another edition. Once for each release and reason,
 * and never while the site does not answer, so that nobody loses the page before their eyes.
 * @param reason what does not fit this page any more
 * @returns whether the new page is on its way
 */
export async function renew(place?: string, reason = ""): Promise<boolean> {
  try {
    // Its name changes with everything that it starts.
    const release = document.querySelector<HTMLScriptElement>("script[type=module]")?.src ?? "";
    const tried = release + reason;
    if (tabStorage.read(key) === tried) return false;
    const signal = AbortSignal.timeout(patience);
    const { status } = await fetch(base, { method: "HEAD", cache: "no-store", redirect: "error", signal });
    // Where nothing can be stored, it would reload for ever.
    if (status !== 200 || !tabStorage.write(key, tried)) return false;
    const address = place && new URL(base + place.slice(1), location.href);
    if (!address || address.pathname === location.pathname) location.reload();
    else location.assign(address);
    return true;
  } catch {
    // No network.
    return false;
  }
}
