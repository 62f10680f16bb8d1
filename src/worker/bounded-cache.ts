/**
 * Puts answers into a cache in turn, until one of them is not whole, and lets go of those that have been there
 * longest.
 */
export async function keep(
  name: string,
  most: number,
  entries: [url: string, response: Response][],
): Promise<void> {
  const cache = await caches.open(name);
  for (const [url, response] of entries) {
    // What breaks off on its way is no fault of the device.
    const content = await response.blob().catch(() => undefined);
    if (!content || !(await put(cache, url, dated(content, response)))) break;
  }
  const keys = await cache.keys();
  await drop(cache, keys.slice(0, Math.max(0, keys.length - most)));
}

/** An answer as it is kept: the reader is told of what time it is, and some hosts do not say. */
function dated(content: Blob, { status, headers }: Response): Response {
  const date = headers.get("date") ?? new Date().toUTCString();
  return new Response(content, { status, headers: { ...Object.fromEntries(headers), date } });
}

/** Puts an answer into a cache; on a full device those that have been there longest make room for it. */
async function put(cache: Cache, url: string, response: Response): Promise<boolean> {
  try {
    await cache.put(url, response.clone());
    return true;
  } catch (error) {
    if (!(error instanceof DOMException && error.name === "QuotaExceededError")) return false;
    const keys = await cache.keys();
    await drop(cache, keys.slice(0, Math.ceil(keys.length / 4)));
    return keys.length > 0 && put(cache, url, response);
  }
}

async function drop(cache: Cache, keys: readonly Request[]): Promise<void> {
  for (const key of keys) await cache.delete(key);
}
