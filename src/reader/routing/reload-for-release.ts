import { tabStorage } from "../lib/storage.ts";

const base = import.meta.env.BASE_URL;
const storageKey = "aheadline.reloaded";
/** In milliseconds. */
const timeout = 5000;

/**
 * Reloads the document after a new release, when a chunk of this page's release no longer exists on the server or a
 * data file belongs to another edition. Reloads at most once for each release and reason, since a second reload would
 * not help, and only when the site answers, so that nobody loses the page that they are reading.
 * @param path where to go, without the base path; the current page when it is left out
 * @param reason tells mismatches of one release apart
 * @returns whether the document is being replaced
 */
export async function reloadForRelease(path?: string, reason = ""): Promise<boolean> {
  try {
    // The hash in the name of the entry chunk changes when any chunk that it loads changes.
    const release = document.querySelector<HTMLScriptElement>("script[type=module]")?.src ?? "";
    const attempt = release + reason;
    if (tabStorage.read(storageKey) === attempt) return false;
    const signal = AbortSignal.timeout(timeout);
    const { status } = await fetch(base, { method: "HEAD", cache: "no-store", redirect: "error", signal });
    // Without storage the page would reload endlessly.
    if (status !== 200 || !tabStorage.write(storageKey, attempt)) return false;
    const address = path && new URL(base + path.slice(1), location.href);
    if (!address || address.pathname === location.pathname) location.reload();
    else location.assign(address);
    return true;
  } catch {
    // The site did not answer.
    return false;
  }
}
