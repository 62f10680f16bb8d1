import { type QueryClient, queryOptions, skipToken, useQuery } from "@tanstack/react-query";
import { onIdle } from "../lib/on-idle.ts";
import { subscribeToChanges } from "./broadcast.ts";
import { applyChange, storesIn } from "./changes.ts";
import { databaseExists } from "./database-exists.ts";
import { type Library, LibraryError } from "./library.ts";
import { type Change, isExplicitSave, keyOf, type StoreName, type Stores } from "./records.ts";

/**
 * Where the library is stored, or why it is not available: a newer reader in another tab has upgraded it, or it
 * exists and cannot be opened.
 */
type LibraryStatus = Library["storage"] | "newer" | "closed";

/** Changes that the page shows already, while they are being written. */
const pending = new Set<Change[]>();
/** For each read under way, the changes that its result may lack: those pending at its start, and all since. */
const readsUnderWay = new Set<Set<Change[]>>();
let isLoaded = false;

/**
 * The library. Its code is lazy-loaded.
 * @throws LibraryError
 */
export async function loadLibrary(): Promise<Library> {
  isLoaded = true;
  const { openLibrary } = await import("./database/open-library.ts");
  return openLibrary();
}

const statusQuery = queryOptions<LibraryStatus>({ queryKey: ["library-status"], queryFn: skipToken });

/** All records of a store. */
export const recordsQuery = <S extends StoreName>(kind: S) =>
  queryOptions({
    queryKey: ["library", kind],
    queryFn: async ({ client }): Promise<Stores[S][]> => {
      const missing = new Set(pending);
      readsUnderWay.add(missing);
      try {
        const records = await list(client, kind);
        return applyAll(kind, records, [...missing].flat()).records;
      } finally {
        readsUnderWay.delete(missing);
      }
    },
    // Another tab may have changed records while no view was mounted.
    refetchOnMount: true,
  });

const none: never[] = [];

/** All records of a store; empty while the library opens, and in prerendered pages. */
export function useRecords<S extends StoreName>(kind: S): Stores[S][] {
  return useQuery(recordsQuery(kind)).data ?? none;
}

/** The status of the library; undefined until something was saved or found in it. */
export function useLibraryStatus(): LibraryStatus | undefined {
  return useQuery(statusQuery).data;
}

/** Refetches records whenever another tab has changed them. */
export function refetchOnChanges(client: QueryClient): void {
  subscribeToChanges((kinds) => {
    for (const kind of kinds) void client.invalidateQueries({ queryKey: ["library", kind] });
  });
}

/** Refetches all records. */
export function refetchRecords(client: QueryClient): void {
  void client.invalidateQueries({ queryKey: ["library"] });
}

/**
 * Writes changes in one transaction, as an optimistic update: the page shows them at once, and rolls them back when
 * they could not be written.
 * @returns the changes that undo them
 * @throws LibraryError
 */
export async function writeRecords(client: QueryClient, changes: Change[]): Promise<Change[]> {
  const rollback = updateCache(client, changes);
  pending.add(changes);
  for (const missing of readsUnderWay) missing.add(changes);
  try {
    const library = await loadLibrary();
    if (changes.some(isExplicitSave)) client.setQueryData(statusQuery.queryKey, library.storage);
    return await library.write(changes);
  } catch (error) {
    pending.delete(changes);
    for (const missing of readsUnderWay) missing.delete(changes);
    // The page goes on showing the other pending changes.
    updateCache(client, [...rollback, ...[...pending].flat()]);
    refetchRecords(client);
    if (isNewer(error)) client.setQueryData(statusQuery.queryKey, "newer");
    throw error;
  } finally {
    pending.delete(changes);
  }
}

/** Lists a store. For a reader who has saved nothing yet, neither opens a database nor loads the code for it. */
async function list<S extends StoreName>(client: QueryClient, kind: S): Promise<Stores[S][]> {
  await firstIdle();
  const exists = await databaseExists();
  if (!isLoaded && !exists) return [];
  const setStatus = (status: LibraryStatus) => client.setQueryData(statusQuery.queryKey, status);
  try {
    const library = await loadLibrary();
    if (exists && library.storage === "memory") setStatus("memory");
    const records = await library.list(kind);
    if (client.getQueryData(statusQuery.queryKey) === "closed") setStatus(library.storage);
    return records;
  } catch (error) {
    setStatus(isNewer(error) ? "newer" : "closed");
    throw error;
  }
}

let idle: Promise<void> | undefined;

/** Resolves when the browser is idle for the first time, or after 300 ms; from then on at once. */
function firstIdle(): Promise<void> {
  idle ??= new Promise((resolve) => {
    onIdle(resolve, 0, { timeout: 300 });
  });
  return idle;
}

function isNewer(error: unknown): boolean {
  return error instanceof LibraryError && error.kind === "newer";
}

/**
 * Applies changes to the records in the query cache.
 * @returns the changes that undo them
 */
function updateCache(client: QueryClient, changes: Change[]): Change[] {
  return storesIn(changes).flatMap((kind) => {
    const cached = client.getQueryData(recordsQuery(kind).queryKey);
    if (!cached) return [];
    const { records, undo } = applyAll(kind, cached, changes);
    client.setQueryData(["library", kind], records);
    return undo;
  });
}

function applyAll<S extends StoreName>(kind: S, records: Stores[S][], changes: Change[]) {
  const byKey = new Map(records.map((record) => [keyOf(kind, record), record]));
  const undo = changes.filter((one) => one.kind === kind).flatMap((one) => applyChange(byKey, one));
  return { records: [...byKey.values()], undo: undo.reverse() };
}
