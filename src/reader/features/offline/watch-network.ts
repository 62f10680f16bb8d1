import type { QueryClient } from "@tanstack/react-query";
import { workerFile } from "../../../edition/worker-contract.ts";
import { type Offline, offlineQuery } from "../../store/connectivity.ts";
import { storyTimes } from "./stories-on-device.ts";

/** Milliseconds between two checks while there is no network. */
const checkInterval = 15_000;
/** Milliseconds after which a network that does not answer counts as none. */
const checkTimeout = 5000;

/**
 * Keeps `offlineQuery` up to date. `navigator.onLine` is not enough: browsers set it to false only when there is no
 * connection at all.
 */
export function watchNetwork(client: QueryClient): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const check = async (known?: Offline | null) => {
    const isOffline = !(await isReachable());
    const offline = isOffline ? (known ?? (await readOffline())) : null;
    client.setQueryData(offlineQuery.queryKey, offline);
    clearTimeout(timer);
    // What is on the device is not read again: it does not change while there is no network.
    if (offline) timer = setTimeout(check, checkInterval, offline);
  };
  addEventListener("online", () => check());
  addEventListener("offline", () => check());
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && check());
  client.getQueryCache().subscribe((event) => {
    if (event.type === "updated" && event.action.type === "error") void check();
  });
  // The page may have come from the worker without any request to the network.
  void check();
}

async function readOffline(): Promise<Offline> {
  // When the library does not open, the reader still learns that there is no network.
  return { stories: await storyTimes().catch(() => new Map<string, Date>()) };
}

/** Whether the site answers. It is asked for the file of the worker, since that is never served by a worker. */
async function isReachable(): Promise<boolean> {
  if (!navigator.onLine) return false;
  const signal = AbortSignal.timeout(checkTimeout);
  const request = { method: "HEAD", cache: "no-store", redirect: "error", signal } as const;
  return fetch(import.meta.env.BASE_URL + workerFile, request).then(
    // A captive portal, which wants a sign-in first, answers with an HTML page.
    ({ status, headers }) => status !== 200 || /javascript/u.test(headers.get("content-type") ?? ""),
    () => false,
  );
}
