import { type IDBPDatabase, openDB } from "idb";
import { databaseName, isRefusal } from "../database-exists.ts";
import { LibraryError } from "../library.ts";
import { type Step, upgrade } from "./migrations.ts";

/** The browser's names for a connection that is gone, from Chromium, Firefox and Safari. */
const gone = ["InvalidStateError", "AbortError", "UnknownError"];

/** Does something with the database. Throws a LibraryError. */
export type Use = <T>(work: (database: IDBPDatabase) => Promise<T>) => Promise<T>;

/** A connection to the library's database, opened when it is wanted and again when it was closed under us. */
export function connection(steps: Step[]): Use {
  let opened: Promise<IDBPDatabase> | undefined;
  const forget = () => {
    opened = undefined;
  };
  const database = () => {
    opened ??= open(steps, forget);
    opened.catch(forget);
    return opened;
  };
  return async (work) => {
    try {
      return await work(await database());
    } catch (error) {
      if (!gone.includes(nameOf(error))) throw faultOf(error);
      forget();
      return await database()
        .then(work)
        .catch((again) => {
          throw faultOf(again);
        });
    }
  };
}

async function open(steps: Step[], forget: () => void): Promise<IDBPDatabase> {
  let failed: unknown;
  try {
    return await openDB(databaseName, steps.length, {
      upgrade: (fresh, from, _to, upgrading) => {
        // What opens the database would but say that this was broken off: by a full disk, perhaps.
        upgrading.done.catch((error) => {
          failed ??= error;
        });
        upgrade(fresh, from, upgrading, steps).catch((error) => {
          failed = error;
          abort(upgrading);
        });
      },
      // Another tab wants to upgrade, or to remove everything: nobody has to wait for this one.
      blocking: (_from, _to, { target }) => {
        forget();
        (target as IDBDatabase).close();
      },
      terminated: forget,
    });
  } catch (error) {
    if (!failed && isRefusal(error)) throw new LibraryError("refused", String(error));
    throw failed ?? error;
  }
}

/** Breaks a transaction off, unless it has ended by itself. */
export function abort(transaction: { abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // It has.
  }
}

function faultOf(error: unknown): LibraryError {
  if (error instanceof LibraryError) return error;
  const name = nameOf(error);
  if (name === "QuotaExceededError") return new LibraryError("full", String(error));
  return new LibraryError(name === "VersionError" ? "newer" : "failed", String(error));
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : "";
}
