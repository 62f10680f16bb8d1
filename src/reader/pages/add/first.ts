import type { QueryClient } from "@tanstack/react-query";
import { stores } from "../../../edition/offline.ts";
import { recordsQuery } from "../../data/library.ts";
import { readDraft } from "./draft.ts";
import { noSource, type Source } from "./source.ts";
import { type Taken, takeFile, takeText } from "./take.ts";

/** What the page begins with, whether another app handed it over, and the draft that had to make room for that. */
export type First = { taken: Taken; handed?: true; draft?: Source | undefined };

/** What another app handed over, else the draft, else the article that is to be changed. */
export async function findFirst(client: QueryClient, edited: string, query: URLSearchParams): Promise<First> {
  const draft = readDraft(edited);
  const handed = (await takeSharedFile()) ?? takeSharedWords(query);
  if (handed) return { taken: handed, handed: true, draft };
  if (draft || !edited) return { taken: { source: draft ?? noSource } };
  const all = await client.ensureQueryData(recordsQuery("own"));
  const own = all.find(({ slug }) => slug === `own:${edited}`);
  return { taken: { source: own ? { text: own.source, format: own.format } : noSource } };
}

function takeSharedWords(query: URLSearchParams): Taken | undefined {
  const [title = "", text = "", url = ""] = ["title", "text", "url"].map((name) => query.get(name)?.trim());
  const parts = [title, text, text.includes(url) ? "" : url].filter(Boolean);
  return parts.length > 0 ? takeText(parts.join("\n\n")) : undefined;
}

async function takeSharedFile(): Promise<Taken | undefined> {
  if (!("caches" in globalThis) || !(await caches.has(stores.shared))) return undefined;
  const cache = await caches.open(stores.shared);
  const [request] = await cache.keys();
  const response = request && (await cache.match(request));
  if (!response) return undefined;
  const taken = await takeFile(
    await response.blob(),
    decodeURIComponent(response.headers.get("x-name") ?? ""),
  );
  await cache.delete(request);
  return taken;
}
