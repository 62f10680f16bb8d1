import { type QueryClient, queryOptions, skipToken, useQuery } from "@tanstack/react-query";
import { watchRecords } from "./broadcast.ts";
import { make, storesOf } from "./changes.ts";
import { libraryIsThere } from "./database-exists.ts";
import { idle } from "./first-idle.ts";
import { type Library, LibraryError } from "./library.ts";
import { type Change, isAskedFor, keyIn, type Store, type Stores } from "./records.ts";

/**
 * How the library stands: on the device, in memory only, taken over by a newer reader in another tab, or there
 * and not to be opened.
 */
export type Standing = Library["place"] | "newer" | "closed";

/** What is shown already and not yet safe. */
const pending = new Set<Change[]>();
/** What each reading that is under way may have missed: what was pending when it began, and all since. */
const missed = new Set<Set<Change[]>>();
let opened = false;

/** The library; its code comes when it is first wanted. Throws a LibraryError. */
export async function library(): Promise<Library> {
  opened = true;
  const { openLibrary } = await import("./database/open-library.ts");
  return openLibrary();
}

const standingQuery = queryOptions<Standing>({ queryKey: ["standing"], queryFn: skipToken });

/** All records of a kind. */
export const recordsQuery = <S extends Store>(kind: S) =>
  queryOptions({
    queryKey: ["library", kind],
    queryFn: async ({ client }): Promise<Stores[S][]> => {
      const since = new Set(pending);
      missed.add(since);
      try {
        const records = await list(client, kind);
        return changed(kind, records, [...since].flat()).records;
      } finally {
        missed.delete(since);
      }
    },
    // What changed elsewhere while no view looked at it.
    refetchOnMount: true,
  });

const none: never[] = [];

/** All records of a kind, as they are now; none while the library opens, and in prerendered pages. */
export function useRecords<S extends Store>(kind: S): Stores[S][] {
  return useQuery(recordsQuery(kind)).data ?? none;
}

/** How the library stands, once something was to be kept in it or found in it. */
export function useStanding(): Standing | undefined {
  return useQuery(standingQuery).data;
}

/** Keeps what is shown up with what is kept, by whichever tab. */
export function followLibrary(client: QueryClient): void {
  watchRecords((kinds) => {
    for (const kind of kinds) void client.invalidateQueries({ queryKey: ["library", kind] });
  });
}

/**
 * Writes changes together: shown at once, taken back when they could not be kept.
 * @returns the changes that undo them
 * @throws LibraryError
 */
export async function change(client: QueryClient, changes: Change[]): Promise<Change[]> {
  const back = show(client, changes);
  pending.add(changes);
  for (const since of missed) since.add(changes);
  try {
    const kept = await library();
    if (changes.some(isAskedFor)) client.setQueryData(standingQuery.queryKey, kept.place);
    return await kept.write(changes);
  } catch (error) {
    pending.delete(changes);
    for (const since of missed) since.delete(changes);
    show(client, [...back, ...[...pending].flat()]);
    readAgain(client);
    if (isNewer(error)) client.setQueryData(standingQuery.queryKey, "newer");
    throw error;
  } finally {
    pending.delete(changes);
  }
}

/** Nothing is opened, and no code fetched, for a reader who keeps nothing yet. */
async function list<S extends Store>(client: QueryClient, kind: S): Promise<Stores[S][]> {
  await idle();
  const isThere = await libraryIsThere();
  if (!opened && !isThere) return [];
  try {
    const kept = await library();
    if (isThere && kept.place === "memory") client.setQueryData(standingQuery.queryKey, kept.place);
    const found = await kept.list(kind);
    if (client.getQueryData(standingQuery.queryKey) === "closed")
      client.setQueryData(standingQuery.queryKey, kept.place);
    return found;
  } catch (error) {
    client.setQueryData(standingQuery.queryKey, isNewer(error) ? "newer" : "closed");
    throw error;
  }
}

function isNewer(error: unknown): boolean {
  return error instanceof LibraryError && error.kind === "newer";
}

/** Asks once more for what could not be read. */
export function readAgain(client: QueryClient): void {
  void client.invalidateQueries({ queryKey: ["library"] });
}

/** @returns the changes that take it back */
function show(client: QueryClient, changes: Change[]): Change[] {
  return storesOf(changes).flatMap((kind) => {
    const shown = client.getQueryData(recordsQuery(kind).queryKey);
    if (!shown) return [];
    const { records, back } = changed(kind, shown, changes);
    client.setQueryData(["library", kind], records);
    return back;
  });
}

function changed<S extends Store>(kind: S, records: Stores[S][], changes: Change[]) {
  const byKey = new Map(records.map((record) => [keyIn(kind, record), record]));
  const back = changes.filter((one) => one.kind === kind).flatMap((one) => make(byKey, one));
  return { records: [...byKey.values()], back: back.reverse() };
}
