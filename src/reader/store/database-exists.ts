import { scopedName } from "../../edition/storage-names.ts";

/** What the database of this edition is called: one origin may have several. */
export const databaseName = scopedName(import.meta.env.BASE_URL, "aheadline");

/** Whether anything was ever kept on this device: without opening it, and without the code that does. */
export async function libraryIsThere(): Promise<boolean> {
  try {
    // Firefox before 126 does not tell.
    if (!indexedDB.databases) return true;
    return (await indexedDB.databases()).some(({ name }) => name === databaseName);
  } catch (error) {
    return !isRefusal(error);
  }
}

/** Whether the browser keeps nothing at all, as in some private windows: there is no database, or not for us. */
export function isRefusal(error: unknown): boolean {
  if (!(error instanceof DOMException)) return !globalThis.indexedDB;
  // Chromium calls it an unknown error, as it does those of a bad disk.
  return ["SecurityError", "InvalidStateError"].includes(error.name) || error.message.includes("denied");
}
