import type { Query, QueryClient } from "@tanstack/react-query";
import type { Article } from "../../../article/article.ts";
import { paths, slugIn } from "../../../edition/paths.ts";
import { LoadError } from "../../edition/load-error.ts";
import { editionQuery } from "../../edition/queries.ts";
import { isSavingData } from "../../lib/data-saving.ts";
import { onIdle } from "../../lib/on-idle.ts";
import { deviceStorage, editionKey, tabStorage } from "../../lib/storage.ts";
import { offlineQuery, updateQuery } from "../../store/connectivity.ts";
import { mutate } from "../../store/mutate.ts";
import { recordsQuery } from "../../store/records-query.ts";
import { compareItems } from "./compare-items.ts";
import { loadNewest } from "./load-newest.ts";

/** The build whose stories were all compared last: in this tab, and on this device. */
const checkedKey = editionKey("aheadline.watch");
const watchedQuery = recordsQuery("watched");

let isStarted = false;
let isChecking = false;

/**
 * Notices from now on when watched items change. Compares them with every story that is loaded, and once per build and
 * session with the newest version of each of their stories.
 */
export function noticeChanges(client: QueryClient): void {
  if (isStarted) return;
  isStarted = true;
  // When it fails, the story is compared again with the next build, or when it is opened again.
  const compareQuery = (query: Query) => void compareLoaded(client, query).catch(() => undefined);
  client.getQueryCache().subscribe(({ type, query }) => {
    if (type === "updated" && query.state.status === "success") compareQuery(query);
  });
  for (const query of client.getQueryCache().getAll()) compareQuery(query);
  const checkWhenIdle = () => onIdle(() => void checkAll(client), 1000);
  checkWhenIdle();
  // Goes on with what failed to load without a network.
  addEventListener("online", checkWhenIdle);
}

/**
 * Compares a story that was loaded with what is watched of it. It may be a copy: a saved one, one of the service worker,
 * or that of a tab that has been open for long. So where it differs, the newest version is loaded and decides.
 */
async function compareLoaded(client: QueryClient, { queryKey: [path], state }: Query): Promise<void> {
  const slug = slugIn(String(path), paths.article);
  if (!slug || !state.data || !isCurrent(client)) return;
  if ((await changedItemsOf(client, slug, state.data as Article)).length === 0) return;
  const newest = await loadNewest(client, slug);
  if (newest) await compare(client, slug, newest);
}

/** Compares all stories with watched items, unless that was done in this session, or the reader saves data. */
async function checkAll(client: QueryClient): Promise<void> {
  const build = client.getQueryData(editionQuery.queryKey)?.build;
  if (!build || isChecking || isSavingData() || tabStorage.read(checkedKey) === build) return;
  isChecking = true;
  const isComplete = await checkStories(client, build).catch(() => false);
  isChecking = false;
  if (!isComplete) return;
  tabStorage.write(checkedKey, build);
  deviceStorage.write(checkedKey, build);
}

/** Loads and compares the stories one by one. Returns whether all arrived: the first that does not ends it. */
async function checkStories(client: QueryClient, build: string): Promise<boolean> {
  const checkedBuild = deviceStorage.read(checkedKey);
  if (checkedBuild === undefined) deviceStorage.write(checkedKey, build);
  // Within one build no story goes: a host that does not find one is still receiving its files.
  const isNewBuild = checkedBuild !== undefined && checkedBuild !== build;
  const watched = await client.ensureQueryData(watchedQuery);
  for (const slug of new Set(watched.map(({ story }) => story.slug))) {
    if (!isCurrent(client)) return false;
    const article = await loadNewest(client, slug).catch(unlessFailed);
    if (article || (article === null && isNewBuild)) await compare(client, slug, article);
  }
  return true;
}

/** Skips a story that arrived and cannot be read. */
function unlessFailed(error: unknown): undefined {
  if (error instanceof LoadError && error.kind !== "failed") return undefined;
  throw error;
}

async function compare(client: QueryClient, slug: string, article: Article | null): Promise<void> {
  const changed = await changedItemsOf(client, slug, article);
  if (changed.length === 0) return;
  await mutate(
    client,
    changed.map((put) => ({ kind: "watched", put })),
  );
}

/** New records of the watched items of a story that have changed in this version of it. */
async function changedItemsOf(client: QueryClient, slug: string, article: Article | null) {
  await client.ensureQueryData(watchedQuery);
  // Read without waiting, so that an item that the reader stops watching meanwhile is not put back.
  const watched = client.getQueryData(watchedQuery.queryKey) ?? [];
  const itsItems = watched.filter(({ story }) => story.slug === slug);
  return compareItems(itsItems, article, new Date().toISOString());
}

/** Whether stories that load now are the newest: neither copies on the device, nor of a build that was replaced. */
function isCurrent(client: QueryClient): boolean {
  return (
    navigator.onLine &&
    !client.getQueryData(offlineQuery.queryKey) &&
    !client.getQueryData(updateQuery.queryKey)?.edition
  );
}
