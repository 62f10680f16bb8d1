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
  // Named by edition/offline.ts, which cannot be imported here; tests/worker/farewell.test.ts holds them together.
  const isOurs = (name: string) =>
    name === `aheadline-reader:${base}` || name.startsWith(`aheadline-opened:${base}:`);
  const names = (await caches.keys()).filter(isOurs);
  await Promise.all(names.map((name) => caches.delete(name)));
  await worker.registration.unregister();
  // Only where something was cleared away: no page is to be loaded anew again and again.
  if (names.length === 0) return;
  for (const client of await worker.clients.matchAll({ type: "window" })) await client.navigate(client.url);
}
