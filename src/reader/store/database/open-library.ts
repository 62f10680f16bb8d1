import { libraryIsThere } from "../database-exists.ts";
import { type Library, LibraryError } from "../library.ts";
import { deviceLibrary } from "./device-library.ts";
import { memoryLibrary } from "./memory-library.ts";
import { makeRoom } from "./quota.ts";

/** How long a browser may take to answer; some never do. One that upgrades a large library needs its time. */
const patience = { none: 5000, there: 30_000 };

let opened: Promise<Library> | undefined;
let opening: Promise<Library> | undefined;

/**
 * The reader's library on this device; in memory when the browser refuses to keep anything.
 * @throws LibraryError when there is one and it could not be opened, or a newer reader has taken it over; who
 * asks again tries again
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

/** An empty library in the place of one that is there would seem lost, and what is saved in it would be. */
async function open(): Promise<Library> {
  const isThere = await libraryIsThere();
  try {
    return await Promise.race([onDevice(), silence(isThere ? patience.there : patience.none)]);
  } catch (error) {
    const kind = error instanceof LibraryError ? error.kind : "failed";
    if (kind === "refused" || (kind !== "newer" && !isThere)) return memoryLibrary();
    throw error;
  }
}

/** Goes on when nobody waits for it any more: who asks later finds it open. */
function onDevice(): Promise<Library> {
  if (!opening) {
    opening = deviceLibrary().catch(onceMore);
    opening.catch(() => {
      opening = undefined;
    });
  }
  return opening;
}

/** What failed once may go well the next time: on a full disk, when what can be fetched again has made room. */
async function onceMore(error: LibraryError): Promise<Library> {
  if (error.kind === "newer" || error.kind === "refused") throw error;
  if (error.kind === "full") await makeRoom().catch(() => undefined);
  return deviceLibrary();
}

function silence(patience: number): Promise<never> {
  return new Promise((_resolve, reject) =>
    setTimeout(() => reject(new LibraryError("failed", "the browser does not answer")), patience),
  );
}
