import type { QueryClient } from "@tanstack/react-query";
import type { Outcome } from "../../lib/outcome.ts";
import { mutate } from "../../store/mutate.ts";
import type { Watched } from "../../store/records.ts";
import { seenRecord } from "./compare-items.ts";

/** Records that the reader has seen how an item has changed. */
export function markSeen(client: QueryClient, record: Watched): Promise<Outcome> {
  return mutate(client, [{ kind: "watched", put: seenRecord(record, new Date().toISOString()) }]);
}
