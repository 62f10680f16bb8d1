import type { QueryClient } from "@tanstack/react-query";
import type { Edition, OutlookPage, Page } from "../../../edition/edition.ts";
import { notOnDeviceMessages } from "./messages.ts";

/** The parts of edition files that name stories, and the paths of these files, which are their query keys. */
type StoryLists = Partial<Pick<Edition, "front"> & Pick<Page, "cards"> & Pick<OutlookPage, "entries">>;
const listFiles = /^data\/(?:edition|pages|topics|outlook)\b/u;

/**
 * What to show in place of a page that is not on the device.
 * @param count the number of stories on the device
 * @param slug the slug of the page's story; undefined when the page is no story. The message says that the story exists
 *   only if a cached list contains the slug.
 */
export function notOnDeviceMessage(
  client: QueryClient,
  count: number,
  slug: string | undefined,
): { title: string; text: string } {
  const kind = slug === undefined ? "page" : isListed(client, slug) ? "story" : "unknown";
  const { title, text } = notOnDeviceMessages[kind];
  return { title, text: count > 0 ? text + notOnDeviceMessages.ready(count, kind === "story") : text };
}

function isListed(client: QueryClient, slug: string): boolean {
  const lists = client.getQueriesData<StoryLists>({
    predicate: ({ queryKey: [path] }) => listFiles.test(String(path)),
  });
  return lists.some(([, list]) => slugsIn(list ?? {}).includes(slug));
}

function slugsIn({ front, cards = [], entries = [] }: StoryLists): string[] {
  const stories = [front?.lead, ...(front?.cards ?? []), ...cards, ...entries.map(({ story }) => story)];
  return stories.flatMap((story) => story?.slug ?? []);
}
