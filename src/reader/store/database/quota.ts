import { cacheNames } from "../../../edition/worker-contract.ts";
import { deviceStorage } from "../../lib/storage.ts";

/** Caches of stories that were opened and not saved: they can be fetched again. */
const disposableCaches = cacheNames.runtime(import.meta.env.BASE_URL);
const requestedKey = "aheadline.asked-to-stay";

/** Frees disk space by deleting cached stories that can be fetched again. */
export async function freeSpace(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(disposableCaches)).map(deleteCache));
}

/** Entry by entry: the space of a cache that is deleted as a whole is freed only when no page or worker has it open. */
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
