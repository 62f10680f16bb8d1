import type { QueryClient } from "@tanstack/react-query";
import { messages } from "../lib/messages.ts";
import { showToast } from "../ui/toast.tsx";
import { LibraryError } from "./library.ts";
import type { Change } from "./records.ts";
import { change } from "./records-query.ts";

/**
 * Does what the reader asked for at once, says so, and offers to take it back. When it could not be kept, it
 * says that in its place.
 * @param text what was done; without it, only what went wrong is said
 */
export async function keep(client: QueryClient, changes: Change[], text?: string): Promise<void> {
  const back = await tryTo(client, changes);
  if (back && text) showToast(text, () => void takeBack(client, back));
}

/** Takes back what was done, and says so. In that there is nothing to undo: what was done can be done again. */
export async function takeBack(client: QueryClient, changes: Change[]): Promise<void> {
  if (await tryTo(client, changes)) showToast(messages.undone);
}

/** @returns the changes that undo it; nothing when it could not be kept, which is said */
async function tryTo(client: QueryClient, changes: Change[]): Promise<Change[] | undefined> {
  try {
    return await change(client, changes);
  } catch (error) {
    showToast(faultText(error));
    return undefined;
  }
}

/** Why nothing was kept, in the words of a toast. */
export function faultText(error: unknown): string {
  return error instanceof LibraryError && error.kind === "full" ? messages.full : messages.notKept;
}
