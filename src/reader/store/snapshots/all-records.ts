import { notifyPage } from "../broadcast.ts";
import { openLibrary } from "../database/open-library.ts";
import type { Library } from "../library.ts";
import { type Change, type LibraryContents, type RecordKind, recordKinds } from "../records.ts";
import { damagedRecord, separateDamaged } from "../validation/quarantine.ts";

/* Reads and writes the library as a whole. Each function throws a LibraryError. */

/** All records of the reader, as they are stored. */
export async function readContents(): Promise<LibraryContents> {
  return contentsOf(await openLibrary());
}

export async function contentsOf(library: Library): Promise<LibraryContents> {
  const lists = recordKinds.map(async (kind) => [kind, await library.listRaw(kind)] as const);
  return Object.fromEntries(await Promise.all(lists)) as LibraryContents;
}

/**
 * Replaces all records in one transaction. Damaged ones go to quarantine.
 * @returns the changes that undo it
 */
export async function replaceLibrary(all: LibraryContents): Promise<Change[]> {
  const at = new Date().toISOString();
  return writeAll([...clearChanges(), ...recordKinds.flatMap((kind) => putChanges(kind, all[kind], at))]);
}

/**
 * Removes all records, but no snapshots.
 * @returns the changes that undo it
 */
export async function clearLibrary(): Promise<Change[]> {
  return writeAll(clearChanges());
}

export function isEmpty(library: LibraryContents): boolean {
  return Object.values(library).every((records) => records.length === 0);
}

async function writeAll(changes: Change[]): Promise<Change[]> {
  const undo = await (await openLibrary()).write(changes);
  notifyPage(recordKinds);
  return undo;
}

function putChanges(kind: RecordKind, records: object[], at: string): Change[] {
  const { valid, damaged } = separateDamaged(kind, records);
  const quarantined = damaged.map((one): Change => ({ kind: "damaged", put: damagedRecord(kind, one, at) }));
  return [...valid.map(({ raw }) => ({ kind, put: raw }) as Change), ...quarantined];
}

function clearChanges(): Change[] {
  return recordKinds.map((kind) => ({ kind, clear: true }) as Change);
}
