import type { Page } from "playwright-core";
import type { Kind, Records } from "../../src/reader/library/records.ts";

/** What the browser keeps of a kind, past the app; nothing while the app has not made its database. */
export function records<K extends Kind>(page: Page, kind: K): Promise<Records[K][]> {
  return page.evaluate(async (kind) => {
    const made = await indexedDB.databases();
    if (!made.some(({ name }) => name === "aheadline")) return [] as never;
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open("aheadline");
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const found = await new Promise((resolve) => {
      const request = database.transaction(kind).objectStore(kind).getAll();
      request.onsuccess = () => resolve(request.result);
    });
    database.close();
    return found as never;
  }, kind);
}

/** Puts records into what the browser keeps, past the app: for what happened on other days. */
export function plant<K extends Kind>(page: Page, kind: K, planted: Records[K][]): Promise<void> {
  return page.evaluate(
    async ({ kind, planted }) => {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open("aheadline");
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const transaction = database.transaction(kind, "readwrite");
      for (const record of planted) transaction.objectStore(kind).put(record);
      await new Promise<void>((resolve) => {
        transaction.oncomplete = () => resolve();
      });
      database.close();
    },
    { kind, planted },
  );
}
