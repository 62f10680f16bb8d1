/*
 * Published in place of the service worker by `--no-worker`, and served in development: removes the worker and its
 * caches from the device. What the reader has saved stays. Browsers look for a new worker by themselves, so this works
 * even if the worker before it is broken. The file imports and exports nothing: in development it is sent as it is.
 */

const worker = globalThis as unknown as ServiceWorkerGlobalScope;

worker.addEventListener("install", () => void worker.skipWaiting());
worker.addEventListener("activate", (event) => event.waitUntil(removeWorker()));

async function removeWorker(): Promise<void> {
  const { pathname: base } = new URL(worker.registration.scope);
  // The names are those of edition/worker-contract.ts, which cannot be imported here; the test of this file compares them.
  const isOurs = (name: string) =>
    name === `aheadline-reader:${base}` || name.startsWith(`aheadline-opened:${base}:`);
  const names = (await caches.keys()).filter(isOurs);
  await Promise.all(names.map((name) => caches.delete(name)));
  await worker.registration.unregister();
  // Pages are reloaded only if a cache was deleted: else they could reload for ever.
  if (names.length === 0) return;
  for (const client of await worker.clients.matchAll({ type: "window" })) await client.navigate(client.url);
}
