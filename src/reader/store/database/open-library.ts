import { databaseExists } from "../database-exists.ts";
import { type Library, LibraryError } from "../library.ts";
import { deviceLibrary } from "./device-library.ts";
import { memoryLibrary } from "./memory-library.ts";
import { freeSpace } from "./quota.ts";

/** In milliseconds. Some browsers never answer; upgrading a large database takes its time. */
const timeouts = { absent: 5000, existing: 30_000 };

let opened: Promise<Library> | undefined;
let opening: Promise<Library> | undefined;

/**
 * Opens the reader's library, once for all callers; in memory when the browser blocks storage. After an error the
 * next call tries again.
 * @throws LibraryError when the library exists and cannot be opened, or a newer reader has upgraded it
 */
export function openLibrary(): Promise<Library> {
  if (!opened) {
    opened = open();
    opened.catch(() => {
      opened = undefined;
    });
  }
  return opened;
}

async function open(): Promise<Library> {
  const exists = await databaseExists();
  try {
    return await Promise.race([onDevice(), timeout(exists ? timeouts.existing : timeouts.absent)]);
  } catch (error) {
    const kind = error instanceof LibraryError ? error.kind : "failed";
    // Not in memory when a library exists: it would seem lost, and what is saved in memory will be lost.
    if (kind === "refused" || (kind !== "newer" && !exists)) return memoryLibrary();
    throw error;
  }
}

/** Goes on opening after a timeout, so that a later call finds the library open. */
function onDevice(): Promise<Library> {
  if (!opening) {
    opening = deviceLibrary().catch(retry);
    opening.catch(() => {
      opening = undefined;
    });
  }
  return opening;
}

/** Tries a second time; on a full disk, after space has been freed. */
async function retry(error: LibraryError): Promise<Library> {
  if (error.kind === "newer" || error.kind === "refused") throw error;
  if (error.kind === "full") await freeSpace().catch(() => undefined);
  return deviceLibrary();
}

function timeout(milliseconds: number): Promise<never> {
  return new Promise((_resolve, reject) =>
    setTimeout(() => reject(new LibraryError("failed", "the database did not open in time")), milliseconds),
  );
}
