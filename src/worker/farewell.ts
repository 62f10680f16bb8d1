/*
 * Published in the worker's place by `--no-worker`, and by the development server: takes itself and what the
 * worker kept off the device. What the reader saved stays. Browsers ask for the file of a worker by themselves,
 * so this comes through however broken the one before it was. It imports and exports nothing: `npm run dev`
 * sends it as it is.
 */

const worker = globalThis as unknown as ServiceWorkerGlobalScope;

worker.addEventListener("install", () => void worker.skipWaiting());
worker.addEventListener("activate", (event) => event.waitUntil(leave()));

async function leave(): Promise<void> {
  const { pathname: base } = new URL(worker.registration.scope);
  // As edition/offline.ts spells them.
  const ours = [`aheadline-reader:${base}`, `aheadline-opened:${base}:`];
  const names = (await caches.keys()).filter((name) => ours.some((one) => name.startsWith(one)));
  await Promise.all(names.map((name) => caches.delete(name)));
  await worker.registration.unregister();
  // Only where something was cleared away: no page is to be loaded anew again and again.
  if (names.length === 0) return;
  for (const client of await worker.clients.matchAll({ type: "window" })) await client.navigate(client.url);
}
