import { make } from "../changes.ts";
import type { Library } from "../library.ts";
import type { Store, Stores } from "../records.ts";
import { asFound } from "../validation/raw-record.ts";

/** A library for as long as the page is open: for browsers that keep nothing. */
export function memoryLibrary(): Library {
  const stores = new Map<Store, Map<string, object>>();
  const store = <S extends Store>(kind: S) => {
    const found = stores.get(kind) ?? new Map<string, object>();
    stores.set(kind, found);
    return found as Map<string, Stores[S]>;
  };
  return {
    place: "memory",
    list: async (kind) => [...store(kind).values()],
    all: async (kind) => [...store(kind).values()].map(asFound),
    get: async (kind, key) => store(kind).get(key),
    write: async (changes) => changes.flatMap((change) => make(store(change.kind), change)).reverse(),
  };
}
