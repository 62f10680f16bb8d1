import { buildHeader, cacheNames, offlinePath } from "../edition/worker-contract.ts";
import { type CacheEntry, storeResponses } from "./bounded-cache.ts";
import { base, manifest, pathOf, precache, withoutQuery } from "./precache.ts";
import { hasType, isDataFile, readPage } from "./validate-response.ts";

/** How many pages and data files of this build are cached, and how many stories of earlier builds. */
const limits = { thisBuild: 300, earlierBuilds: 200 };

/** Milliseconds that the network may take where the device has something to show instead. */
const timeout = 5000;

const thisBuild = cacheNames.runtime(base, manifest.build);
const earlierBuilds = cacheNames.earlierBuilds(base);
const isArticle = (url: string) => new URL(url).pathname.startsWith(`${base}data/articles/`);

/**
 * Responds with a page: from the device when this build of it is cached, so that it shows at once; otherwise from the
 * network; and with the fallback page, which shows what is on the device, when that fails.
 */
export async function respondPage(url: URL, event: FetchEvent): Promise<Response> {
  const cached = await findOfThisBuild(url);
  if (cached) return cached;
  const request = fetch(event.request);
  const response = await withTimeout(request);
  if (response && response.status < 500) {
    event.waitUntil(cachePage(url, response.clone()));
    return response;
  }
  // A page that arrives too late is cached for the next time.
  if (!response)
    event.waitUntil(
      request.then(
        (late) => cachePage(url, late),
        () => undefined,
      ),
    );
  return (await precache.matchPrecache(offlinePath)) ?? response ?? Response.error();
}

/**
 * Responds with a data file: to a page of this build from the device; otherwise from the network; when that fails, with
 * the story as another build had it. The request itself says which build its page is of: browsers stop a worker at
 * any time, so it cannot remember that. A request that asks for the newest is left to the network.
 */
export async function respondData(url: URL, event: FetchEvent): Promise<Response> {
  const isForNewest = event.request.cache === "no-cache";
  const isOfThisBuild = event.request.headers.get(buildHeader) === manifest.edition.build;
  const cached = isOfThisBuild && !isForNewest ? await findOfThisBuild(url) : undefined;
  if (cached) return cached;
  const older = isArticle(url.href) && !isForNewest ? await findOfAnyBuild(url) : undefined;
  const request = fetch(event.request);
  // Without an older copy to show, the page decides how long it waits.
  const response = await (older ? withTimeout(request) : request.catch(() => undefined));
  const isData = response && hasType(/\bjson\b/u, response);
  if (isData) event.waitUntil(cacheData(url, response.clone()));
  return (isData || response?.status === 404 ? response : (older ?? response)) ?? Response.error();
}

/** A response of the network; undefined when it fails or takes too long. */
function withTimeout(request: Promise<Response>): Promise<Response | undefined> {
  const expired = new Promise<undefined>((resolve) => setTimeout(resolve, timeout, undefined));
  return Promise.race([request.catch(() => undefined), expired]);
}

async function findOfThisBuild(url: URL): Promise<Response | undefined> {
  const address = withoutQuery(url);
  return (await precache.matchPrecache(address)) ?? (await (await caches.open(thisBuild)).match(address));
}

async function findOfAnyBuild(url: URL): Promise<Response | undefined> {
  return (await (await caches.open(earlierBuilds)).match(withoutQuery(url))) ?? (await findOfThisBuild(url));
}

/** Caches a page of this build, together with the data that is embedded in it. */
export async function cachePage(url: URL, response: Response): Promise<void> {
  if (!hasType(/^text\/html\b/u, response)) return;
  const page = readPage(await response.clone().text());
  if (page?.embedded.path !== `/${pathOf(url)}`) return;
  const { edition, files } = page.embedded;
  const isOfThisBuild = page.scripts.every((script) => precache.getCacheKeyForURL(script));
  if (edition.build !== manifest.edition.build || !isOfThisBuild) return;
  const data = files.map(
    ([path, content]): CacheEntry => [
      withoutQuery(base + path),
      new Response(JSON.stringify(content), { headers: jsonHeaders(response) }),
    ],
  );
  const address = withoutQuery(url);
  const isPrecached = precache.getCacheKeyForURL(address) !== undefined;
  // The page is stored after its data, so that a cached page never lacks its data.
  await storeResponses(thisBuild, limits.thisBuild, isPrecached ? data : [...data, [address, response]]);
}

/** The headers for data that is embedded in a page, with the date of the page. */
function jsonHeaders({ headers }: Response): Record<string, string> {
  const date = headers.get("date");
  return { "content-type": "application/json", ...(date && { date }) };
}

/** Caches a list of this build, or a story, which may be of a newer build: it is used when this build has none. */
async function cacheData(url: URL, response: Response): Promise<void> {
  const text = await response.clone().text();
  if (!isDataFile(text, pathOf(url), manifest.edition.build)) return;
  const [name, limit] = isArticle(url.href)
    ? [earlierBuilds, limits.earlierBuilds]
    : [thisBuild, limits.thisBuild];
  await storeResponses(name, limit, [[withoutQuery(url), response]]);
}

/**
 * Clears the caches of other builds when this build becomes active: their stories are kept as data, their pages are
 * not, since their scripts are gone.
 */
export async function replaceEarlierBuilds(): Promise<void> {
  const current = [thisBuild, earlierBuilds, cacheNames.immutable(base)];
  const names = (await caches.keys()).filter(
    (name) => name.startsWith(cacheNames.runtime(base)) && !current.includes(name),
  );
  for (const name of names) {
    const cache = await caches.open(name);
    const urls = (await cache.keys()).map(({ url }) => url).filter(isArticle);
    const entries = await Promise.all(urls.map((url) => entryIfNewest(cache, url)));
    await storeResponses(earlierBuilds, limits.earlierBuilds, entries.flat());
    await caches.delete(name);
  }
}

/** The story at an address in a cache, as the only entry; none if a later copy, fetched without its page, is cached. */
async function entryIfNewest(cache: Cache, url: string): Promise<CacheEntry[]> {
  const [story, other] = await Promise.all([cache.match(url), (await caches.open(earlierBuilds)).match(url)]);
  return story && timeOf(story) >= timeOf(other) ? [[url, story]] : [];
}

const timeOf = (response?: Response) => Date.parse(response?.headers.get("date") ?? "") || 0;
