import type { IDBPDatabase, IDBPTransaction } from "idb";
import { notifyTabs } from "../broadcast.ts";
import { changedKey, storesIn, undoOf } from "../changes.ts";
import { type Library, LibraryError } from "../library.ts";
import { rawRecordOf } from "../raw-record.ts";
import { type Change, isExplicitSave, type StoreName } from "../records.ts";
import type { CheckedRecord } from "../validation/quarantine.ts";
import { abort, createConnection, type RunInDatabase } from "./connection.ts";
import { type Migration, migrations as released } from "./migrations.ts";
import { freeSpace, requestPersistence } from "./quota.ts";

type WriteTransaction = IDBPTransaction<unknown, string[], "readwrite">;

/**
 * The library in IndexedDB, shared by all tabs.
 * @throws LibraryError
 */
export async function deviceLibrary(migrations: Migration[] = released): Promise<Library> {
  const run = createConnection(migrations);
  // Opens the database.
  await run(async () => undefined);
  let lastWrite: Promise<unknown> = Promise.resolve();
  const listChecked = <S extends StoreName>(kind: S) =>
    run(async (database) => check(database, kind, await openStore(database, kind).getAll()));
  return {
    storage: "device",
    list: async (kind) => (await listChecked(kind)).flatMap(parsedRecord),
    listRaw: async (kind) => (await listChecked(kind)).map(({ raw }) => raw as never),
    get: (kind, key) =>
      run(async (database) => {
        const raw = await openStore(database, kind).get(key);
        return raw && (await check(database, kind, [raw])).flatMap(parsedRecord)[0];
      }),
    write: async (changes) => {
      const written = lastWrite.then(() => write(run, changes));
      lastWrite = written.catch(() => undefined);
      const undo = await written;
      notifyTabs(storesIn(changes));
      if (changes.some(isExplicitSave)) requestPersistence().catch(() => undefined);
      return undo;
    },
  };
}

/** Parses records, and moves damaged ones to quarantine. The code is lazy-loaded: on a first visit there are none. */
async function check<S extends StoreName>(database: IDBPDatabase, kind: S, raw: object[]) {
  if (raw.length === 0) return [];
  const { quarantineDamaged } = await import("../validation/quarantine.ts");
  return quarantineDamaged(database, kind, raw);
}

/** The record as an array, which is empty when only a newer reader can show the record. */
function parsedRecord<S extends StoreName>({ parsed }: CheckedRecord<S>) {
  return "record" in parsed ? [parsed.record] : [];
}

function openStore(database: IDBPDatabase, kind: StoreName) {
  const { done, store } = database.transaction(kind);
  // The request rejects as well; without this the rejection of the transaction would be unhandled.
  done.catch(() => undefined);
  return store;
}

/** Writes changes; on a full disk, once more after space has been freed. */
async function write(run: RunInDatabase, changes: Change[]): Promise<Change[]> {
  try {
    return await run((database) => commit(database, changes));
  } catch (error) {
    if (!(error instanceof LibraryError && error.kind === "full")) throw error;
    await freeSpace().catch(() => undefined);
    return await run((database) => commit(database, changes));
  }
}

/** Only `done` says that data is on disk: on a full disk each `put` succeeds, and the transaction aborts later. */
async function commit(database: IDBPDatabase, changes: Change[]): Promise<Change[]> {
  const stores: string[] = storesIn(changes);
  if (stores.length === 0) return [];
  const transaction = database.transaction(stores, "readwrite", { durability: "strict" });
  const applied = applyAll(transaction, changes);
  // One change that fails rolls back all of them.
  applied.catch(() => abort(transaction));
  await transaction.done.catch(async (error) => {
    throw await applied.then(
      () => error,
      (cause: unknown) => (cause instanceof DOMException && cause.name === "AbortError" ? error : cause),
    );
  });
  return parsePuts((await applied).reverse());
}

const batchSize = 200;

/** In batches, so that an import of many thousands of records does not block the page. */
async function applyAll(transaction: WriteTransaction, changes: Change[]): Promise<Change[]> {
  const undo: Change[][] = [];
  for (let start = 0; start < changes.length; start += batchSize) {
    const batch = changes.slice(start, start + batchSize).map((change) => apply(transaction, change));
    undo.push(...(await Promise.all(batch)));
  }
  return undo.flat();
}

/** Makes all requests at once: a transaction commits by itself as soon as it has no pending request. */
async function apply(transaction: WriteTransaction, change: Change): Promise<Change[]> {
  const { kind } = change;
  const store = transaction.objectStore(kind);
  if ("clear" in change) {
    const [all] = await Promise.all([store.getAll(), store.clear()]);
    return all.map((put) => ({ kind, put }) as Change);
  }
  const [before] = await Promise.all([store.get(changedKey(change)), putOrDelete(store, change)]);
  return [undoOf(kind, changedKey(change), before)];
}

/** Async, so that it rejects when `put` throws synchronously: a record may not be cloneable. */
async function putOrDelete(
  store: { put: (record: object) => unknown; delete: (key: string) => unknown },
  change: Exclude<Change, { clear: true }>,
): Promise<void> {
  await ("put" in change ? store.put(rawRecordOf(change.put)) : store.delete(change.remove));
}

/** Parses the raw records of an undo, since they may be shown before they are written. */
async function parsePuts(changes: Change[]): Promise<Change[]> {
  if (!changes.some((change) => "put" in change)) return changes;
  const { parseRecord } = await import("../validation/parse-record.ts");
  return changes.map((change) => {
    const parsed = "put" in change && parseRecord(change.kind, change.put);
    return parsed && "record" in parsed ? ({ ...change, put: parsed.record } as Change) : change;
  });
}
