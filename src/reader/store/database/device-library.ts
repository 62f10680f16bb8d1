import type { IDBPDatabase, IDBPTransaction } from "idb";
import { tellTabs } from "../broadcast.ts";
import { keyOfChange, storesOf, undoing } from "../changes.ts";
import { type Library, LibraryError } from "../library.ts";
import { type Change, isAskedFor, type Store } from "../records.ts";
import type { Sifted } from "../validation/quarantine.ts";
import { asFound } from "../validation/raw-record.ts";
import { abort, connection, type Use } from "./connection.ts";
import { steps as released, type Step } from "./migrations.ts";
import { askToStay, makeRoom } from "./quota.ts";

type Writing = IDBPTransaction<unknown, string[], "readwrite">;

/**
 * The library in the browser's own database, shared by all tabs.
 * @throws LibraryError
 */
export async function deviceLibrary(steps: Step[] = released): Promise<Library> {
  const use = connection(steps);
  await use(async () => undefined);
  let last: Promise<unknown> = Promise.resolve();
  const all = <S extends Store>(kind: S) =>
    use(async (database) => checked(database, kind, await reading(database, kind).getAll()));
  return {
    place: "device",
    list: async (kind) => (await all(kind)).flatMap(shown),
    all: async (kind) => (await all(kind)).map(({ found }) => found as never),
    get: (kind, key) =>
      use(async (database) => {
        const found = await reading(database, kind).get(key);
        return found && (await checked(database, kind, [found])).flatMap(shown)[0];
      }),
    write: async (changes) => {
      const written = last.then(() => write(use, changes));
      last = written.catch(() => undefined);
      const back = await written;
      tellTabs(storesOf(changes));
      if (changes.some(isAskedFor)) askToStay().catch(() => undefined);
      return back;
    },
  };
}

/** What checks records comes with the first of them: nobody's first visit has any. */
async function checked<S extends Store>(database: IDBPDatabase, kind: S, found: object[]) {
  if (found.length === 0) return [];
  const { sift } = await import("../validation/quarantine.ts");
  return sift(database, kind, found);
}

/** What of it can be shown. */
function shown<S extends Store>({ reading }: Sifted<S>) {
  return "record" in reading ? [reading.record] : [];
}

function reading(database: IDBPDatabase, kind: Store) {
  const { done, store } = database.transaction(kind);
  // What was asked of it says so when it fails.
  done.catch(() => undefined);
  return store;
}

const atOnce = 200;

/** On a full disk, what can be fetched again makes room, once. */
async function write(use: Use, changes: Change[]): Promise<Change[]> {
  try {
    return await use((database) => commit(database, changes));
  } catch (error) {
    if (!(error instanceof LibraryError && error.kind === "full")) throw error;
    await makeRoom().catch(() => undefined);
    return await use((database) => commit(database, changes));
  }
}

/** A `put` succeeds on a full disk, and the transaction fails afterwards: only its end counts. */
async function commit(database: IDBPDatabase, changes: Change[]): Promise<Change[]> {
  const stores: string[] = storesOf(changes);
  if (stores.length === 0) return [];
  const transaction = database.transaction(stores, "readwrite", { durability: "strict" });
  const made = makeAll(transaction, changes);
  // One that cannot be made takes all others with it.
  made.catch(() => abort(transaction));
  await transaction.done.catch(async (error) => {
    throw await made.then(
      () => error,
      (cause: unknown) => (cause instanceof DOMException && cause.name === "AbortError" ? error : cause),
    );
  });
  return shownAgain((await made).reverse());
}

/** A few at a time, so that an import of many thousands does not hold the page. */
async function makeAll(transaction: Writing, changes: Change[]): Promise<Change[]> {
  const made: Change[][] = [];
  for (let at = 0; at < changes.length; at += atOnce) {
    const some = changes.slice(at, at + atOnce).map((change) => make(transaction, change));
    made.push(...(await Promise.all(some)));
  }
  return made.flat();
}

/** Asks for everything at once: a transaction ends when nothing is asked of it. */
async function make(transaction: Writing, change: Change): Promise<Change[]> {
  const { kind } = change;
  const store = transaction.objectStore(kind);
  if ("clear" in change) {
    const [all] = await Promise.all([store.getAll(), store.clear()]);
    return all.map((put) => ({ kind, put }) as Change);
  }
  const key = keyOfChange(change);
  const [before] = await Promise.all([store.get(key), set(store, change)]);
  return [undoing(kind, key, before)];
}

/** What is put back is shown again, as this reader knows it. */
async function shownAgain(changes: Change[]): Promise<Change[]> {
  if (!changes.some((change) => "put" in change)) return changes;
  const { readRecord } = await import("../validation/parse-record.ts");
  return changes.map((change) => {
    const reading = "put" in change && readRecord(change.kind, change.put);
    return reading && "record" in reading ? ({ ...change, put: reading.record } as Change) : change;
  });
}

/** A record that cannot be copied throws at once: as a promise, that waits its turn. */
async function set(
  store: { put: (record: object) => unknown; delete: (key: string) => unknown },
  change: Exclude<Change, { clear: true }>,
): Promise<void> {
  await ("put" in change ? store.put(asFound(change.put)) : store.delete(change.remove));
}
