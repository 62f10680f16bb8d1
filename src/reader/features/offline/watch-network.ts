import type { QueryClient } from "@tanstack/react-query";
import { workerFile } from "../../../edition/worker-contract.ts";
import { type Offline, offlineQuery } from "../../store/connectivity.ts";
import { tellAbsent } from "./not-on-device.ts";
import { readyTimes } from "./stories-on-device.ts";

/** While there is no network, how often it is looked for. */
const every = 15_000;
/** How long it may take to answer: one that is there and keeps silent is none. */
const patience = 5000;

/** Keeps what is shown up with whether there is a network. A browser only knows when there is none at all. */
export function followNetwork(client: QueryClient): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async (known?: Offline | null) => {
    const away = !(await reaches());
    const told = away ? (known ?? (await telling(client))) : null;
    client.setQueryData(offlineQuery.queryKey, told);
    clearTimeout(timer);
    // While nobody comes or goes, what is on the device stays the same.
    if (told) timer = setTimeout(look, every, told);
  };
  addEventListener("online", () => look());
  addEventListener("offline", () => look());
  document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && look());
  client.getQueryCache().subscribe((event) => {
    if (event.type === "updated" && event.action.type === "error") void look();
  });
  // A page that the worker brought may have needed no network.
  void look();
}

async function telling(client: QueryClient): Promise<Offline> {
  // A library that does not open is no reason to keep silent about the network.
  const ready = await readyTimes().catch(() => new Map<string, string>());
  return { ready, absent: (slug) => tellAbsent(client, ready.size, slug) };
}

/** Whether the site answers: the file of the worker is what no worker answers for. */
async function reaches(): Promise<boolean> {
  if (!navigator.onLine) return false;
  const signal = AbortSignal.timeout(patience);
  const request = { method: "HEAD", cache: "no-store", redirect: "error", signal } as const;
  return fetch(import.meta.env.BASE_URL + workerFile, request).then(
    // A network that wants a sign-in first answers as well, with a page of its own.
    ({ status, headers }) => status !== 200 || /javascript/u.test(headers.get("content-type") ?? ""),
    () => false,
  );
}
