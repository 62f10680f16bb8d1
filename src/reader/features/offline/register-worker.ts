import type { QueryClient } from "@tanstack/react-query";
import { type WorkerMessage, workerFile } from "../../../edition/worker-contract.ts";
import { createPolicy } from "../../lib/trusted-types.ts";
import { browserLocation } from "../../routing/navigation.ts";

const base = import.meta.env.BASE_URL;

/** Puts the edition on the device, so that it opens at once and without a network. */
export async function startOffline(client: QueryClient): Promise<void> {
  const { serviceWorker } = navigator;
  // Browsers have none in private windows and on sites without https.
  if (!serviceWorker) return;
  if (!import.meta.env.OFFLINE) return leave(serviceWorker);
  const registered = serviceWorker.register(workerAddress(), { scope: base, updateViaCache: "none" });
  // The network may have gone before this came: then the next event, or the next page, asks again.
  const follow = () =>
    void Promise.all([import("./watch.ts"), serviceWorker.controller ? serviceWorker.ready : registered])
      .then(([code, registration]) => code.follow(registration, client))
      .catch(() => undefined);
  // Where a worker is at work, nobody waits for the registration: it stands behind a look for a newer one,
  // and that behind a network that may never answer.
  if (serviceWorker.controller) {
    follow();
    return void (await registered);
  }
  await registered;
  // On a first visit there is nothing to tell before something happens.
  addEventListener("offline", follow);
  document.addEventListener("visibilitychange", follow);
  client.getQueryCache().subscribe((event) => {
    if (event.type === "updated" && event.action.type === "error") follow();
  });
  const place = browserLocation().pathname;
  const { active } = await serviceWorker.ready;
  active?.postMessage({ type: "keep", place } satisfies WorkerMessage);
}

/** Takes our own worker off the device: what is found may be that of the site that the edition stands under. */
async function leave(serviceWorker: ServiceWorkerContainer): Promise<void> {
  const registration = await serviceWorker.getRegistration(base);
  if (registration && new URL(registration.scope).pathname === base) await registration.unregister();
}

/** The policy of the site lets nothing but this address become a script. */
function workerAddress(): string {
  const address = base + workerFile;
  return createPolicy("aheadline", { createScriptURL: (_asked: string) => address }).createScriptURL(address);
}
