import { deviceStorage, editionKey, onStorageChange } from "../../lib/storage.ts";
import { createStore } from "../../lib/store.ts";

const key = editionKey("aheadline.exported");

/** When everything was last exported from this device, as an ISO 8601 time stamp; undefined if it never was. */
export const lastExport = createStore(deviceStorage.read(key));
onStorageChange(key, () => lastExport.set(deviceStorage.read(key)));

/** Stores the time of an export of everything. Where nothing can be stored, it lasts as long as the page. */
export function setLastExport(now: string): void {
  deviceStorage.write(key, now);
  lastExport.set(now);
}
