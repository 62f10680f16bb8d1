import { type IDBPDatabase, openDB } from "idb";
import { type Library, LibraryFault } from "./library.ts";
import { type Change, type Kind, keyOf, kinds } from "./records.ts";

const name = "aheadline";
const version = 1;

/** The library in the browser's own database, shared by all tabs. */
export async function deviceLibrary(): Promise<Library> {
  const database: IDBPDatabase = await openDB(name, version, {
    upgrade: (fresh) => {
      for (const kind of kinds) fresh.createObjectStore(kind, { keyPath: keyOf[kind] });
    },
  });
  const listeners = new Set<(kinds: Kind[]) => void>();
  const tell = (changed: Kind[]) => {
    for (const listener of listeners) listener(changed);
  };
  const tabs = new BroadcastChannel("aheadline.library");
  tabs.addEventListener("message", ({ data }) => tell(data));
  return {
    place: "device",
    list: (kind) => database.getAll(kind),
    get: (kind, key) => database.get(kind, key),
    write: async (changes) => {
      const changed = [...new Set(changes.map(({ kind }) => kind))];
      await commit(database, changes, changed);
      tabs.postMessage(changed);
      tell(changed);
    },
    watch: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** A `put` succeeds on a full disk, and the transaction fails afterwards: only its end counts. */
async function commit(database: IDBPDatabase, changes: Change[], changed: Kind[]): Promise<void> {
  const transaction = database.transaction(changed, "readwrite");
  for (const change of changes) {
    const store = transaction.objectStore(change.kind);
    const request = "put" in change ? store.put(change.put) : store.delete(change.remove);
    request.catch(() => undefined);
  }
  await transaction.done.catch((error: unknown) => {
    const full = error instanceof DOMException && error.name === "QuotaExceededError";
    throw new LibraryFault(full ? "full" : "failed", String(error));
  });
}
