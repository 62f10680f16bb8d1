import type { Article } from "../../../article/article.ts";
import { paths } from "../../../edition/paths.ts";
import { cacheNames } from "../../../edition/worker-contract.ts";
import { clockTime, dayOf, pastDay } from "../../lib/calendar-days.ts";
import { messages } from "../../lib/messages.ts";
import { library } from "../../store/records-query.ts";

const base = import.meta.env.BASE_URL;

/** What is needed of a story to offer it. */
export type Ready = Pick<Article, "slug" | "headline" | "lang" | "dir">;

/** When each story on this device was kept there, by slug, as "09:40 today". */
export async function readyTimes(): Promise<Map<string, string>> {
  const times = new Map<string, Date>();
  for (const { slug, keptAt } of await copies()) times.set(slug, new Date(keptAt));
  // What was opened is shown before what was saved.
  for (const [slug, response] of await openedStories())
    times.set(slug, new Date(response.headers.get("date") ?? 0));
  return new Map([...times].map(([slug, time]) => [slug, whenKept(time)]));
}

/** The stories themselves. */
export async function readyStories(): Promise<Ready[]> {
  const stories = new Map<string, Ready>();
  for (const { slug, article } of await copies()) stories.set(slug, article);
  for (const [slug, response] of await openedStories()) stories.set(slug, await response.json());
  return [...stories.values()];
}

async function copies() {
  return (await library()).list("copies");
}

async function openedStories(): Promise<[slug: string, response: Response][]> {
  // In some private windows there are no caches.
  const names = await caches.keys().catch((): string[] => []);
  const stories: [string, Response][] = [];
  for (const name of names.filter((name) => name.startsWith(cacheNames.runtime(base)))) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const slug = slugIn(new URL(request.url).pathname);
      const response = slug && (await cache.match(request));
      if (slug && response) stories.push([slug, response]);
    }
  }
  return stories;
}

const [start, end] = paths.article("*").split("*") as [string, string];

function slugIn(pathname: string): string | undefined {
  const path = pathname.slice(base.length);
  if (!path.startsWith(start) || !path.endsWith(end)) return undefined;
  return decodeURIComponent(path.slice(start.length, -end.length));
}

function whenKept(time: Date): string {
  return `${clockTime(time)} ${pastDay(dayOf(time), dayOf(new Date()), messages.onDay)}`;
}
