import { buildHeader, cacheNames, offlinePath } from "../edition/worker-contract.ts";
import { keep } from "./bounded-cache.ts";
import { bare, base, kit, pathOf, precache } from "./precache.ts";
import { isData, isOf, readPage } from "./validate-response.ts";
import { inTime } from "./with-timeout.ts";

/** How many pages and data files are kept of a build, and how many stories of others. */
const most = { now: 300, before: 200 };

const now = cacheNames.runtime(base, kit.build);
const before = cacheNames.earlierBuilds(base);
const isArticle = (url: string) => new URL(url).pathname.startsWith(`${base}data/articles/`);

/**
 * A page: from the device, where this build of it is kept, so that it stands at once; else over the network;
 * and the shell, which shows what is on the device, when that fails.
 */
export async function answerPage(url: URL, event: FetchEvent): Promise<Response> {
  const kept = await findKept(url);
  if (kept) return kept;
  const answer = fetch(event.request);
  const response = await inTime(answer);
  if (response && response.status < 500) {
    event.waitUntil(keepPage(url, response.clone()));
    return response;
  }
  // What comes too late for this time is there the next time.
  if (!response)
    event.waitUntil(
      answer.then(
        (late) => keepPage(url, late),
        () => undefined,
      ),
    );
  return (await precache.matchPrecache(offlinePath)) ?? response ?? Response.error();
}

/**
 * A data file, for a page of this build from the device; else over the network, else the story as another
 * build had it. The page itself says which build it is of: a worker is stopped at any time and forgets.
 */
export async function answerData(url: URL, event: FetchEvent): Promise<Response> {
  const isOurs = event.request.headers.get(buildHeader) === kit.edition.build;
  const kept = isOurs ? await findKept(url) : undefined;
  if (kept) return kept;
  const older = isArticle(url.href) ? await findStory(url) : undefined;
  const answer = fetch(event.request);
  // Where there is nothing else to show, the page knows how long it waits.
  const response = await (older ? inTime(answer) : answer.catch(() => undefined));
  const found = response && isOf(/\bjson\b/u, response);
  if (found) event.waitUntil(keepData(url, response.clone()));
  return (found || response?.status === 404 ? response : (older ?? response)) ?? Response.error();
}

/** What this build has at an address. */
async function findKept(url: URL): Promise<Response | undefined> {
  return (await precache.matchPrecache(bare(url))) ?? (await (await caches.open(now)).match(bare(url)));
}

/** A story of whichever build. */
async function findStory(url: URL): Promise<Response | undefined> {
  return (await (await caches.open(before)).match(bare(url))) ?? (await findKept(url));
}

/** Keeps a page of this build with the data that it brings along. */
export async function keepPage(url: URL, response: Response): Promise<void> {
  if (!isOf(/^text\/html\b/u, response)) return;
  const html = await response.clone().text();
  const page = readPage(html);
  if (page?.embedded.path !== `/${pathOf(url)}`) return;
  const { edition, files } = page.embedded;
  const ofThisBuild = page.scripts.every((script) => precache.getCacheKeyForURL(script));
  if (edition.build !== kit.edition.build || !ofThisBuild) return;
  await keep(now, most.now, [
    ...files.map(([path, content]): [string, Response] => [
      bare(base + path),
      new Response(JSON.stringify(content), { headers: headersOf(response) }),
    ]),
    // Behind its data: a page that is on the device is listed there, too.
    ...(precache.getCacheKeyForURL(bare(url)) ? [] : [[bare(url), response] as [string, Response]]),
  ]);
}

/** The time at which a page arrived is also that of its data. */
function headersOf({ headers }: Response): Record<string, string> {
  const date = headers.get("date");
  return { "content-type": "application/json", ...(date && { date }) };
}

/** Keeps a list of this build; a story, which may be of a newer one, for when nobody has it of this build. */
async function keepData(url: URL, response: Response): Promise<void> {
  const text = await response.clone().text();
  if (!isData(text, pathOf(url), kit.edition.build)) return;
  const [name, limit] = isArticle(url.href) ? [before, most.before] : [now, most.now];
  await keep(name, limit, [[bare(url), response]]);
}

/** When this build takes over: stories stay, as data; pages of other builds go, since their scripts do. */
export async function takeOver(): Promise<void> {
  const others = (await caches.keys()).filter(
    (name) =>
      name.startsWith(cacheNames.runtime(base)) && ![now, before, cacheNames.immutable(base)].includes(name),
  );
  for (const name of others) {
    const cache = await caches.open(name);
    const stories = (await cache.keys()).filter(({ url }) => isArticle(url));
    const entries = stories.map(async ({ url }) => [url, await newerThanBefore(cache, url)] as const);
    await keep(
      before,
      most.before,
      (await Promise.all(entries)).flatMap(([url, story]) =>
        story ? [[url, story] as [string, Response]] : [],
      ),
    );
    await caches.delete(name);
  }
}

/** A story in a cache, unless a later one is there already, which came without its page. */
async function newerThanBefore(cache: Cache, url: string): Promise<Response | undefined> {
  const [story, other] = await Promise.all([cache.match(url), (await caches.open(before)).match(url)]);
  return arrival(other) > arrival(story) ? undefined : story;
}

const arrival = (response?: Response) => Date.parse(response?.headers.get("date") ?? "") || 0;
