import { registerRoute } from "workbox-routing";
import type { BuildInfo, WorkerMessage } from "../edition/worker-contract.ts";
import { respondImmutable } from "./immutable-cache.ts";
import { base, manifest, pathOf, precache } from "./precache.ts";
import { cachePage, replaceEarlierBuilds, respondData, respondPage } from "./runtime-cache.ts";
import { receiveShare } from "./share-target.ts";

declare const self: ServiceWorkerGlobalScope;

type Matches = (path: string, request: Request) => boolean;
type Respond = (url: URL, event: FetchEvent) => Promise<Response>;

/** The first route that matches a request responds to it; any other request goes to the network. */
const routes: [method: "GET" | "POST", matches: Matches, respond: Respond][] = [
  ["POST", (path) => path === "add/", receiveShare],
  ["GET", (path, { mode }) => mode === "navigate" && !/\.\w+$/u.test(path), respondPage],
  ["GET", (path) => path.startsWith("data/"), respondData],
  ["GET", (path) => precache.getCacheKeyForURL(base + path) !== undefined, respondPrecached],
  ["GET", (path) => /^(?:images\/|assets\/.*\.woff2$)/u.test(path), respondImmutable],
];

for (const [method, matches, respond] of routes)
  registerRoute(
    ({ url, request, sameOrigin }) =>
      sameOrigin && url.pathname.startsWith(base) && matches(pathOf(url), request),
    ({ url, event }) => respond(url, event as FetchEvent),
    method,
  );

async function respondPrecached(url: URL, { request }: FetchEvent): Promise<Response> {
  return (await precache.matchPrecache(url.pathname)) ?? fetch(request);
}

self.addEventListener("activate", (event) =>
  event.waitUntil(replaceEarlierBuilds().then(() => self.clients.claim())),
);

self.addEventListener("message", (event) => {
  const message = event.data as WorkerMessage;
  switch (message.type) {
    case "use":
      return event.waitUntil(activate(message.asked));
    case "keep":
      return event.waitUntil(fetchAndCache(message.place));
    case "about":
      return event.ports[0]?.postMessage({
        edition: manifest.edition,
        ownScript: precache.getCacheKeyForURL(message.script) !== undefined,
      } satisfies BuildInfo);
    default:
      return message satisfies never;
  }
});

/**
 * Activates this worker when the reader asked for it, or when no other page of the edition is open: other pages may
 * be of the previous build, whose files would be deleted.
 */
async function activate(isAsked: boolean): Promise<void> {
  const clients = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const pages = clients.filter(({ url }) => new URL(url).pathname.startsWith(base));
  if (isAsked || pages.length === 1) await self.skipWaiting();
}

async function fetchAndCache(path: string): Promise<void> {
  const url = new URL(base + path.slice(1), location.href);
  const response = await fetch(url, { redirect: "error" }).catch(() => undefined);
  if (response) await cachePage(url, response);
}
