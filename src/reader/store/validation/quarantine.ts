import type { IDBPDatabase } from "idb";
import { type Damaged, keyIn, type Store } from "../records.ts";
import { type Reading, readRecord } from "./parse-record.ts";

/** A record as it was found, and as it can be shown, if this reader is new enough for that. */
export type Sifted<S extends Store> = { found: object; reading: Reading<S> };

/** What of that which was found is sound, and what is damaged. */
export function tellApart<S extends Store>(
  kind: S,
  found: object[],
): { sound: Sifted<S>[]; damaged: object[] } {
  const all = found.map((record) => ({ found: record, reading: readRecord(kind, record) }));
  return {
    sound: all.filter(({ reading }) => !isDamaged(reading)),
    damaged: all.flatMap(({ found, reading }) => (isDamaged(reading) ? [found] : [])),
  };
}

/** What of that which was found is sound. The rest is set aside as it is, so that it spoils nothing. */
export async function sift<S extends Store>(
  database: IDBPDatabase,
  kind: S,
  found: object[],
): Promise<Sifted<S>[]> {
  const { sound, damaged } = tellApart(kind, found);
  if (damaged.length > 0) await setAside(database, kind, damaged).catch(() => undefined);
  return sound;
}

/** A damaged record as it is kept. */
export function asideOf(kind: Store, found: object, at: string): Damaged {
  const key = keyIn(kind, found);
  return { id: `${kind}/${key}/${at}`, kind, key, found, at };
}

function isDamaged(reading: Reading<Store>): boolean {
  return "fault" in reading && reading.fault === "damaged";
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
    if (!found || !isDamaged(readRecord(kind, found))) continue;
    await Promise.all([transaction.objectStore("damaged").put(asideOf(kind, found, at)), store.delete(key)]);
  }
  await transaction.done;
}
