import type { QueryClient } from "@tanstack/react-query";
import type { BuildInfo, WorkerMessage } from "../../../edition/worker-contract.ts";
import { editionQuery } from "../../edition/queries.ts";
import { type Update, updateQuery } from "../../store/connectivity.ts";

/**
 * Sets `updateQuery` when a build other than this page's is ready. The new worker takes over when the reader
 * asks for it, or when no page uses the old one. A page whose worker was replaced from another tab keeps its data,
 * which is of its own build, until the reader asks for the update here.
 */
export function watchUpdates(registration: ServiceWorkerRegistration, client: QueryClient): void {
  const { serviceWorker } = navigator;
  let isRequested = false;
  const use = () => {
    isRequested = true;
    if (registration.waiting) send(registration.waiting, { type: "use", asked: true });
    else location.reload();
  };
  const check = async () => {
    const worker = registration.waiting ?? serviceWorker.controller;
    if (!worker || !registration.active) return;
    const { edition, ownScript } = await buildInfo(worker);
    const isOwnEdition = edition.build === client.getQueryData(editionQuery.queryKey)?.build;
    const update: Update = isOwnEdition ? { use } : { edition: edition.date, use };
    if (!isOwnEdition || !ownScript) client.setQueryData(updateQuery.queryKey, update);
    // This page was loaded over the network and is of the new build already.
    else if (worker === registration.waiting) send(worker, { type: "use", asked: false });
  };
  const watchInstalling = () => registration.installing?.addEventListener("statechange", check);
  registration.addEventListener("updatefound", watchInstalling);
  // An update may have been found before this code was loaded.
  watchInstalling();
  serviceWorker.addEventListener("controllerchange", () => (isRequested ? location.reload() : void check()));
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") registration.update().catch(() => undefined);
  });
  void check();
}

function send(worker: ServiceWorker, message: WorkerMessage, ports: Transferable[] = []): void {
  worker.postMessage(message, ports);
}

function buildInfo(worker: ServiceWorker): Promise<BuildInfo> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data);
    send(worker, { type: "about", script: entryScript() }, [port2]);
  });
}

/** The script that started this page. Its name has a hash that changes with everything it imports. */
function entryScript(): string {
  return document.querySelector<HTMLScriptElement>("script[type=module]")?.src ?? "";
}
