import { asideOf, tellApart } from "./damaged.ts";
import type { Library } from "./library.ts";
import { openLibrary } from "./open.ts";
import { type Change, type Damaged, type Everything, type Kind, kinds, type Snapshot } from "./records.ts";
import { tellPage } from "./tabs.ts";
import { renewed, snapshotOf } from "./versions.ts";

/* The library as a whole: what cannot be taken back one thing at a time. Each function throws a LibraryFault. */

const kept = 3;

/** All that the reader keeps. */
export async function everything(): Promise<Everything> {
  return everythingOf(await openLibrary());
}

/** What could not be read, and is kept aside. */
export async function setAside(): Promise<Damaged[]> {
  return (await openLibrary()).list("damaged");
}

/**
 * Puts this in the place of all that the reader keeps, at once or not at all; what of it is damaged is set aside.
 * @returns the changes that undo it
 */
export async function replaceAll(all: Everything): Promise<Change[]> {
  const at = new Date().toISOString();
  const puts = kinds.flatMap((kind) => putting(kind, all[kind], at));
  return writeAll([...clearing(), ...puts]);
}

/**
 * Removes all that the reader keeps, but for the snapshots.
 * @returns the changes that undo it
 */
export async function clear(): Promise<Change[]> {
  return writeAll(clearing());
}

/** Keeps everything as it is now, beside the two snapshots before this one. */
export async function takeSnapshot(why: Snapshot["why"]): Promise<void> {
  const library = await openLibrary();
  const old = (await snapshots()).slice(kept - 1);
  const snapshot = snapshotOf(why, await everythingOf(library));
  await library.write([
    ...old.map(({ id }) => ({ kind: "snapshots", remove: id }) as const),
    { kind: "snapshots", put: snapshot },
  ]);
}

/** The snapshots that are kept, newest first. */
export async function snapshots(): Promise<Snapshot[]> {
  const found = await (await openLibrary()).list("snapshots");
  return found.sort((one, other) => other.id.localeCompare(one.id));
}

/**
 * Puts everything back as it was then.
 * @returns the changes that undo it; nothing when there is no such snapshot
 */
export async function restore(id: string): Promise<Change[] | undefined> {
  const snapshot = await (await openLibrary()).get("snapshots", id);
  return snapshot && replaceAll(renewed(snapshot.everything, snapshot.version));
}

async function everythingOf(library: Library): Promise<Everything> {
  const lists = kinds.map(async (kind) => [kind, await library.all(kind)] as const);
  return Object.fromEntries(await Promise.all(lists)) as Everything;
}

async function writeAll(changes: Change[]): Promise<Change[]> {
  const back = await (await openLibrary()).write(changes);
  tellPage(kinds);
  return back;
}

function putting(kind: Kind, records: object[], at: string): Change[] {
  const { sound, damaged } = tellApart(kind, records);
  const asides = damaged.map((one): Change => ({ kind: "damaged", put: asideOf(kind, one, at) }));
  return [...sound.map(({ found }) => ({ kind, put: found }) as Change), ...asides];
}

function clearing(): Change[] {
  return kinds.map((kind) => ({ kind, clear: true }) as Change);
}
