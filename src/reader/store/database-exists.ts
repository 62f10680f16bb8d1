import { scopedName } from "../../edition/storage-names.ts";

/** The name of the database of this edition: an origin may have several editions. */
export const databaseName = scopedName(import.meta.env.BASE_URL, "aheadline");

/** Whether the database exists on this device. It is not opened, and the code for it is not loaded. */
export async function databaseExists(): Promise<boolean> {
  try {
    // Firefox before version 126 has no `databases`.
    if (!indexedDB.databases) return true;
    return (await indexedDB.databases()).some(({ name }) => name === databaseName);
  } catch (error) {
    return !isStorageBlocked(error);
  }
}

/** Whether an error means that the browser blocks storage, as in some private windows. */
export function isStorageBlocked(error: unknown): boolean {
  if (!(error instanceof DOMException)) return !globalThis.indexedDB;
  // Chromium throws an UnknownError with "denied" in its message. Any other UnknownError means a broken disk.
  return ["SecurityError", "InvalidStateError"].includes(error.name) || error.message.includes("denied");
}
