import type { QueryClient } from "@tanstack/react-query";
import { LibraryFault } from "../library/library.ts";
import type { Change } from "../library/records.ts";
import { say } from "../ui/toast.tsx";
import { words } from "../words.ts";
import { change } from "./library.ts";

/**
 * Does what the reader asked for at once, says so, and offers to take it back. When it could not be kept, it
 * says that in its place.
 * @param text what was done; without it, only what went wrong is said
 */
export async function keep(client: QueryClient, changes: Change[], text?: string): Promise<void> {
  try {
    const back = await change(client, changes);
    if (text) say(text, () => void keep(client, back, words.undone));
  } catch (error) {
    say(faultText(error));
  }
}

/** Why nothing was kept, in the words of a toast. */
export function faultText(error: unknown): string {
  return error instanceof LibraryFault && error.kind === "full" ? words.full : words.notKept;
}
