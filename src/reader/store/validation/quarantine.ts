import type { IDBPDatabase } from "idb";
import { type Damaged, keyOf, type StoreName } from "../records.ts";
import { type ParsedRecord, parseRecord } from "./parse-record.ts";

/** A record that is not damaged: as it is stored, and parsed. */
export type CheckedRecord<S extends StoreName> = { raw: object; parsed: ParsedRecord<S> };

/** Parses records, and separates the damaged ones. Those that need a newer reader count as valid. */
export function separateDamaged<S extends StoreName>(
  kind: S,
  raw: object[],
): { valid: CheckedRecord<S>[]; damaged: object[] } {
  const all = raw.map((record) => ({ raw: record, parsed: parseRecord(kind, record) }));
  return {
    valid: all.filter(({ parsed }) => !isDamaged(parsed)),
    damaged: all.flatMap(({ raw, parsed }) => (isDamaged(parsed) ? [raw] : [])),
  };
}

/**
 * Parses records, and moves damaged ones to the store "damaged", where they are kept unchanged.
 * @returns the others
 */
export async function quarantineDamaged<S extends StoreName>(
  database: IDBPDatabase,
  kind: S,
  raw: object[],
): Promise<CheckedRecord<S>[]> {
  const { valid, damaged } = separateDamaged(kind, raw);
  // A full disk must not keep the valid records from the reader.
  if (damaged.length > 0) await moveToQuarantine(database, kind, damaged).catch(() => undefined);
  return valid;
}

/** The record of the store "damaged" for a damaged record of another store. */
export function damagedRecord(kind: StoreName, found: object, at: string): Damaged {
  const key = keyOf(kind, found);
  return { id: `${kind}/${key}/${at}`, kind, key, found, at };
}

function isDamaged(parsed: ParsedRecord<StoreName>): boolean {
  return "error" in parsed && parsed.error === "damaged";
}

async function moveToQuarantine(database: IDBPDatabase, kind: StoreName, damaged: object[]): Promise<void> {
  const at = new Date().toISOString();
  const transaction = database.transaction([kind, "damaged"], "readwrite");
  transaction.done.catch(() => undefined);
  const store = transaction.objectStore(kind);
  for (const record of damaged) {
    const key = keyOf(kind, record);
    const found: unknown = await store.get(key);
    // Another tab may have moved or replaced it.
    if (!found || !isDamaged(parseRecord(kind, found))) continue;
    await Promise.all([
      transaction.objectStore("damaged").put(damagedRecord(kind, found, at)),
      store.delete(key),
    ]);
  }
  await transaction.done;
}
