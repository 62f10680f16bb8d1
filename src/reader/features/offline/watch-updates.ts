import type { QueryClient } from "@tanstack/react-query";
import type { BuildInfo, WorkerMessage } from "../../../edition/worker-contract.ts";
import { editionQuery } from "../../edition/queries.ts";
import { type Update, updateQuery } from "../../store/connectivity.ts";

/** The script that this page started with: its name changes with everything that it starts. */
const script = document.querySelector<HTMLScriptElement>("script[type=module]")?.src ?? "";

/**
 * Tells when another build than that of this page is ready. It takes over when the reader says so, or when no
 * page uses the one before. Where that was said in another tab, this page stays what it is until the reader says
 * so here: its data is still that of its own build.
 */
export function followUpdates(registration: ServiceWorkerRegistration, client: QueryClient): void {
  const { serviceWorker } = navigator;
  let asked = false;
  const use = () => {
    asked = true;
    if (registration.waiting) tell(registration.waiting, { type: "use", asked: true });
    else location.reload();
  };
  const look = async () => {
    const worker = registration.waiting ?? serviceWorker.controller;
    if (!worker || !registration.active) return;
    const { edition, ownScript } = await about(worker);
    const isOwnEdition = edition.build === client.getQueryData(editionQuery.queryKey)?.build;
    const told: Update = isOwnEdition ? { use } : { edition: edition.date, use };
    if (!isOwnEdition || !ownScript) client.setQueryData(updateQuery.queryKey, told);
    // This page came over the network and is that build already.
    else if (worker === registration.waiting) tell(worker, { type: "use", asked: false });
  };
  const watch = () => registration.installing?.addEventListener("statechange", look);
  registration.addEventListener("updatefound", watch);
  // The browser may have found one while this code was on its way.
  watch();
  serviceWorker.addEventListener("controllerchange", () => (asked ? location.reload() : void look()));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") registration.update().catch(() => undefined);
  });
  void look();
}

function tell(worker: ServiceWorker, ask: WorkerMessage, ports: Transferable[] = []): void {
  worker.postMessage(ask, ports);
}

function about(worker: ServiceWorker): Promise<BuildInfo> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
    tell(worker, { type: "about", script }, [port2]);
  });
}
