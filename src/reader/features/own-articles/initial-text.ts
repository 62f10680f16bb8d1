import { type QueryClient, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useLocation } from "react-router";
import { cacheNames, sharedEntries } from "../../../edition/worker-contract.ts";
import { links } from "../../lib/links.ts";
import { recordsQuery } from "../../store/records-query.ts";
import { readDraft } from "./draft.ts";
import type { FieldRef, Insertion } from "./insert-text.ts";
import { addMessages } from "./messages.ts";
import { prependText, type ReceivedInput, readFile, readText } from "./read-input.ts";
import { emptySource, type Source, sourceOf } from "./source.ts";

const sharedCache = cacheNames.shared(import.meta.env.BASE_URL);

/** The first text of the field; whether another app shared it; and the draft that it replaces. */
type InitialText = { input: ReceivedInput; isShared?: true; draft?: Source | undefined };

/** Fills the field: with what the browser has restored, what another app shared, the draft, or the article to edit. */
export function useInitialText(
  field: FieldRef,
  edited: string,
  onSource: (source: Source) => void,
  { setText, insert }: Insertion,
): void {
  const client = useQueryClient();
  const { search } = useLocation();
  useEffect(() => {
    // The browser may have restored a text, or the reader has typed before the app was ready.
    const typed = field.current?.value;
    if (typed) {
      const draft = readDraft(edited);
      return onSource(draft?.text === typed ? draft : { text: typed, format: "txt" });
    }
    let isCurrent = true;
    void loadInitialText(client, edited, new URLSearchParams(search)).then(
      ({ input, isShared, draft = emptySource }) => {
        // Only what another app shared may replace a text that was typed meanwhile.
        const text = field.current?.value;
        if (!isCurrent || (text && !isShared)) return;
        if ("error" in input && !text) setText(draft);
        insert(input, text ? { text, format: "txt" } : draft, addMessages.shared);
        if (!edited) history.replaceState(history.state, "", links.add());
      },
    );
    return () => {
      isCurrent = false;
    };
  }, [field, client, edited, search, setText, insert, onSource]);
}

async function loadInitialText(
  client: QueryClient,
  edited: string,
  query: URLSearchParams,
): Promise<InitialText> {
  const draft = readDraft(edited);
  const shared = query.has("unshared") ? { error: addMessages.unshared } : await readShared(query);
  if (shared) return { input: shared, isShared: true, draft };
  if (draft || !edited) return { input: { source: draft ?? emptySource } };
  const all = await client.ensureQueryData(recordsQuery("own"));
  const own = all.find(({ slug }) => slug === `own:${edited}`);
  return { input: { source: own ? sourceOf(own) : emptySource } };
}

/** What another app shared: fields of text, a file, or both. */
async function readShared(query: URLSearchParams): Promise<ReceivedInput | undefined> {
  const { fields = Object.fromEntries(query), file } = await takeSharedEntries();
  const text = textOf(fields);
  if (!file) return text ? readText(text) : undefined;
  const input = await readFile(file, file.name);
  if (!text) return input;
  return "error" in input ? readText(text) : prependText(text, input.source);
}

/** The shared fields as one text. Many apps repeat the address in `text`: then it is not added again. */
function textOf({ title = "", text = "", url = "" }: Record<string, string>): string {
  const parts = [title.trim(), text.trim(), text.includes(url.trim()) ? "" : url.trim()];
  return parts.filter(Boolean).join("\n\n");
}

type SharedEntries = { fields?: Record<string, string>; file?: File };

/** Reads what the service worker has stored for this page, and deletes it. */
async function takeSharedEntries(): Promise<SharedEntries> {
  if (!("caches" in globalThis) || !(await caches.has(sharedCache))) return {};
  const cache = await caches.open(sharedCache);
  const [fields, file] = await Promise.all([
    cache.match(sharedEntries.fields),
    cache.match(sharedEntries.file),
  ]);
  const entries: SharedEntries = {};
  if (fields) entries.fields = await fields.json();
  if (file) entries.file = await fileOf(file);
  await caches.delete(sharedCache);
  return entries;
}

async function fileOf(response: Response): Promise<File> {
  const content = await response.blob();
  const name = decodeURIComponent(response.headers.get(sharedEntries.fileNameHeader) ?? "");
  return new File([content], name, { type: content.type });
}
