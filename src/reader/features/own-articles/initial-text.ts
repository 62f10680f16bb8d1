import type { QueryClient } from "@tanstack/react-query";
import { cacheNames, sharedEntries } from "../../../edition/worker-contract.ts";
import { recordsQuery } from "../../store/records-query.ts";
import { readDraft } from "./draft.ts";
import { addMessages } from "./messages.ts";
import { type Taken, takeFile, takeText } from "./read-input.ts";
import { noSource, type Source } from "./source.ts";

const shared = cacheNames.shared(import.meta.env.BASE_URL);

/** What the page begins with, whether another app handed it over, and the draft that had to make room for that. */
export type First = { taken: Taken; handed?: true; draft?: Source | undefined };

/** What another app handed over, else the draft, else the article that is to be changed. */
export async function findFirst(client: QueryClient, edited: string, query: URLSearchParams): Promise<First> {
  const draft = readDraft(edited);
  const given = query.has("unshared") ? { refused: addMessages.unshared } : await takeShared(query);
  if (given) return { taken: given, handed: true, draft };
  if (draft || !edited) return { taken: { source: draft ?? noSource } };
  const all = await client.ensureQueryData(recordsQuery("own"));
  const own = all.find(({ slug }) => slug === `own:${edited}`);
  return { taken: { source: own ? { text: own.source, format: own.format } : noSource } };
}

/** Words stand above the text of a file that they came with. */
async function takeShared(query: URLSearchParams): Promise<Taken | undefined> {
  const { words = Object.fromEntries(query), file } = await takeLeft();
  const text = textOf(words);
  if (!file) return text ? takeText(text) : undefined;
  const taken = await takeFile(file, file.name);
  if (!text) return taken;
  if ("refused" in taken) return takeText(text);
  return takeText(`${text}\n\n${taken.source.text}`, taken.source.format);
}

function textOf({ title = "", text = "", url = "" }: Record<string, string>): string {
  const parts = [title.trim(), text.trim(), text.includes(url.trim()) ? "" : url.trim()];
  return parts.filter(Boolean).join("\n\n");
}

type Left = { words?: Record<string, string>; file?: File };

/** What the worker has left here; it is taken once. */
async function takeLeft(): Promise<Left> {
  if (!("caches" in globalThis) || !(await caches.has(shared))) return {};
  const cache = await caches.open(shared);
  const [words, file] = await Promise.all([
    cache.match(sharedEntries.fields),
    cache.match(sharedEntries.file),
  ]);
  const left: Left = {};
  if (words) left.words = await words.json();
  if (file) left.file = await fileIn(file);
  await caches.delete(shared);
  return left;
}

async function fileIn(response: Response): Promise<File> {
  const content = await response.blob();
  const name = decodeURIComponent(response.headers.get(sharedEntries.fileNameHeader) ?? "");
  return new File([content], name, { type: content.type });
}
