import type { QueryClient } from "@tanstack/react-query";
import { followNetwork } from "./watch-network.ts";
import { followUpdates } from "./watch-updates.ts";

let following = false;

/** Keeps what is shown up with the network and with what is published. */
export function follow(registration: ServiceWorkerRegistration, client: QueryClient): void {
  if (following) return;
  following = true;
  followNetwork(client);
  followUpdates(registration, client);
}
