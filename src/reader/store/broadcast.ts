import { scopedName } from "../../edition/storage-names.ts";
import { createStore } from "../lib/store.ts";
import { kinds, type Store } from "./records.ts";

/** Word of what changed, from one tab to the others. */
let channel: BroadcastChannel | undefined;
/** The kinds that were changed last on this page, past what it shows. */
const changedHere = createStore<Store[]>([]);

/** Calls back with the kinds that changed elsewhere: in another tab, or past what this page shows. */
export function watchRecords(listener: (changed: Store[]) => void): void {
  changedHere.subscribe(() => listener(changedHere.get()));
  tabs().addEventListener("message", ({ data }) => listener(data));
  // A page that comes back from the browser's cache was told nothing while it was there.
  addEventListener("pageshow", ({ persisted }) => persisted && listener(kinds));
}

/** Tells the other tabs. */
export function tellTabs(changed: Store[]): void {
  tabs().postMessage(changed);
}

/** Tells this page what another one would have told it. */
export function tellPage(changed: Store[]): void {
  changedHere.set(changed);
}

function tabs(): BroadcastChannel {
  channel ??= new BroadcastChannel(scopedName(import.meta.env.BASE_URL, "aheadline.library"));
  return channel;
}
