import type { Page } from "playwright-core";
import type { Kind, Records } from "../../src/reader/store/records.ts";

/**
 * What the browser keeps of a kind, past the app; nothing while the app has not made its database.
 * @param name of the database: that of an edition which stands under a path has the path in it
 */
export function records<K extends Kind>(page: Page, kind: K, name = "aheadline"): Promise<Records[K][]> {
  return page.evaluate(
    async ([kind, own]) => {
      const made = await indexedDB.databases();
      if (!made.some(({ name }) => name === own)) return [] as never;
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = indexedDB.open(own);
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      const found = await new Promise((resolve) => {
        const request = database.transaction(kind).objectStore(kind).getAll();
        request.onsuccess = () => resolve(request.result);
      });
      database.close();
      return found as never;
    },
    [kind, name] as const,
  );
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
