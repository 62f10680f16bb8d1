import type { IDBPDatabase } from "idb";
import * as v from "valibot";
import { type Damaged, keyIn, type Store, type Stores } from "./records.ts";
import { schemas } from "./schema.ts";

/** What of that which was found can be read. The rest is set aside as it is, so that it spoils nothing. */
export async function sift<S extends Store>(
  database: IDBPDatabase,
  kind: S,
  found: object[],
): Promise<Stores[S][]> {
  const results = found.map((record) => v.safeParse(schemas[kind], record));
  const damaged = found.filter((_record, place) => !results[place]?.success);
  if (damaged.length > 0) await setAside(database, kind, damaged).catch(() => undefined);
  return results.flatMap((result) => (result.success ? [result.output as Stores[S]] : []));
}

async function setAside<S extends Store>(database: IDBPDatabase, kind: S, damaged: object[]): Promise<void> {
  const at = new Date().toISOString();
  const transaction = database.transaction([kind, "damaged"], "readwrite");
  transaction.done.catch(() => undefined);
  const store = transaction.objectStore(kind);
  for (const record of damaged) {
    const key = keyIn(kind, record);
    const found: unknown = await store.get(key);
    // Another tab may have been here.
    if (!found || v.is(schemas[kind], found)) continue;
    const aside: Damaged = { id: `${kind}/${key}/${at}`, kind, key, found, at };
    await Promise.all([transaction.objectStore("damaged").put(aside), store.delete(key)]);
  }
  await transaction.done;
}
