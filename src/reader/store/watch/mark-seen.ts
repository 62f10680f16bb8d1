import type { QueryClient } from "@tanstack/react-query";
import type { Outcome } from "../../lib/outcome.ts";
import { mutate } from "../mutate.ts";
import type { Watched } from "../records.ts";
import { recordsQuery } from "../records-query.ts";
import { hasChanged } from "../watched.ts";

/** Records that the reader has seen how an item has changed. Does nothing when that was recorded before. */
export async function markSeen(client: QueryClient, key: Watched["key"]): Promise<Outcome | undefined> {
  const record = client.getQueryData(recordsQuery("watched").queryKey)?.find((one) => one.key === key);
  if (!record || !hasChanged(record)) return undefined;
  return mutate(client, [{ kind: "watched", put: seenRecord(record, new Date().toISOString()) }]);
}

/** The record of an item whose change the reader has seen. What was withdrawn stays as it was. */
export function seenRecord(record: Watched, at: string): Watched {
  const { now, ...others } = record;
  return { ...others, ...(now === null && { now }), seen: now ?? record.seen, seenAt: at };
}
