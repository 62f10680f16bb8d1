import type { QueryClient } from "@tanstack/react-query";
import type { Edition } from "../../edition/edition.ts";
import type { Head } from "./head.ts";
import { editionQuery } from "./queries.ts";

/** Of the element that holds it. With an underscore, which no section has in its id. */
const embeddedId = "embedded_data";

/** What a prerendered page brings along, so that nothing is fetched twice. */
export type Embedded = {
  /** What the page says about itself. */
  head: Head;
  /** The place that the page was made for, without the base. */
  place: string;
  /** What the page shows of the edition. */
  edition: Edition;
  /** Whether that is all of it; else the rest is fetched when another page wants it. */
  whole: boolean;
  /** The other data files that the page read, by path. */
  files: [path: string, content: unknown][];
};

/** What a page that read these files has to bring along. */
export function embed(client: QueryClient, place: string, head: Head, excerpt: Edition): Embedded {
  const [key] = editionQuery.queryKey;
  const files = client
    .getQueryCache()
    .getAll()
    .filter(({ queryKey, state }) => state.status === "success" && queryKey[0] !== key)
    .map(({ queryKey, state }): [string, unknown] => [String(queryKey[0]), state.data]);
  const whole = client.getQueryData(editionQuery.queryKey) === excerpt;
  return { place, head, edition: excerpt, whole, files };
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
