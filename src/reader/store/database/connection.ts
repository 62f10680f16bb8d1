import { type IDBPDatabase, openDB } from "idb";
import { databaseName, isStorageBlocked } from "../database-exists.ts";
import { LibraryError } from "../library.ts";
import { type Migration, upgrade } from "./migrations.ts";

/** The names of the errors that Chromium, Firefox and Safari throw when a connection has been lost. */
const lostConnection = ["InvalidStateError", "AbortError", "UnknownError"];

/**
 * Runs work with the database.
 * @throws LibraryError
 */
export type RunInDatabase = <T>(work: (database: IDBPDatabase) => Promise<T>) => Promise<T>;

/** A connection to the database: opened on first use, and opened again when the browser or another tab closed it. */
export function createConnection(migrations: Migration[]): RunInDatabase {
  let opened: Promise<IDBPDatabase> | undefined;
  const forget = () => {
    opened = undefined;
  };
  const database = () => {
    opened ??= open(migrations, forget);
    opened.catch(forget);
    return opened;
  };
  return async (work) => {
    try {
      return await work(await database());
    } catch (error) {
      if (!lostConnection.includes(nameOf(error))) throw libraryError(error);
      forget();
      return await database()
        .then(work)
        .catch((error) => {
          throw libraryError(error);
        });
    }
  };
}

async function open(migrations: Migration[], onClose: () => void): Promise<IDBPDatabase> {
  let cause: unknown;
  try {
    return await openDB(databaseName, migrations.length, {
      upgrade: (database, from, _to, transaction) => {
        // `openDB` rejects with a bare AbortError; the cause, such as a full disk, is the transaction's error.
        transaction.done.catch((error) => {
          cause ??= error;
        });
        upgrade(database, from, transaction, migrations).catch((error) => {
          cause = error;
          abort(transaction);
        });
      },
      // Another tab wants to upgrade or delete the database, and waits until this connection is closed.
      blocking: (_from, _to, { target }) => {
        onClose();
        (target as IDBDatabase).close();
      },
      terminated: onClose,
    });
  } catch (error) {
    if (!cause && isStorageBlocked(error)) throw new LibraryError("refused", String(error));
    throw cause ?? error;
  }
}

/** Aborts a transaction, unless it has ended. */
export function abort(transaction: { abort: () => void }): void {
  try {
    transaction.abort();
  } catch {
    // It has ended.
  }
}

function libraryError(error: unknown): LibraryError {
  if (error instanceof LibraryError) return error;
  const name = nameOf(error);
  if (name === "QuotaExceededError") return new LibraryError("full", String(error));
  return new LibraryError(name === "VersionError" ? "newer" : "failed", String(error));
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : "";
}
