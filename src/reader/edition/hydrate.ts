import type { QueryClient } from "@tanstack/react-query";
import type { Edition } from "../../edition/edition.ts";
import type { Head } from "../../edition/page-head.ts";
import { type Embedded, embeddedId } from "../../edition/prerendered-page.ts";
import { editionQuery } from "./queries.ts";

/** What a page that read these files has to bring along. */
export function embed(client: QueryClient, path: string, head: Head, excerpt: Edition): Embedded {
  const [key] = editionQuery.queryKey;
  const files = client
    .getQueryCache()
    .getAll()
    .filter(({ queryKey, state }) => state.status === "success" && queryKey[0] !== key)
    .map(({ queryKey, state }): [string, unknown] => [String(queryKey[0]), state.data]);
  const whole = client.getQueryData(editionQuery.queryKey) === excerpt;
  return { path, head, edition: excerpt, whole, files };
}

/** What the page in the document brought along, if it is a prerendered one. */
export function readEmbedded(): Embedded | undefined {
  const text = document.getElementById(embeddedId)?.textContent;
  // Checked when the page was made, by the build that made this code as well.
  return text ? (JSON.parse(text) as Embedded) : undefined;
}

/** Puts what a page brought along into a client. */
export function takeIn(client: QueryClient, { edition, whole, files }: Embedded): void {
  for (const [path, content] of files) client.setQueryData([path], content);
  client.setQueryData(editionQuery.queryKey, edition);
  if (!whole) void client.invalidateQueries({ queryKey: editionQuery.queryKey, refetchType: "none" });
}
