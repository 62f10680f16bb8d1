import { deviceLibrary } from "./device.ts";
import { type Library, LibraryFault } from "./library.ts";
import { memoryLibrary } from "./memory.ts";

/** How long a browser may take to answer; some never do. */
const patience = 5000;

let opened: Promise<Library> | undefined;

/**
 * The reader's library on this device; in memory when the browser refuses to keep anything.
 * @throws LibraryFault when a newer reader has taken it over
 */
export function openLibrary(): Promise<Library> {
  opened ??= open();
  return opened;
}

async function open(): Promise<Library> {
  try {
    return await Promise.race([deviceLibrary(), silence()]);
  } catch (error) {
    if (error instanceof LibraryFault && error.kind === "newer") throw error;
    return memoryLibrary();
  }
}

function silence(): Promise<never> {
  return new Promise((_resolve, reject) => setTimeout(reject, patience));
}
