import { cacheNames } from "../edition/worker-contract.ts";
import { keep } from "./bounded-cache.ts";
import { bare, base } from "./precache.ts";
import { isOf } from "./validate-response.ts";

const most = 120;

/** Pictures and rare letters: their names change with their content, so any that is kept is the right one. */
export async function answerLasting(url: URL, event: FetchEvent): Promise<Response> {
  const kept = await caches.match(bare(url));
  if (kept) return kept;
  try {
    const response = await fetch(event.request);
    if (isOf(/^(?:image|font)\//u, response))
      event.waitUntil(keep(cacheNames.immutable(base), most, [[bare(url), response.clone()]]));
    return response;
  } catch {
    return (await otherSize(url)) ?? Response.error();
  }
}

/** A picture that is kept in another size or format than the one that fits this screen best. */
async function otherSize(url: URL): Promise<Response | undefined> {
  const picture = /^.*\/images\/.*-(?=\d+\.\w+$)/u.exec(bare(url))?.[0];
  if (!picture) return undefined;
  for (const name of await caches.keys()) {
    const cache = await caches.open(name);
    const key = (await cache.keys()).find(
      (other) => /^\d+\.\w+$/u.test(other.url.slice(picture.length)) && other.url.startsWith(picture),
    );
    if (key) return cache.match(key);
  }
  return undefined;
}
