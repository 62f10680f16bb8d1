import type { Page } from "playwright-core";
import type { RecordKind, Records } from "../../src/reader/store/records.ts";

/* Reads and writes the reader's database directly, not through the app. */

/**
 * Reads all records of a kind; an empty array while the app has not created its database.
 * @param name of the database: an edition under a path has the path in it
 */
export const readRecords = <K extends RecordKind>(
  page: Page,
  kind: K,
  name = "aheadline",
): Promise<Records[K][]> =>
  page.evaluate(
    async ([kind, name]) => {
      // Opening a database that does not exist would create it.
      if (!(await indexedDB.databases()).some((database) => database.name === name)) return [];
      const result = <T>(request: IDBRequest<T>) =>
        new Promise<T>((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(request.error);
        });
      const database = await result(indexedDB.open(name));
      const records = await result(database.transaction(kind).objectStore(kind).getAll());
      database.close();
      return records;
    },
    [kind, name] as const,
  );

/** Writes records into the database that the app has created. */
export const writeRecords = <K extends RecordKind>(
  page: Page,
  kind: K,
  records: Records[K][],
): Promise<void> =>
  page.evaluate(
    async ({ kind, records }) => {
      const request = indexedDB.open("aheadline");
      await new Promise<void>((resolve, reject) => {
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      });
      const transaction = request.result.transaction(kind, "readwrite");
      for (const record of records) transaction.objectStore(kind).put(record);
      await new Promise<void>((resolve, reject) => {
        transaction.oncomplete = () => resolve();
        transaction.onabort = () => reject(transaction.error);
      });
      request.result.close();
    },
    { kind, records },
  );
