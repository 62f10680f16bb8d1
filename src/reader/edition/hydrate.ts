import type { QueryClient } from "@tanstack/react-query";
import type { Edition } from "../../edition/edition.ts";
import type { Head } from "../../edition/page-head.ts";
import { type Embedded, embeddedId } from "../../edition/prerendered-page.ts";
import { editionQuery } from "./queries.ts";

/**
 * The data that a prerendered page embeds: its subset of the edition, and the other files that the client has loaded
 * for it.
 */
export function createEmbedded(client: QueryClient, path: string, head: Head, subset: Edition): Embedded {
  const [editionKey] = editionQuery.queryKey;
  const files = client
    .getQueryCache()
    .getAll()
    .filter(({ queryKey, state }) => state.status === "success" && queryKey[0] !== editionKey)
    .map(({ queryKey, state }): [string, unknown] => [String(queryKey[0]), state.data]);
  const isComplete = client.getQueryData(editionQuery.queryKey) === subset;
  return { path, head, edition: subset, isComplete, files };
}

/** The data embedded in this document; undefined when it is not a prerendered page. */
export function readEmbedded(): Embedded | undefined {
  const text = document.getElementById(embeddedId)?.textContent;
  // Not validated: the build that made this code made the page as well, and validated the data.
  return text ? (JSON.parse(text) as Embedded) : undefined;
}

/** Fills the query cache from embedded data. A subset of the edition is stale: another page fetches all of it. */
export function hydrateClient(client: QueryClient, { edition, isComplete, files }: Embedded): void {
  for (const [path, content] of files) client.setQueryData([path], content);
  client.setQueryData(editionQuery.queryKey, edition);
  if (!isComplete) void client.invalidateQueries({ queryKey: editionQuery.queryKey, refetchType: "none" });
}
