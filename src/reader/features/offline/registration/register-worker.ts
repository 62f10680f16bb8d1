import type { QueryClient } from "@tanstack/react-query";
import { type WorkerMessage, workerFile } from "../../../../edition/worker-contract.ts";
import { createPolicy } from "../../../lib/trusted-types.ts";
import { browserLocation } from "../../../routing/navigation.ts";

const base = import.meta.env.BASE_URL;

/**
 * Registers the service worker, which puts the edition on the device. An edition that is built without a worker
 * unregisters the one of an earlier build. On a first visit the rest of the code for offline reading is loaded later.
 * @throws when the browser refuses to register
 */
export async function registerWorker(client: QueryClient): Promise<void> {
  const { serviceWorker } = navigator;
  // Some browsers have none in private windows, and no browser has one on a site without https.
  if (!serviceWorker) return;
  if (!import.meta.env.OFFLINE) return unregisterOwnWorker(serviceWorker);
  const registered = serviceWorker.register(workerUrl(), { scope: base, updateViaCache: "none" });

  let isWatching = false;
  const watch = async () => {
    // With an active worker `register` first checks for an update, and may wait for a network that never answers.
    const [registration, { watchNetwork }, { watchUpdates }] = await Promise.all([
      serviceWorker.controller ? serviceWorker.ready : registered,
      import("../watch-network.ts"),
      import("../watch-updates.ts"),
    ]);
    if (isWatching) return;
    isWatching = true;
    watchNetwork(client);
    watchUpdates(registration, client);
  };
  // Without a network the code may fail to load: the next event tries again.
  const tryToWatch = () => void watch().catch(() => undefined);

  if (serviceWorker.controller) {
    tryToWatch();
    return void (await registered);
  }
  await registered;
  // On a first visit there is nothing to report before one of these events.
  addEventListener("offline", tryToWatch);
  document.addEventListener("visibilitychange", tryToWatch);
  client.getQueryCache().subscribe((event) => {
    if (event.type === "updated" && event.action.type === "error") tryToWatch();
  });
  const place = browserLocation().pathname;
  const { active } = await serviceWorker.ready;
  active?.postMessage({ type: "keep", place } satisfies WorkerMessage);
}

/** The registration that the browser finds may belong to the site under whose path the edition lies. */
async function unregisterOwnWorker(serviceWorker: ServiceWorkerContainer): Promise<void> {
  const registration = await serviceWorker.getRegistration(base);
  if (registration && new URL(registration.scope).pathname === base) await registration.unregister();
}

/** As a TrustedScriptURL: the Content Security Policy of the site lets no other string become a script. */
function workerUrl(): string {
  const url = base + workerFile;
  return createPolicy("aheadline", { createScriptURL: (_input: string) => url }).createScriptURL(url);
}
