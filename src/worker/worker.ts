import { registerRoute } from "workbox-routing";
import type { BuildInfo, WorkerMessage } from "../edition/worker-contract.ts";
import { answerLasting } from "./immutable-cache.ts";
import { base, kit, pathOf, precache } from "./precache.ts";
import { answerData, answerPage, keepPage, takeOver } from "./runtime-cache.ts";
import { answerShare } from "./share-target.ts";

declare const self: ServiceWorkerGlobalScope;

type Answer = (url: URL, event: FetchEvent) => Promise<Response>;
type Wants = (path: string, request: Request) => boolean;

/** Who answers for what; the first that wants a request takes it, and what nobody wants is the network's. */
const routes: [method: "GET" | "POST", wants: Wants, answer: Answer][] = [
  ["POST", (path) => path === "add/", answerShare],
  ["GET", (path, { mode }) => mode === "navigate" && !/\.\w+$/u.test(path), answerPage],
  ["GET", (path) => path.startsWith("data/"), answerData],
  ["GET", (path) => precache.getCacheKeyForURL(base + path) !== undefined, answerKept],
  ["GET", (path) => /^(?:images\/|assets\/.*\.woff2$)/u.test(path), answerLasting],
];

for (const [method, wants, answer] of routes)
  registerRoute(
    ({ url, request, sameOrigin }) =>
      sameOrigin && url.pathname.startsWith(base) && wants(pathOf(url), request),
    ({ url, event }) => answer(url, event as FetchEvent),
    method,
  );

async function answerKept(url: URL, { request }: FetchEvent): Promise<Response> {
  return (await precache.matchPrecache(url.pathname)) ?? fetch(request);
}

self.addEventListener("activate", (event) => event.waitUntil(takeOver().then(() => self.clients.claim())));

self.addEventListener("message", (event) => {
  const ask = event.data as WorkerMessage;
  switch (ask.type) {
    case "use":
      return event.waitUntil(use(ask.asked));
    case "keep":
      return event.waitUntil(keepPlace(ask.place));
    case "about": {
      const about: BuildInfo = {
        edition: kit.edition,
        ownScript: precache.getCacheKeyForURL(ask.script) !== undefined,
      };
      return event.ports[0]?.postMessage(about);
    }
    default:
      return ask satisfies never;
  }
});

/** Other pages may be of the build before; they hear that this one is ready, and it waits for them. */
async function use(asked: boolean): Promise<void> {
  const clients = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  const pages = clients.filter(({ url }) => new URL(url).pathname.startsWith(base));
  if (asked || pages.length === 1) await self.skipWaiting();
}

async function keepPlace(place: string): Promise<void> {
  const url = new URL(base + place.slice(1), location.href);
  const response = await fetch(url, { redirect: "error" }).catch(() => undefined);
  if (response) await keepPage(url, response);
}
