import type { QueryClient } from "@tanstack/react-query";
import * as v from "valibot";

/** What a prerendered page brings along, so that nothing is fetched twice. */
export type Embedded = {
  /** The place that the page was made for, without the base. */
  place: string;
  /** Data files by path. */
  files: [path: string, content: unknown][];
};

const schema = v.object({ place: v.string(), files: v.array(v.tuple([v.string(), v.unknown()])) });

/** The data files that a client holds. */
export function filesOf(client: QueryClient): Embedded["files"] {
  return client
    .getQueryCache()
    .getAll()
    .filter(({ state }) => state.status === "success")
    .map(({ queryKey, state }) => [String(queryKey[0]), state.data]);
}

/** What the page in the document brought along, if it is a prerendered one. */
export function readEmbedded(): Embedded | undefined {
  const text = document.getElementById("embedded")?.textContent;
  if (!text) return undefined;
  const result = v.safeParse(schema, JSON.parse(text));
  return result.success ? (result.output as Embedded) : undefined;
}

/** Puts embedded files into a client. They were checked when the page was made, by the build that made both. */
export function takeIn(client: QueryClient, { files }: Embedded): void {
  for (const [path, content] of files) client.setQueryData([path], content);
}
