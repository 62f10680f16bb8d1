import { type Change, keyIn, type Store } from "./records.ts";

/**
 * Makes a change among the records of its kind, by their keys.
 * @returns the changes that undo it
 */
export function make(records: Map<string, object>, change: Change): Change[] {
  const { kind } = change;
  if ("clear" in change) {
    const all = [...records.values()];
    records.clear();
    return all.map((put) => ({ kind, put }) as Change);
  }
  const key = keyOfChange(change);
  const before = records.get(key);
  if ("put" in change) records.set(key, change.put);
  else records.delete(key);
  return [undoing(kind, key, before)];
}

/** What puts a record back as it was before. */
export function undoing(kind: Store, key: string, before: object | undefined): Change {
  return (before ? { kind, put: before } : { kind, remove: key }) as Change;
}

/** Which record a change is about. */
export function keyOfChange(change: Exclude<Change, { clear: true }>): string {
  return "put" in change ? keyIn(change.kind, change.put) : change.remove;
}

/** The stores that changes are made in. */
export function storesOf(changes: Change[]): Store[] {
  return [...new Set(changes.map(({ kind }) => kind))];
}
