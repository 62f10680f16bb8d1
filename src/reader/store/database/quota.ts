import { cacheNames } from "../../../edition/worker-contract.ts";
import { deviceStorage } from "../../lib/storage.ts";

/** The caches of stories that were merely opened: they can be fetched again, what was saved cannot. */
const spare = cacheNames.runtime(import.meta.env.BASE_URL);
const asked = "aheadline.asked-to-stay";

/** Gives up what can be fetched again, for the sake of what the reader saved. */
export async function makeRoom(): Promise<void> {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name.startsWith(spare)).map(empty));
}

/** Story by story: the room of a cache that is deleted as a whole comes back only when nobody holds it any more. */
async function empty(name: string): Promise<void> {
  const cache = await caches.open(name);
  const stories = await cache.keys();
  await Promise.all(stories.map((story) => cache.delete(story)));
  await caches.delete(name);
}

/** Asks the browser, once, not to clear the library away when the device runs short of room. */
export async function askToStay(): Promise<void> {
  if (deviceStorage.read(asked) || !deviceStorage.write(asked, "yes")) return;
  await navigator.storage.persist();
}
