/** A response, and the address to store it under. */
export type CacheEntry = [url: string, response: Response];

/**
 * Stores responses in a cache one after the other, and stops at the first that cannot be stored completely. Evicts the
 * oldest entries beyond the limit, and on a full device as many more as necessary.
 * @param name of the cache
 * @param limit the number of entries that it may hold
 */
export async function storeResponses(name: string, limit: number, entries: CacheEntry[]): Promise<void> {
  const cache = await caches.open(name);
  for (const [url, response] of entries) {
    // A response that breaks off is not the fault of a full device: nothing is evicted for it.
    const content = await response.blob().catch(() => undefined);
    if (!content || !(await put(cache, url, withDate(content, response)))) break;
  }
  const keys = await cache.keys();
  await evict(cache, keys.slice(0, Math.max(0, keys.length - limit)));
}

/** A response with a Date header, which some hosts do not send: the reader is shown how old a page is. */
function withDate(content: Blob, { status, headers }: Response): Response {
  const date = headers.get("date") ?? new Date().toUTCString();
  return new Response(content, { status, headers: { ...Object.fromEntries(headers), date } });
}

/** Stores a response; on a full device evicts a quarter of the entries, the oldest first, and tries again. */
async function put(cache: Cache, url: string, response: Response): Promise<boolean> {
  try {
    await cache.put(url, response.clone());
    return true;
  } catch (error) {
    if (!(error instanceof DOMException && error.name === "QuotaExceededError")) return false;
    const keys = await cache.keys();
    await evict(cache, keys.slice(0, Math.ceil(keys.length / 4)));
    return keys.length > 0 && put(cache, url, response);
  }
}

async function evict(cache: Cache, keys: readonly Request[]): Promise<void> {
  for (const key of keys) await cache.delete(key);
}
