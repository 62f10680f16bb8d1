import { tellPage } from "../broadcast.ts";
import { openLibrary } from "../database/open-library.ts";
import type { Library } from "../library.ts";
import { type Change, type Everything, type Kind, kinds } from "../records.ts";
import { asideOf, tellApart } from "../validation/quarantine.ts";

/* Reads and writes the library as a whole. Each function throws a LibraryError. */

/** All records of the reader, as they are stored. */
export async function everything(): Promise<Everything> {
  return everythingIn(await openLibrary());
}

export async function everythingIn(library: Library): Promise<Everything> {
  const lists = kinds.map(async (kind) => [kind, await library.all(kind)] as const);
  return Object.fromEntries(await Promise.all(lists)) as Everything;
}

/**
 * Replaces all records in one transaction. Damaged ones go to quarantine.
 * @returns the changes that undo it
 */
export async function replaceAll(all: Everything): Promise<Change[]> {
  const at = new Date().toISOString();
  return writeAll([...clearing(), ...kinds.flatMap((kind) => putting(kind, all[kind], at))]);
}

/**
 * Removes all records, but no snapshots.
 * @returns the changes that undo it
 */
export async function clear(): Promise<Change[]> {
  return writeAll(clearing());
}

export function isEmpty(library: Everything): boolean {
  return Object.values(library).every((records) => records.length === 0);
}

async function writeAll(changes: Change[]): Promise<Change[]> {
  const undo = await (await openLibrary()).write(changes);
  tellPage(kinds);
  return undo;
}

function putting(kind: Kind, records: object[], at: string): Change[] {
  const { sound, damaged } = tellApart(kind, records);
  const quarantined = damaged.map((one): Change => ({ kind: "damaged", put: asideOf(kind, one, at) }));
  return [...sound.map(({ found }) => ({ kind, put: found }) as Change), ...quarantined];
}

function clearing(): Change[] {
  return kinds.map((kind) => ({ kind, clear: true }) as Change);
}
