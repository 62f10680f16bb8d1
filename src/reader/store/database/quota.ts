import { cacheNames } from "../../../edition/worker-contract.ts";
import { deviceStorage } from "../../lib/storage.ts";

/** The prefix of the caches of stories that were only opened, not saved: they can be fetched again. */
const disposablePrefix = cacheNames.runtime(import.meta.env.BASE_URL);
const requestedKey = "aheadline.asked-to-stay";

/** Frees disk space by deleting cached stories that can be fetched again. */
export async function freeSpace(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(disposablePrefix)).map(deleteCache));
}

/** Deletes entry by entry: a cache deleted as a whole frees its space only when no page or worker has it open. */
async function deleteCache(name: string): Promise<void> {
  const cache = await caches.open(name);
  const requests = await cache.keys();
  await Promise.all(requests.map((request) => cache.delete(request)));
  await caches.delete(name);
}

/** Asks the browser, once, to exempt this site from eviction when the disk is full. Firefox asks the user. */
export async function requestPersistence(): Promise<void> {
  if (deviceStorage.read(requestedKey) || !deviceStorage.write(requestedKey, "yes")) return;
  await navigator.storage.persist();
}
