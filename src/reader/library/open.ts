import { deviceLibrary } from "./device.ts";
import type { Library } from "./library.ts";
import { memoryLibrary } from "./memory.ts";

/** The reader's library on this device; in memory when the browser refuses to keep anything. */
export async function openLibrary(): Promise<Library> {
  try {
    return await deviceLibrary();
  } catch {
    return memoryLibrary();
  }
}
