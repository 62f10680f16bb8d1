import { type QueryClient, QueryObserver } from "@tanstack/react-query";
import type { Article } from "../../../article/article.ts";
import { picturesOf } from "../../../article/images.ts";
import { articleQuery } from "../../edition/queries.ts";
import { type Library, LibraryError } from "../../store/library.ts";
import type { Saved } from "../../store/records.ts";
import { loadLibrary, recordsQuery } from "../../store/records-query.ts";
import { isSaved, saveText, shownSaved } from "../../store/saved-stories.ts";
import { showToast } from "../../ui/toast.tsx";
import { syncMessages } from "./messages.ts";
import { evictPictures, savePictures } from "./saved-pictures.ts";

/** Stories that need no more work: slug -> `savedAt` of the record that was synced. */
const synced = new Map<string, string>();
/** Slugs of stories that did not fit on the device. They are not retried until something has made room. */
const rejected = new Set<string>();
/** Names of the pictures in each story whose text is on the device, by slug. */
const pictureNames = new Map<string, string[]>();
/** Slugs of stories about whose missing parts the reader has been told. */
const reported = new Set<string>();
const pageOpenedAt = new Date(performance.timeOrigin).toISOString();
let isStarted = false;
let hasEvicted = false;
/** The last run. The next one starts after it, so that there is never more than one. */
let lastRun = Promise.resolve();

/**
 * Keeps the text and the pictures of all saved stories on the device from now on, also of those that are saved
 * through an import or in another tab. What is missing is fetched now, after each change of the saved stories, and
 * when the device is online again.
 */
export function syncSavedStories(client: QueryClient): void {
  if (isStarted) return;
  isStarted = true;
  const observer = new QueryObserver(client, recordsQuery("saved"));
  const sync = () => {
    // A failed run does not stop the following ones.
    lastRun = lastRun
      .then(() => syncAll(client, observer.getCurrentResult().data ?? []))
      .catch(() => undefined);
  };
  sync();
  observer.subscribe(sync);
  addEventListener("online", sync);
}

async function syncAll(client: QueryClient, saved: Saved[]): Promise<void> {
  const slugs = new Set(saved.map(({ slug }) => slug));
  const removed = [...pictureNames.keys(), ...rejected].filter((slug) => !slugs.has(slug));
  if (removed.length > 0) await forget(client, removed).catch(() => undefined);
  for (const story of saved) {
    const isSynced = synced.get(story.slug) === story.savedAt;
    if (!isSynced && !rejected.has(story.slug)) await syncStory(client, story);
  }
  // Once per page load: stories may have been removed while this code was not running.
  if (!hasEvicted) await evictUnused(client);
}

async function syncStory(client: QueryClient, story: Saved): Promise<void> {
  const { slug } = story;
  try {
    const article = await loadText(client, slug);
    pictureNames.set(slug, namesOf(article));
    const result = await savePictures(article);
    if (result === "full") rejected.add(slug);
    else if (result !== "later") synced.set(slug, story.savedAt);
    if (result !== "saved") report(client, story, syncMessages.pictures[result]);
  } catch (error) {
    if (error instanceof LibraryError) rejected.add(slug);
    report(client, story, messageFor(error));
  }
}

/** Tells the reader what is missing, once for each story that was saved since this page was opened. */
function report(client: QueryClient, { slug, savedAt }: Saved, text: string): void {
  if (savedAt > pageOpenedAt && !reported.has(slug) && isSaved(client, slug)) showToast(text);
  reported.add(slug);
}

function messageFor(error: unknown): string {
  const isFull = error instanceof LibraryError && error.kind === "full";
  return isFull ? syncMessages.noRoomForText : syncMessages.textLater;
}

/** Forgets stories that are no longer saved. This makes room, so rejected stories may be tried again. */
async function forget(client: QueryClient, removed: string[]): Promise<void> {
  for (const slug of removed) {
    synced.delete(slug);
    pictureNames.delete(slug);
  }
  rejected.clear();
  await evictUnused(client);
}

/** Evicts the pictures that no saved story shows. A picture may be in several stories. */
async function evictUnused(client: QueryClient): Promise<void> {
  hasEvicted = true;
  const records = await loadLibrary();
  // A library in memory lacks the stories of one on the device that the browser has refused to open.
  if (records.storage !== "device") return;
  await evictPictures(async () => {
    const saved = [...(await records.list("saved")), ...shownSaved(client)];
    const slugs = new Set(saved.map(({ slug }) => slug));
    for (const slug of synced.keys()) if (!slugs.has(slug)) synced.delete(slug);
    const names = new Set<string>();
    for (const slug of slugs)
      for (const name of pictureNames.get(slug) ?? (await namesInCopy(records, slug))) names.add(name);
    return names;
  });
}

async function namesInCopy(records: Library, slug: string): Promise<string[]> {
  const copy = await records.get("copies", slug);
  return copy ? namesOf(copy.article) : [];
}

function namesOf(article: Article): string[] {
  return picturesOf(article).map(({ name }) => name);
}

/** The text from the device; else it is fetched, and saved there. */
async function loadText(client: QueryClient, slug: string): Promise<Article> {
  const copy = await (await loadLibrary()).get("copies", slug);
  if (copy) return copy.article;
  const article = await client.fetchQuery(articleQuery(slug));
  await saveText(client, article);
  return article;
}
