import type { QueryClient } from "@tanstack/react-query";
import type { Outcome } from "../lib/outcome.ts";
import { LibraryError } from "./library.ts";
import type { Change } from "./records.ts";
import { writeRecords } from "./records-query.ts";

/** Writes changes together, as an optimistic update. Never throws: the outcome says what to tell the reader. */
export async function mutate(client: QueryClient, changes: Change[]): Promise<Outcome> {
  try {
    return success(client, await writeRecords(client, changes));
  } catch (error) {
    return failure(error);
  }
}

/**
 * The outcome of a successful write.
 * @param undo the changes that undo it
 */
export function success(client: QueryClient, undo: Change[]): Outcome {
  return { ok: true, undo: () => mutate(client, undo) };
}

/** The outcome of a failed write. */
export function failure(error: unknown): Outcome {
  return { ok: false, reason: error instanceof LibraryError && error.kind === "full" ? "full" : "failed" };
}
