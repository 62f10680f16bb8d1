import { storageKeys } from "../../edition/prerendered-page.ts";
import { deviceStorage, editionKey } from "./storage.ts";

const key = editionKey(storageKeys.read);

/**
 * Stores what pages read like, for the script in the head of a page: it reserves the space of the note about what changed
 * before the first paint, which avoids a layout shift.
 * @param keep whether to keep the hash of a path that is not among the new ones
 */
export function storeReadHashes(
  hashes: [path: string, hash: string][],
  keep: (path: string) => boolean,
): void {
  const stored = Object.entries(deviceStorage.readJson(key) ?? {});
  const kept = stored.filter(([path]) => keep(path));
  deviceStorage.write(key, JSON.stringify(Object.fromEntries([...kept, ...hashes])));
}
