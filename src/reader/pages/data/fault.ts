import { LibraryFault } from "../../library/library.ts";
import { words } from "../../words.ts";

/** Why nothing was kept, for a reader. */
export function notKept(error: unknown): string {
  return error instanceof LibraryFault && error.kind === "full" ? words.full : words.notKept;
}
