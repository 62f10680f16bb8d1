/** The raw record of each parsed one: it may have fields that only a newer reader knows. */
const rawRecords = new WeakMap<object, object>();

/** Associates a parsed record with the raw one. */
export function setRawRecord(record: object, raw: object): void {
  rawRecords.set(record, raw);
}

/** The record as it was stored, for writing it elsewhere without loss; a record that was never parsed is returned. */
export function rawRecordOf<T extends object>(record: T): T {
  return (rawRecords.get(record) as T | undefined) ?? record;
}
