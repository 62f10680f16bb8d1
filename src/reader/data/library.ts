import { type QueryClient, queryOptions, skipToken, useQuery } from "@tanstack/react-query";
import type { Library } from "../library/library.ts";
import { type Change, type Kind, keyOf, type Records } from "../library/records.ts";

let opened: Promise<Library> | undefined;

/** The library; its code comes when it is first wanted. */
export function library(): Promise<Library> {
  opened ??= import("../library/open.ts").then(({ openLibrary }) => openLibrary());
  return opened;
}

/** All records of a kind. */
export const recordsQuery = <K extends Kind>(kind: K) =>
  queryOptions({
    queryKey: ["library", kind],
    queryFn: async (): Promise<Records[K][]> => (await library()).list(kind),
  });

const placeQuery = queryOptions<Library["place"]>({ queryKey: ["place"], queryFn: skipToken });

/** All records of a kind, as they are now; none while the library opens, and in prerendered pages. */
export function useRecords<K extends Kind>(kind: K): Records[K][] {
  return useQuery(recordsQuery(kind)).data ?? [];
}

/** Where what was to be kept is kept; nothing before something was. */
export function usePlace(): Library["place"] | undefined {
  return useQuery(placeQuery).data;
}

/** Keeps what is shown up with what is kept, by whichever tab. */
export async function followLibrary(client: QueryClient): Promise<void> {
  (await library()).watch((kinds) => {
    for (const kind of kinds) void client.invalidateQueries({ queryKey: ["library", kind] });
  });
}

/**
 * Writes changes together: shown at once, taken back when they could not be kept.
 * @returns the changes that undo them
 * @throws LibraryFault
 */
export async function change(client: QueryClient, changes: Change[]): Promise<Change[]> {
  for (const one of changes) show(client, one);
  try {
    const kept = await library();
    client.setQueryData(placeQuery.queryKey, kept.place);
    const back = await Promise.all(changes.map((one) => inverse(kept, one)));
    await kept.write(changes);
    return back;
  } catch (error) {
    void client.invalidateQueries({ queryKey: ["library"] });
    throw error;
  }
}

function show(client: QueryClient, { kind, ...one }: Change): void {
  const key = keyOf[kind];
  const idOf = (record: object) => (record as Record<string, string>)[key];
  client.setQueryData<object[]>(["library", kind], (records) => {
    if (!records) return records;
    if ("remove" in one) return records.filter((record) => idOf(record) !== one.remove);
    const others = records.filter((record) => idOf(record) !== idOf(one.put));
    return [...others, one.put];
  });
}

async function inverse(kept: Library, change: Change): Promise<Change> {
  const { kind } = change;
  const key = "remove" in change ? change.remove : (change.put as never)[keyOf[kind]];
  const before = await kept.get(kind, key);
  return (before ? { kind, put: before } : { kind, remove: key }) as Change;
}
