import { deviceStorage, editionKey, onStorageChange } from "../../lib/storage.ts";
import { createStore } from "../../lib/store.ts";

const key = editionKey("aheadline.exported");

/** When everything was last exported from this device, as an ISO 8601 time stamp; undefined if it never was. */
export const lastExport = createStore(deviceStorage.read(key));
onStorageChange(key, () => lastExport.set(deviceStorage.read(key)));

/** Notes that everything was exported now. Where nothing can be stored, for as long as the page is open. */
export function setLastExport(now: string): void {
  deviceStorage.write(key, now);
  lastExport.set(now);
}
