import type { IDBPDatabase } from "idb";
import * as v from "valibot";
import { type Damaged, keyIn, type Store, type Stores } from "./records.ts";
import { schemas } from "./schema.ts";

/** What of that which was found can be read, and what cannot. */
export function tellApart<S extends Store>(
  kind: S,
  found: object[],
): { fit: Stores[S][]; damaged: object[] } {
  const results = found.map((record) => v.safeParse(schemas[kind], record));
  return {
    fit: results.flatMap((result) => (result.success ? [result.output as Stores[S]] : [])),
    damaged: found.filter((_record, place) => !results[place]?.success),
  };
}

/** What of that which was found can be read. The rest is set aside as it is, so that it spoils nothing. */
export async function sift<S extends Store>(
  database: IDBPDatabase,
  kind: S,
  found: object[],
): Promise<Stores[S][]> {
  const { fit, damaged } = tellApart(kind, found);
  if (damaged.length > 0) await setAside(database, kind, damaged).catch(() => undefined);
  return fit;
}

/** A damaged record as it is kept. */
export function asideOf(kind: Store, found: object, at: string): Damaged {
  const key = keyIn(kind, found);
  return { id: `${kind}/${key}/${at}`, kind, key, found, at };
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
    await Promise.all([transaction.objectStore("damaged").put(asideOf(kind, found, at)), store.delete(key)]);
  }
  await transaction.done;
}
