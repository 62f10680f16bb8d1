import { tellPage } from "../broadcast.ts";
import type { Library } from "../library.ts";
import { type Change, type Damaged, type Everything, type Kind, kinds, type Snapshot } from "../records.ts";
import { renewed, snapshotOf } from "./migrations.ts";
import { openLibrary } from "./open-library.ts";
import { asideOf, tellApart } from "./quarantine.ts";

/* The library as a whole: what cannot be taken back one thing at a time. Each function throws a LibraryError. */

/** How many stay. What is done more often has a place of its own: it must not push out the others. */
const kept = { whole: 3, restore: 1, history: 1 };

const placeOf = (why: Snapshot["why"]) => (why === "restore" || why === "history" ? why : "whole");

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

/** Whether nothing is kept. */
export function isEmpty(library: Everything): boolean {
  return Object.values(library).every((records) => records.length === 0);
}

/** Keeps everything as it is now, when there is anything, beside the last snapshots before this one. */
export async function takeSnapshot(why: Snapshot["why"]): Promise<void> {
  const library = await openLibrary();
  const now = await everythingOf(library);
  if (isEmpty(now)) return;
  const place = placeOf(why);
  const old = (await snapshots()).filter((one) => placeOf(one.why) === place).slice(kept[place] - 1);
  await library.write([
    ...old.map(({ id }) => ({ kind: "snapshots", remove: id }) as const),
    { kind: "snapshots", put: snapshotOf(why, now) },
  ]);
}

/** The snapshots that are kept, newest first. */
export async function snapshots(): Promise<Snapshot[]> {
  const found = await (await openLibrary()).list("snapshots");
  return found.sort((one, other) => other.id.localeCompare(one.id));
}

/**
 * Puts everything back as it was then, and keeps it as it is now.
 * @returns the changes that undo it; nothing when there is no such snapshot
 */
export async function restore(id: string): Promise<Change[] | undefined> {
  const snapshot = await (await openLibrary()).get("snapshots", id);
  if (!snapshot) return undefined;
  await takeSnapshot("restore");
  return replaceAll(renewed(snapshot.everything, snapshot.version));
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
