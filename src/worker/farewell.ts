/*
 * Published in the worker's place by `--no-worker`, and by the development server: takes itself and what the
 * worker kept off the device. What the reader saved stays. Browsers ask for the file of a worker by themselves,
 * so this comes through however broken the one before it was. It imports nothing: `npm run dev` sends it as it is.
 */

declare const self: ServiceWorkerGlobalScope;

self.addEventListener("install", () => void self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  const { pathname: base } = new URL(self.registration.scope);
  // As edition/offline.ts spells them.
  const ours = [`aheadline-reader:${base}`, `aheadline-opened:${base}:`];
  const names = (await caches.keys()).filter((name) => ours.some((one) => name.startsWith(one)));
  await Promise.all(names.map((name) => caches.delete(name)));
  await self.registration.unregister();
  // Only where something was cleared away: no page is to be loaded anew again and again.
  if (names.length === 0) return;
  for (const client of await self.clients.matchAll({ type: "window" })) await client.navigate(client.url);
}

export {};
