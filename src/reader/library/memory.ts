import type { Library } from "./library.ts";
import { type Change, type Kind, keyOf, type Records } from "./records.ts";

/** A library for as long as the page is open: for browsers that keep nothing. */
export function memoryLibrary(): Library {
  const stores = new Map<Kind, Map<string, unknown>>();
  const listeners = new Set<(kinds: Kind[]) => void>();
  const store = <K extends Kind>(kind: K) => {
    const found = stores.get(kind) ?? new Map<string, unknown>();
    stores.set(kind, found);
    return found as Map<string, Records[K]>;
  };
  return {
    place: "memory",
    list: async (kind) => [...store(kind).values()],
    get: async (kind, key) => store(kind).get(key),
    write: async (changes) => {
      for (const change of changes) {
        if ("put" in change) store(change.kind).set(keyIn(change), change.put);
        else store(change.kind).delete(change.remove);
      }
      const changed = [...new Set(changes.map(({ kind }) => kind))];
      for (const listener of listeners) listener(changed);
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** The key of the record that a change is about. */
export function keyIn(change: Change): string {
  if ("remove" in change) return change.remove;
  return (change.put as unknown as Record<string, string>)[keyOf[change.kind]] ?? "";
}
