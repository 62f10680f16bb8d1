import { cacheNames } from "../edition/worker-contract.ts";
import { storeResponses } from "./bounded-cache.ts";
import { base, withoutQuery } from "./precache.ts";
import { hasType } from "./validate-response.ts";

/** How many images and fonts are cached. */
const limit = 120;

/** Responds with an image or a font, from any cache: its name changes with its content, so every copy is current. */
export async function respondImmutable(url: URL, event: FetchEvent): Promise<Response> {
  const cached = await caches.match(withoutQuery(url));
  if (cached) return cached;
  try {
    const response = await fetch(event.request);
    if (hasType(/^(?:image|font)\//u, response))
      event.waitUntil(
        storeResponses(cacheNames.immutable(base), limit, [[withoutQuery(url), response.clone()]]),
      );
    return response;
  } catch {
    return (await findOtherRendition(url)) ?? Response.error();
  }
}

/** The same image in another size or format, from any cache. */
async function findOtherRendition(url: URL): Promise<Response | undefined> {
  const image = /^.*\/images\/.*-(?=\d+\.\w+$)/u.exec(withoutQuery(url))?.[0];
  if (!image) return undefined;
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    const key = (await cache.keys()).find(
      (other) => other.url.startsWith(image) && /^\d+\.\w+$/u.test(other.url.slice(image.length)),
    );
    if (key) return cache.match(key);
  }
  return undefined;
}
