import { scopedName } from "../../edition/storage-names.ts";
import { createStore } from "../lib/store.ts";
import { recordKinds, type StoreName } from "./records.ts";

let channel: BroadcastChannel | undefined;
/** The stores that this page has changed without updating its own query cache. */
const changedHere = createStore<StoreName[]>([]);

/** Calls the listener with the stores that were changed in another tab, or by `notifyPage`. */
export function subscribeToChanges(listener: (changed: StoreName[]) => void): void {
  changedHere.subscribe(() => listener(changedHere.get()));
  openChannel().addEventListener("message", ({ data }) => listener(data));
  // A page in the back/forward cache receives no messages: when it is shown again, anything may have changed.
  addEventListener("pageshow", ({ persisted }) => persisted && listener(recordKinds));
}

/** Tells the other tabs which stores were changed. */
export function notifyTabs(changed: StoreName[]): void {
  openChannel().postMessage(changed);
}

/** Tells this page which stores were changed: a channel delivers no message to its sender. */
export function notifyPage(changed: StoreName[]): void {
  changedHere.set(changed);
}

function openChannel(): BroadcastChannel {
  channel ??= new BroadcastChannel(scopedName(import.meta.env.BASE_URL, "aheadline.library"));
  return channel;
}
