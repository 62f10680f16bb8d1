import type { Article } from "../../../article/article.ts";
import { paths, slugIn } from "../../../edition/paths.ts";
import { cacheNames } from "../../../edition/worker-contract.ts";
import { loadLibrary } from "../../store/records-query.ts";

const base = import.meta.env.BASE_URL;

/** What a list shows of a story. */
export type StoryOnDevice = Pick<Article, "slug" | "headline" | "lang" | "dir">;

/** When each story was stored on this device, by slug. */
export async function storyTimes(): Promise<Map<string, Date>> {
  const times = new Map<string, Date>();
  for (const { slug, keptAt } of await savedCopies()) times.set(slug, new Date(keptAt));
  // When a story is both opened and saved, the opened copy is shown, so its time is used.
  for (const [slug, response] of await openedStories())
    times.set(slug, new Date(response.headers.get("date") ?? 0));
  return times;
}

/** The stories that can be read without a network: those that were saved, and those that were opened. */
export async function storiesOnDevice(): Promise<StoryOnDevice[]> {
  const stories = new Map<string, StoryOnDevice>();
  for (const { slug, article } of await savedCopies()) stories.set(slug, article);
  for (const [slug, response] of await openedStories()) stories.set(slug, await response.json());
  return [...stories.values()];
}

async function savedCopies() {
  return (await loadLibrary()).list("copies");
}

/** The article files in the worker's runtime caches. */
async function openedStories(): Promise<[slug: string, response: Response][]> {
  // Some browsers refuse Cache Storage in private windows.
  const names = await caches.keys().catch((): string[] => []);
  const stories: [string, Response][] = [];
  for (const name of names.filter((name) => name.startsWith(cacheNames.runtime(base)))) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const slug = slugIn(new URL(request.url).pathname.slice(base.length), paths.article);
      const response = slug && (await cache.match(request));
      if (slug && response) stories.push([slug, response]);
    }
  }
  return stories;
}
