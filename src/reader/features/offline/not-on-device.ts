import type { QueryClient } from "@tanstack/react-query";
import type { Edition, OutlookPage, Page } from "../../../edition/edition.ts";
import { notOnDeviceMessages } from "./messages.ts";

/** Every file that names stories, by what names them. */
type Lists = Partial<Pick<Edition, "front"> & Pick<Page, "cards"> & Pick<OutlookPage, "entries">>;
const lists = /^data\/(?:edition|pages|topics|outlook)\b/u;

/** What to say of a page that is not on the device: of an address that no list names nothing is promised. */
export function tellAbsent(client: QueryClient, ready: number, slug: string | undefined) {
  const what = slug === undefined ? "page" : isListed(client, slug) ? "story" : "unknown";
  const { title, text } = notOnDeviceMessages[what];
  return { title, text: ready > 0 ? text + notOnDeviceMessages.ready(ready, what === "story") : text };
}

/** Whether a story is known to be in the edition: by its front page, or by a list that was opened. */
function isListed(client: QueryClient, slug: string): boolean {
  const found = client.getQueriesData<Lists>({
    predicate: ({ queryKey: [path] }) => lists.test(String(path)),
  });
  return found.some(([, list]) => slugsIn(list ?? {}).includes(slug));
}

function slugsIn({ front, cards = [], entries = [] }: Lists): string[] {
  const stories = [front?.lead, ...(front?.cards ?? []), ...cards, ...entries.map(({ story }) => story)];
  return stories.flatMap((story) => story?.slug ?? []);
}
