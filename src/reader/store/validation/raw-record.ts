/** What records were made of. A newer reader may have put more into them than this one knows. */
const originals = new WeakMap<object, object>();

/** Remembers what a record was made of. */
export function setOriginal(record: object, found: object): void {
  originals.set(record, found);
}

/** The record as it was found, for whatever keeps it: nothing goes that only a newer reader understands. */
export function asFound<T extends object>(record: T): T {
  return (originals.get(record) as T | undefined) ?? record;
}
