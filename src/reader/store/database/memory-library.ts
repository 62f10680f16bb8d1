import { applyChange } from "../changes.ts";
import type { Library } from "../library.ts";
import { rawRecordOf } from "../raw-record.ts";
import type { StoreName, Stores } from "../records.ts";

/** A library that lasts as long as the page, for browsers that block storage. */
export function memoryLibrary(): Library {
  const stores = new Map<StoreName, Map<string, object>>();
  const store = <S extends StoreName>(kind: S) => {
    const records = stores.get(kind) ?? new Map<string, object>();
    stores.set(kind, records);
    return records as Map<string, Stores[S]>;
  };
  return {
    storage: "memory",
    list: async (kind) => [...store(kind).values()],
    listRaw: async (kind) => [...store(kind).values()].map(rawRecordOf),
    get: async (kind, key) => store(kind).get(key),
    write: async (changes) => changes.flatMap((change) => applyChange(store(change.kind), change)).reverse(),
  };
}
