export const databaseName = "aheadline";

/** Whether anything was ever kept on this device: without opening it, and without the code that does. */
export async function libraryIsThere(): Promise<boolean> {
  try {
    // Firefox before 126 does not tell.
    if (!indexedDB.databases) return true;
    return (await indexedDB.databases()).some(({ name }) => name === databaseName);
  } catch {
    return false;
  }
}
