import { type Change, keyOf, type StoreName } from "./records.ts";

/**
 * Applies a change to the records of its store.
 * @param records by key; they are changed in place
 * @returns the changes that undo it
 */
export function applyChange(records: Map<string, object>, change: Change): Change[] {
  const { kind } = change;
  if ("clear" in change) {
    const all = [...records.values()];
    records.clear();
    return all.map((put) => ({ kind, put }) as Change);
  }
  const key = changedKey(change);
  const before = records.get(key);
  if ("put" in change) records.set(key, change.put);
  else records.delete(key);
  return [undoOf(kind, key, before)];
}

/** The change that restores the record that a key had before. */
export function undoOf(kind: StoreName, key: string, before: object | undefined): Change {
  return (before ? { kind, put: before } : { kind, remove: key }) as Change;
}

/** The key of the record that is put or removed. */
export function changedKey(change: Exclude<Change, { clear: true }>): string {
  return "put" in change ? keyOf(change.kind, change.put) : change.remove;
}

/** The stores that changes belong to, each once. */
export function storesIn(changes: Change[]): StoreName[] {
  return [...new Set(changes.map(({ kind }) => kind))];
}
